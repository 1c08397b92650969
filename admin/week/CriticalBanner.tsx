import Box from '@mui/material/Box';
import { useGetList } from 'react-admin';
import { addDays } from '#law/days';
import type { DeadlineRow } from '../resources/forms/rows.ts';
import { useToday } from '../ui/today.tsx';
import { DUE_STATES } from './blocks.ts';
import { CriticalLine } from './CriticalLine.tsx';
import { useHeld } from './held.tsx';
import { REFRESH_MS } from './useBlock.ts';

const SHOWN = 5;
const TOP = { column: -1, rank: 0 };

/** Rights that are lost today or tomorrow, above everything else; nothing when there are none. */
export function CriticalBanner() {
  const today = useToday();
  const { isHeld, on } = useHeld(TOP);
  const filter = { state: DUE_STATES, deadlineClass: 'A', lastUsefulOn_lte: addDays(today, 1), lastUsefulOn_gte: today };
  const { data = [] } = useGetList<DeadlineRow>(
    'deadlines',
    { filter, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'lastUsefulOn', order: 'ASC' } },
    { refetchInterval: isHeld ? false : REFRESH_MS, retry: false },
  );
  if (data.length === 0) return null;
  return (
    <Box component="section" aria-label="À faire sans attendre" sx={{ display: 'grid', gap: 1, marginBottom: 2 }} {...on}>
      {data.map(deadline => (
        <CriticalLine key={deadline.id} deadline={deadline} />
      ))}
    </Box>
  );
}
