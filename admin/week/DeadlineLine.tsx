import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { addDays, longDay } from '#law/days';
import { DeadlineChipOf } from '../resources/deadlines/deadlineParts.tsx';
import { ruleTitle } from '../resources/deadlines/ruleTitle.ts';
import { WhyPanel } from '../resources/deadlines/WhyPanel.tsx';
import { dayInFull } from '../resources/forms/frenchDays.ts';
import { useNameOf } from '../resources/forms/NameOf.tsx';
import type { DeadlineRow } from '../resources/forms/rows.ts';
import { useToday } from '../ui/today.tsx';
import { endOfWeek } from './blocks.ts';
import { Line } from './Line.tsx';

/** The heading under which a day falls: « Dépassés », « Aujourd’hui », « Cette semaine »… */
export function spanOf(on: string, today: string): string {
  if (on < today) return 'Dépassés';
  if (on === today) return 'Aujourd’hui';
  if (on <= endOfWeek(today)) return 'Cette semaine';
  return on <= addDays(endOfWeek(today), 7) ? 'Semaine prochaine' : 'Plus tard';
}

/** A deadline still to be met, under the heading of its day, with its reason one click away. */
export function DeadlineLine({ row, before }: { row: DeadlineRow; before: DeadlineRow | undefined }) {
  const today = useToday();
  const codeName = useNameOf('cases', row.caseId);
  const [isExplained, setIsExplained] = useState(false);
  const span = spanOf(row.lastUsefulOn, today);
  const isFirst = before === undefined || spanOf(before.lastUsefulOn, today) !== span;
  return (
    <>
      {isFirst && (
        <Typography component="li" variant="caption" sx={{ color: 'text.secondary', fontWeight: 600, paddingTop: 1 }}>
          {span}
        </Typography>
      )}
      <Line
        caseId={row.caseId}
        lead={
          <Box sx={{ flex: '0 0 auto' }}>
            <DeadlineChipOf deadline={row} />
          </Box>
        }
        action={
          <Button
            size="small"
            onClick={() => setIsExplained(true)}
            aria-label={`Pourquoi le ${dayInFull(row.lastUsefulOn)}\u202F? — ${codeName ?? '…'}`}
          >
            Pourquoi{'\u202F'}?
          </Button>
        }
      >
        {ruleTitle(row)}, {longDay(row.lastUsefulOn)}
      </Line>
      {isExplained && <WhyPanel computation={row.computation} onClose={() => setIsExplained(false)} />}
    </>
  );
}
