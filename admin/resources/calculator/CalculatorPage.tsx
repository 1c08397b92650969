import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { DeadlineCalculator } from './DeadlineCalculator.tsx';
import { LimitationCalculator } from './LimitationCalculator.tsx';

const TABS = {
  deadline: { label: 'Délai de procédure', View: DeadlineCalculator },
  limitation: { label: 'Prescription', View: LimitationCalculator },
} as const;

/** A date outside any case: the time limit of a rule, or the limitation of an offence, with why. */
export default function CalculatorPage() {
  const [tab, setTab] = useState<keyof typeof TABS>('deadline');
  const { View } = TABS[tab];
  return (
    <Page screen="Calculateur">
      <Typography sx={{ maxWidth: '75ch', marginBottom: 2, color: 'text.secondary' }} className="no-print">
        Pour une date hors de tout dossier. Le calcul se fait dans cette page{'\u00A0'}: rien de ce que vous saisissez n’est envoyé ni
        gardé.{' '}
        <Link component={RouterLink} to="/regles">
          Les règles, leurs articles et ce que l’avocat en a lu
        </Link>
      </Typography>
      <Tabs
        className="no-print"
        value={tab}
        onChange={(_event, next: keyof typeof TABS) => setTab(next)}
        aria-label="Calculs"
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {Object.entries(TABS).map(([id, { label }]) => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls={`panel-${id}`} label={label} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        <View />
      </Box>
    </Page>
  );
}
