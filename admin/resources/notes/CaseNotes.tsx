import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetOne, useRefresh } from 'react-admin';
import { useMe } from '../../me.ts';
import { Block } from '../cases/CaseOverview.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { NoteRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteText } from './NoteText.tsx';

const SHOWN = 3;
const DAY_MS = 24 * 3_600_000;

/** « Notes »: what the team tells itself, latest first; their texts are asked one by one, for they are never in a list. */
export function CaseNotes() {
  const { notes } = useCaseFile();
  const { resources } = useMe();
  const [isWhole, setIsWhole] = useState(false);
  const latestFirst = notes.rows.toReversed();
  const shown = isWhole ? latestFirst : latestFirst.slice(0, SHOWN);
  return (
    <Block title="Notes">
      {resources.notes?.can.create && <NoteForm />}
      {latestFirst.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Aucune note. L’avocat et la direction ne les lisent pas.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map(note => (
          <NoteLine key={note.id} id={note.id} />
        ))}
      </Box>
      {latestFirst.length > shown.length && (
        <Button size="small" onClick={() => setIsWhole(true)}>
          Voir les {latestFirst.length} notes
        </Button>
      )}
    </Block>
  );
}

function NoteLine({ id }: { id: string }) {
  const { user, now } = useMe();
  const { data: note, error } = useGetOne<NoteRow>('notes', { id }, { retry: false });
  const [isEdited, setIsEdited] = useState(false);
  if (error) return <Typography variant="body2">Cette note n’a pas pu être lue.</Typography>;
  if (!note) return <Box component="li" aria-busy sx={{ minHeight: 56 }} />;
  const isFresh = Date.parse(now) - Date.parse(note.createdAt) < DAY_MS;
  return (
    <Box component="li" sx={{ paddingY: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
          <NameOf resource="users" id={note.authorId} />, {instantInWords(note.createdAt)}
        </Typography>
        {note.authorId === user.id && isFresh && (
          <Button size="small" onClick={() => setIsEdited(true)} aria-label={`Modifier — note du ${instantInWords(note.createdAt)}`}>
            Modifier
          </Button>
        )}
      </Box>
      <NoteText text={note.text ?? ''} />
      {isEdited && <EditNote note={note} onClose={() => setIsEdited(false)} />}
    </Box>
  );
}

function EditNote({ note, onClose }: { note: NoteRow; onClose: () => void }) {
  const api = useApi();
  const refresh = useRefresh();
  return (
    <RecordDialog
      title="Modifier la note"
      resource="notes"
      object="cette note"
      fields={[{ source: 'text', helperText: 'Modifiable 24 heures. Sans nom réel.' }]}
      defaults={{ text: note.text, version: note.version }}
      submitLabel="Enregistrer la note"
      success="Note modifiée."
      save={async data => {
        await api.update('notes', { id: note.id, data, previousData: note });
        refresh();
      }}
      onClose={onClose}
    />
  );
}
