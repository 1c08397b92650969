import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { longDay } from '#law/days';
import { hourInFull } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { CaseRow, HearingRow } from '../forms/rows.ts';
import { HearingReportForm } from './HearingReportForm.tsx';

/** « Compte rendu d’audience » at the right of a desk, over the whole screen of a phone; Escape keeps what was typed. */
export function HearingReport({ hearing, dossier, onClose }: { hearing: HearingRow; dossier: CaseRow; onClose: () => void }) {
  const titleId = useId();
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
              Compte rendu — {dossier.codeName}
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
        <HearingReportForm hearing={hearing} onDone={onClose} onClose={onClose} />
      </Box>
    </Drawer>
  );
}
