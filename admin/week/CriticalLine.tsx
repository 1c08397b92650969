import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { frenchTime } from '#law/days';
import { ruleTitle } from '../resources/deadlines/ruleTitle.ts';
import { WhyPanel } from '../resources/deadlines/WhyPanel.tsx';
import { useNameOf } from '../resources/forms/NameOf.tsx';
import type { DeadlineRow } from '../resources/forms/rows.ts';
import { StatusShape } from '../ui/StatusShape.tsx';
import { useToday } from '../ui/today.tsx';

/** « Aujourd’hui à 24 h 00 : appel, dossier Dune », with the way to act and the reason of the day. */
export function CriticalLine({ deadline }: { deadline: DeadlineRow }) {
  const today = useToday();
  const navigate = useNavigate();
  const codeName = useNameOf('cases', deadline.caseId) ?? '…';
  const [isExplained, setIsExplained] = useState(false);
  const when = `${deadline.lastUsefulOn === today ? 'Aujourd’hui' : 'Demain'} à ${frenchTime(deadline.lastUsefulTime ?? '24:00')}`;
  return (
    <Box
      sx={({ palette }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        padding: 1.5,
        border: `2px solid ${palette.tokens.critical.text}`,
        borderLeftWidth: 6,
        borderRadius: 1,
        color: palette.tokens.critical.text,
        backgroundColor: palette.tokens.critical.fill,
      })}
    >
      <StatusShape shape="triangle" />
      <Typography sx={{ flex: '1 1 260px', fontWeight: 600 }}>
        {when}
        {'\u00A0: '}
        {ruleTitle(deadline)}, dossier {codeName}
      </Typography>
      <Button
        variant="contained"
        onClick={() => navigate(`/cases/${deadline.caseId}/show`, { state: { tab: 'deadlines' } })}
        aria-label={`Ouvrir le délai — ${codeName}`}
      >
        Ouvrir le délai
      </Button>
      <Button onClick={() => setIsExplained(true)} aria-label={`Pourquoi ce jour\u202F? — ${codeName}, ${ruleTitle(deadline)}`}>
        Pourquoi{'\u202F'}?
      </Button>
      {isExplained && <WhyPanel computation={deadline.computation} onClose={() => setIsExplained(false)} />}
    </Box>
  );
}
