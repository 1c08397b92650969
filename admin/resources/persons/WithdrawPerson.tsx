import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { withdrawnReason: 'Motif du retrait' };

/** Takes a person entered by mistake out of the case; refused while a count, a consent or a decision rests on them. */
export function WithdrawPerson({ person: { id, pseudonym, version }, onClose }: { person: PersonRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const save = async ({ withdrawnReason }: FieldValues) => {
    await api.act('persons', id, 'withdraw', { version, withdrawnReason });
    say(`${pseudonym}\u00A0: personne retirée du dossier.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog title={`Retirer ${pseudonym} du dossier`} submitLabel="Retirer la personne" labels={LABELS} onSave={save} onClose={onClose}>
      <Typography variant="body2">
        Pour une saisie par erreur. Le retrait et son motif restent au journal{'\u202F'}; rien n’est effacé.
      </Typography>
      <TextLine source="withdrawnReason" label={LABELS.withdrawnReason} validate={toFill} autoFocus max={300} />
    </FormDialog>
  );
}
