import Typography from '@mui/material/Typography';
import { toFill } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { ExhibitRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';

/** Takes an exhibit out of the numbered list, with a reason; it is kept, and may come back. */
export function WithdrawExhibit({ exhibit, onClose }: { exhibit: ExhibitRow; onClose: () => void }) {
  const api = useApi();
  return (
    <RecordDialog
      title={`Retirer la pièce ${exhibit.number}`}
      resource="exhibits"
      object={`la pièce ${exhibit.number}`}
      fields={[]}
      defaults={{ version: exhibit.version }}
      submitLabel="Retirer la pièce"
      success={`Pièce ${exhibit.number} retirée. Les suivantes sont renumérotées.`}
      save={values => api.act('exhibits', exhibit.id, 'withdraw', values)}
      onClose={onClose}
    >
      <Typography variant="body2">
        {exhibit.title}. Les pièces suivantes prennent le numéro précédent{'\u202F'}; celle-ci reste lisible sous la liste.
      </Typography>
      <TextLine source="withdrawnReason" label="Motif du retrait" validate={toFill} max={300} autoFocus />
    </RecordDialog>
  );
}
