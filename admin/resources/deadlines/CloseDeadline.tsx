import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { tableDay } from '#law/days';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ruleTitle } from './ruleTitle.ts';

const ENDS = { done: 'Acte accompli', moot: 'Sans objet' };
const LABELS = { state: 'Fin du délai', closedReason: 'Preuve ou motif' };

/** Ends a deadline with its proof or its reason; nothing is deleted. */
export function CloseDeadline({ deadline, onClose }: { deadline: DeadlineRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const title = ruleTitle(deadline);
  const close = async ({ state, closedReason }: Record<string, unknown>) => {
    await api.act('deadlines', deadline.id, 'close', { version: deadline.version, state, closedReason });
    say(`Délai clos${'\u00A0'}: ${title}.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog title="Clore le délai" submitLabel="Clore le délai" labels={LABELS} onSave={close} onClose={onClose}>
      <Typography>
        {title}, dernier jour utile {tableDay(deadline.lastUsefulOn)}.
      </Typography>
      <RadioInput source="state" legend={LABELS.state} choices={ENDS} validate={toFill} />
      <ReasonInput />
    </FormDialog>
  );
}

function ReasonInput() {
  const { control } = useFormContext();
  const state = useWatch({ control, name: 'state' });
  const isMoot = state === 'moot';
  return (
    <TextLine
      source="closedReason"
      label={isMoot ? 'Motif' : 'Preuve'}
      helperText={isMoot ? 'Désistement, appel d’une autre partie, dossier joint…' : 'Par exemple : récépissé du greffe du 12/11/2026.'}
      validate={toFill}
      max={300}
    />
  );
}
