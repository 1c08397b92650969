import { useRefresh } from 'react-admin';
import { DayInput } from '../../ui/DayInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { accessUntilOn: 'Dernier jour d’accès' };

type ProlongProps = { lawyerId: string; name: string; onClose: () => void };

/** « Prolonger l’accès » of a lawyer. */
export function ProlongAccess({ lawyerId, name, onClose }: ProlongProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  return (
    <FormDialog
      title={`Prolonger l’accès — ${name}`}
      submitLabel="Prolonger l’accès"
      labels={LABELS}
      onSave={async ({ accessUntilOn }) => {
        await api.act('lawyers', lawyerId, 'prolong', { accessUntilOn });
        say(`Accès de ${name} prolongé.`);
        refresh();
        onClose();
      }}
      onClose={onClose}
    >
      <DayInput
        source="accessUntilOn"
        label={LABELS.accessUntilOn}
        orientation="futur"
        autoFocus
        helperText="Ce jour compris, 12 mois au plus à partir d’aujourd’hui."
        validate={toFill}
      />
    </FormDialog>
  );
}
