import Close from '@mui/icons-material/Close';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import { PanelTitle, SidePanel } from './SidePanel.tsx';
import { ToKnow } from './ToKnow.tsx';
import { type WhyStep, WhySteps } from './WhySteps.tsx';

type WhyThisDateProps = { title: string; items: WhyStep[]; toKnow: string[]; onClose: () => void };

/** « Pourquoi ce jour ? »: the steps that led to a date, with their articles; prints alone. Mounted while open. */
export function WhyThisDate({ title, items, toKnow, onClose }: WhyThisDateProps) {
  const titleId = useId();
  return (
    <SidePanel labelledBy={titleId} onClose={onClose}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <PanelTitle id={titleId}>{title}</PanelTitle>
        <IconButton aria-label="Fermer" onClick={onClose} sx={{ marginTop: -0.75, '@media print': { display: 'none' } }}>
          <Close />
        </IconButton>
      </Box>
      <WhySteps items={items} />
      <ToKnow sentences={toKnow} />
      <Button
        variant="outlined"
        startIcon={<PrintOutlined />}
        onClick={() => window.print()}
        sx={{ marginTop: 3, alignSelf: 'flex-start', '@media print': { display: 'none' } }}
      >
        Imprimer
      </Button>
    </SidePanel>
  );
}
