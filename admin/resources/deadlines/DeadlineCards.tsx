import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { DeadlineRow } from '../forms/rows.ts';
import { DeadlineActs, DeadlineChipOf, DeadlineDates, DeadlineState, DeadlineTitle } from './deadlineParts.tsx';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';

/** The deadlines of a case on a phone, what presses first. */
export function DeadlineCards({ rows, codeName, ...asks }: { rows: DeadlineRow[]; codeName: string } & DeadlineAsks) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {rows.map(deadline => (
        <Card component="li" key={deadline.id} sx={{ padding: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
          <DeadlineChipOf deadline={deadline} />
          <DeadlineTitle deadline={deadline} />
          <DeadlineDates deadline={deadline} />
          <DeadlineState deadline={deadline} />
          <DeadlineActs deadline={deadline} codeName={codeName} {...asks} />
        </Card>
      ))}
    </Box>
  );
}
