import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { addDays } from '#law/days';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import { LawyerAccess } from './LawyerAccess.tsx';
import { accessInWords, barInWords, type LawyerFigures, type LawyerRow, nameOf, workInWords } from './lawyerRows.ts';

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.6fr) minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'center',
  padding: 2,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

const SOON_DAYS = 60;

/** What the line offers: an access far from its end is prolonged on the lawyer's page. */
const verbsOf = ({ accessUntilOn }: LawyerFigures, today: string) =>
  accessUntilOn !== null && accessUntilOn <= addDays(today, SOON_DAYS)
    ? (['invite', 'resend', 'prolong'] as const)
    : (['invite', 'resend'] as const);

/** One lawyer: name and bar, what is in hand, access. */
export function LawyerLine({ lawyer, figures }: { lawyer: LawyerRow; figures: LawyerFigures | undefined }) {
  const today = useToday();
  return (
    <Box component="li" sx={line}>
      <Box>
        <MuiLink component={Link} to={`/lawyers/${lawyer.id}/show`} sx={{ fontWeight: 600, color: 'text.primary' }}>
          {nameOf(lawyer)}
        </MuiLink>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {barInWords(lawyer.barName)}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2">{figures ? workInWords(figures) : ''}</Typography>
        {figures !== undefined && figures.lateReports > 0 && <StateTag label="À relancer" tone="attention" />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2">{figures ? accessInWords(figures) : ''}</Typography>
        {figures && <LawyerAccess lawyer={lawyer} access={figures.access} verbs={verbsOf(figures, today)} />}
        {lawyer.isAvailable === false && <StateTag label="Indisponible" />}
      </Box>
    </Box>
  );
}
