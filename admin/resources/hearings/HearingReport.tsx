import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useGetOne } from 'react-admin';
import { longDay } from '#law/days';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { ofDecision, useFindings } from '../decisions/useFindings.ts';
import { hourInFull } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { CaseRow, HearingRow } from '../forms/rows.ts';
import { HearingReportForm } from './HearingReportForm.tsx';

/** « Compte rendu d’audience » at the right of a desk, over the whole screen of a phone; Escape keeps what was typed. */
export function HearingReport({ hearing, dossier, onClose }: { hearing: HearingRow; dossier: CaseRow; onClose: () => void }) {
  const titleId = useId();
  // Kept: the hearing is read again while the panel is open.
  const [isCorrection] = useState(hearing.outcome !== null);
  return (
    <Drawer
      open
      anchor="right"
      onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}
      transitionDuration={0}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: { width: { xs: '100%', md: 'min(920px, 92vw)' }, boxSizing: 'border-box' },
        } as object,
      }}
    >
      <Box sx={{ padding: { xs: 2, md: 3 } }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, marginBottom: 2 }}>
          <Box sx={{ flex: 1 }}>
            <Typography id={titleId} variant="h2">
              {isCorrection ? 'Corriger le compte rendu' : 'Compte rendu'} — {dossier.codeName}
            </Typography>
            <Typography sx={{ color: 'text.secondary' }}>
              {longDay(hearing.heldOn)}, {hourInFull(hearing.startTime)}, <NameOf resource="courts" id={hearing.courtId} />
              {hearing.chamber && `, ${hearing.chamber}`}
            </Typography>
          </Box>
          <IconButton aria-label="Fermer" onClick={onClose}>
            <Close />
          </IconButton>
        </Box>
        {isCorrection ? <Correction hearing={hearing} onDone={onClose} /> : <HearingReportForm hearing={hearing} onDone={onClose} />}
      </Box>
    </Drawer>
  );
}

/** The form over what was reported, its text included: the lists of hearings do not carry it. */
function Correction({ hearing: { id }, onDone }: { hearing: HearingRow; onDone: () => void }) {
  const { hearings, decisions, dossier, hearingOutcomes, joins } = useCaseFile();
  const options = { refetchOnMount: 'always', retry: false } as const;
  const { data, error, isFetchedAfterMount, refetch } = useGetOne<HearingRow>('hearings', { id }, options);
  const next = hearings.rows.find(({ previousId }) => previousId === id);
  const findings = useFindings(dossier.id);
  if (data?.report === undefined && error) return <NotLoaded what="Les détails du compte rendu" onRetry={() => void refetch()} />;
  const decision = decisions.rows.find(row => row.id === id);
  if (data?.report === undefined || !isFetchedAfterMount || findings.isPending || hearingOutcomes.isPending)
    return <SkeletonRows rows={4} columns={1} />;
  const told = decision && { decision, recorded: ofDecision(findings, id) };
  const outcomes = hearingOutcomes.rows.filter(row => row.hearingId === id);
  const opened = outcomes.find(({ proceedingId }) => proceedingId !== null)?.proceedingId;
  const severed = opened ? hearings.rows.find(({ proceedingId }) => proceedingId === opened) : undefined;
  const split = { outcomes, severed, joinedCaseId: joins.rows.find(({ hearingId }) => hearingId === id)?.otherCaseId };
  return <HearingReportForm hearing={data} onDone={onDone} split={split} {...(next && { next })} {...told} />;
}
