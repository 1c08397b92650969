import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import { daysBetween } from '#law/days';
import { useMe } from '../../me.ts';
import { DeadlineChip } from '../../ui/DeadlineChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useToday } from '../../ui/today.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import type { CaseRow } from '../forms/rows.ts';

/** How much the next step presses; a case without one says so. */
export function NextStepChip({ row }: { row: CaseRow }) {
  const today = useToday();
  const choices = useMe().resources.cases?.fields.nextStepKind?.choices ?? {};
  if (row.closedOn)
    return (
      <Tag tone="quiet" shape="check">
        Clos
      </Tag>
    );
  if (!row.nextStepKind)
    return (
      <Tag tone="toValidate" shape="dotted">
        Aucune prochaine étape
      </Tag>
    );
  const isAwaited = row.nextStepKind === 'report' || row.nextStepKind === 'confirm';
  if (isAwaited)
    return (
      <Tag tone="critical" shape="triangle" isThick>
        {choices[row.nextStepKind]}
      </Tag>
    );
  if (row.nextStepKind === 'deadline' || row.nextStepOn === null || row.nextStepOn >= today)
    return <DeadlineChip dueOn={row.nextStepOn} state="validated" deadlineClass={row.nextStepKind === 'deadline' ? 'A' : null} />;
  const days = daysBetween(row.nextStepOn, today);
  if (row.nextStepKind === 'follow_up')
    return (
      <Tag tone="toValidate" shape="dotted">
        {silence(row.lastNewsOn ? daysBetween(row.lastNewsOn, today) : days)}
      </Tag>
    );
  // Only a lost right is said in red.
  return (
    <Tag tone="critical" shape="triangle">
      {`Attendue depuis ${days}\u00A0j`}
    </Tag>
  );
}

const MONTH_DAYS = 30;

function silence(days: number): string {
  const months = Math.floor(days / MONTH_DAYS);
  return months > 0 ? `Silence depuis ${months}\u00A0mois` : `Silence depuis ${days}\u00A0j`;
}

/** Chip, what is to be done and by whom, for a cell or a card. */
export function NextStepCell() {
  const row = useRecordContext<CaseRow>();
  if (!row) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <NextStepChip row={row} />
      {row.nextStepLabel && <span>{row.nextStepLabel}</span>}
      <Box component="span" sx={{ typography: 'caption', color: 'text.secondary' }}>
        <NameOf resource="users" id={row.nextStepOwnerId ?? row.responsibleId} />
      </Box>
    </Box>
  );
}
