import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useGetList, useRefresh } from 'react-admin';
import { shortDay } from '#law/days';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { LawyerBlock, LawyerLines } from '../lawyers/LawyerBlock.tsx';
import type { PracticeHearing } from '../lawyers/lawyerRows.ts';

interface AbsenceRow extends RaRecord<string> {
  fromOn: string;
  untilOn: string;
  reason?: string | null;
  withdrawnOn: string | null;
  version: number;
}

const FIELDS: readonly FieldChoice[] = [
  { source: 'fromOn', orientation: 'futur', autoFocus: true },
  { source: 'untilOn', orientation: 'futur', helperText: 'Ce jour compris.' },
  { source: 'reason' },
];

/** Absences of a lawyer, and how many of her hearings nobody attends meanwhile. */
export function LawyerAbsences({ lawyerId, uncovered }: { lawyerId: string; uncovered: readonly PracticeHearing[] }) {
  const can = useMe().resources.absences?.can;
  const today = useToday();
  const api = useApi();
  const [isAdding, setIsAdding] = useState(false);
  const { data } = useGetList<AbsenceRow>(
    'absences',
    { filter: { lawyerId }, pagination: { page: 1, perPage: 100 }, sort: { field: 'fromOn', order: 'DESC' } },
    { enabled: can?.list === true },
  );
  if (!can?.list) return null;
  const add = (
    <Button size="small" onClick={() => setIsAdding(true)}>
      Noter une absence
    </Button>
  );
  const inWay = ({ fromOn, untilOn }: AbsenceRow) => uncovered.filter(({ heldOn }) => fromOn <= heldOn && heldOn <= untilOn).length;
  return (
    <LawyerBlock title="Absences" action={can.create ? add : undefined}>
      {data?.length === 0 && <EmptyState text="Aucune absence notée." />}
      {data && data.length > 0 && (
        <LawyerLines>
          {data.map(absence => (
            <AbsenceLine
              key={absence.id}
              absence={absence}
              count={absence.withdrawnOn ? 0 : inWay(absence)}
              mayWithdraw={can.withdraw === true && absence.untilOn >= today}
            />
          ))}
        </LawyerLines>
      )}
      {isAdding && (
        <RecordDialog
          title="Noter une absence"
          resource="absences"
          object="cette absence"
          fields={FIELDS}
          submitLabel="Noter l’absence"
          success="Absence notée. Ses audiences de ces jours sont à faire remplacer."
          save={values => api.create('absences', { data: { ...values, lawyerId } })}
          onClose={() => setIsAdding(false)}
        />
      )}
    </LawyerBlock>
  );
}

function AbsenceLine({ absence, count, mayWithdraw }: { absence: AbsenceRow; count: number; mayWithdraw: boolean }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const { id, fromOn, untilOn, reason, withdrawnOn, version } = absence;
  const days = `du ${shortDay(fromOn)} au ${shortDay(untilOn)}`;
  const withdraw = async () => {
    try {
      await api.act('absences', id, 'withdraw', { version });
      say('Absence annulée.');
    } catch (error) {
      say(sentenceOf(error));
    }
    refresh();
  };
  return (
    <li>
      <Typography sx={{ flex: '1 1 220px' }}>{[`Du${days.slice(2)}`, reason].filter(Boolean).join(', ')}</Typography>
      {withdrawnOn && <StateTag label="Annulée" tone="closed" />}
      {count > 0 && <StateTag label={count === 1 ? '1 audience sans remplaçant' : `${count} audiences sans remplaçant`} tone="attention" />}
      {mayWithdraw && !withdrawnOn && (
        <Button size="small" onClick={() => void withdraw()} aria-label={`Annuler l’absence — ${days}`}>
          Annuler l’absence
        </Button>
      )}
    </li>
  );
}
