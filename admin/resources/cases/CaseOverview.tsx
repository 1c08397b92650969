import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { CaseNotes } from '../notes/CaseNotes.tsx';
import { CaseTasks } from '../tasks/CaseTasks.tsx';
import { CaseContacts } from './CaseContacts.tsx';
import { CaseLimitation } from './CaseLimitation.tsx';
import { CaseNarrative } from './CaseNarrative.tsx';
import { CaseStanding } from './CaseStanding.tsx';
import { useCaseFile } from './caseFile.tsx';
import { useTimeline } from './useTimeline.ts';

/** « Vue d’ensemble »: whether the association may act, what the case is about, what happened. */
export function CaseOverview() {
  const { counts, hearings, tasks, notes } = useCaseFile();
  const events = useTimeline();
  return (
    <Box
      sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <CaseNarrative />
        {tasks.isOpen && <CaseTasks />}
        <CaseContacts />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <Block title="Frise">{hearings.isPending ? <SkeletonRows rows={4} columns={2} /> : <Timeline events={events} />}</Block>
        {notes.isOpen && <CaseNotes />}
      </Box>
      {counts.isOpen && (
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0, display: 'grid', gap: 2 }}>
          <CaseStanding />
          <CaseLimitation />
        </Box>
      )}
    </Box>
  );
}

/** One titled box of a case. */
export function Block({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, minHeight: 40, marginBottom: 0.5 }}>
        <Typography id={titleId} variant="h2">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Paper>
  );
}
