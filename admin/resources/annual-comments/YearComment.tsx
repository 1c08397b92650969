import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetOne } from 'react-admin';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import type { CommentRow } from './bilanRows.ts';

type YearCommentProps = {
  year: number;
  row: CommentRow | null;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  onSaved: () => void;
};

/** « Paragraphe libre »: what the direction writes of the year, kept as it was typed and looked through when it leaves. */
export function YearComment({ year, row, isEdited, onEdit, onSaved }: YearCommentProps) {
  const { can } = useResourceDescription('annual-comments');
  const { data, error, refetch } = useGetOne<CommentRow>('annual-comments', { id: row?.id ?? '' }, { enabled: row !== null });
  const text = row ? data?.text : null;
  return (
    <Box component="section" aria-labelledby="year-comment" sx={{ marginTop: 3, maxWidth: '75ch' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography id="year-comment" variant="h2">
          Paragraphe de {year}
        </Typography>
        {can.edit && (row === null || data) && (
          <Button size="small" onClick={() => onEdit(true)} aria-label={`${text ? 'Modifier' : 'Écrire'} le paragraphe de ${year}`}>
            {text ? 'Modifier' : 'Écrire'}
          </Button>
        )}
      </Box>
      {error && <NotLoaded what="Les mots de cette année" onRetry={() => void refetch()} />}
      {row && !data && !error && <SkeletonRows rows={2} columns={1} />}
      {(row === null || data) && (
        <Typography sx={{ whiteSpace: 'pre-wrap', marginTop: 1, color: text ? 'text.primary' : 'text.secondary' }}>
          {text || 'Aucun paragraphe pour le moment. Il ouvrira le chapitre du rapport annuel.'}
        </Typography>
      )}
      {isEdited && (row === null || data) && (
        <EditComment key={data?.version} {...{ year, row: row && data ? data : null }} onClose={() => onEdit(false)} onSaved={onSaved} />
      )}
    </Box>
  );
}

function EditComment({ year, row, onClose, onSaved }: { year: number; row: CommentRow | null; onClose: () => void; onSaved: () => void }) {
  const api = useApi();
  const save = async ({ text, version }: { text?: string | null; version?: number }) => {
    const saved = row
      ? await api.update<CommentRow>('annual-comments', { id: row.id, data: { text: text ?? null, version }, previousData: row })
      : await api.create<CommentRow>('annual-comments', { data: { year, text: text ?? null } });
    onSaved();
    return saved;
  };
  return (
    <RecordDialog
      title={`Paragraphe de ${year}`}
      resource="annual-comments"
      object={`${year}`}
      fields={[{ source: 'text', helperText: 'Sans nom ni détail qui ferait reconnaître un enfant. Le contrôle se fait à l’export.' }]}
      defaults={{ text: row?.text ?? null, ...(row && { version: row.version }) }}
      submitLabel="Enregistrer le paragraphe"
      success={`Paragraphe de ${year} enregistré.`}
      save={save}
      onClose={onClose}
    />
  );
}
