import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { IntentForm } from '../forms/IntentForm.tsx';
import { SaveButton } from '../forms/SaveButton.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { useColleagues } from './useColleagues.ts';

const LABELS = { text: 'Nouvelle note' };

/** Writes a note; « @ » and the first letters of a name offer the colleagues to call. */
export function NoteForm() {
  const { dossier } = useCaseFile();
  const [api, say, refresh] = [useApi(), useSay(), useRefresh()];
  const [round, setRound] = useState(0);
  return (
    <Box sx={{ marginBottom: 1.5 }}>
      <IntentForm
        key={round}
        labels={LABELS}
        draftName={`note.${dossier.id}`}
        onSave={async ({ text }) => {
          await api.create('notes', { data: { caseId: dossier.id, text } });
          say('Note ajoutée.');
          refresh();
          setRound(round + 1);
        }}
      >
        <TextLine
          source="text"
          label="Nouvelle note"
          lines={2}
          max={4000}
          validate={toFill}
          helperText="Sans nom réel. @ pour prévenir quelqu’un de l’équipe."
        />
        <Suggestions />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <SaveButton label="Ajouter la note" />
        </Box>
      </IntentForm>
    </Box>
  );
}

/** The colleagues whose name begins as what is typed after the last « @ ». */
function Suggestions() {
  const { control, setValue } = useFormContext();
  const text = String(useWatch({ control, name: 'text' }) ?? '');
  const { user } = useMe();
  const colleagues = useColleagues();
  const begun = /@([^@\n]{0,40})$/.exec(text)?.[1];
  if (begun === undefined) return null;
  const offered = colleagues
    .filter(({ id, displayName }) => id !== user.id && fold(displayName).startsWith(fold(begun)) && displayName !== begun)
    .slice(0, 6);
  if (offered.length === 0) return null;
  return (
    <Box role="group" aria-label="Personnes à prévenir" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, marginBottom: 1 }}>
      {offered.map(({ id, displayName }) => (
        <Chip
          key={id}
          size="small"
          variant="outlined"
          label={displayName}
          onClick={() => setValue('text', `${text.slice(0, text.length - begun.length)}${displayName} `, { shouldDirty: true })}
        />
      ))}
    </Box>
  );
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
