import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import { tableDay } from '#law/days';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ruleTitle } from './ruleTitle.ts';

const LABELS = { contestedReason: 'Ce qui paraît faux' };

/** « Contester ce calcul »: the date stays in force and in sight, marked, until somebody answers. */
export function ContestDeadline({ deadline, onClose }: { deadline: DeadlineRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const title = ruleTitle(deadline);
  const contest = async ({ contestedReason }: Record<string, unknown>) => {
    await api.act('deadlines', deadline.id, 'contest', { version: deadline.version, contestedReason });
    say(`Calcul contesté${'\u00A0'}: ${title}. Le responsable du dossier est prévenu.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog title="Contester ce calcul" submitLabel="Contester ce calcul" labels={LABELS} onSave={contest} onClose={onClose}>
      <Typography>
        {title}, dernier jour utile {tableDay(deadline.lastUsefulOn)}. La date reste affichée tant que personne n’a répondu.
      </Typography>
      <TextLine
        source="contestedReason"
        label={LABELS.contestedReason}
        helperText="Point de départ, règle, décompte, jour férié… Sans nom réel."
        validate={toFill}
        max={300}
        autoFocus
      />
    </FormDialog>
  );
}
