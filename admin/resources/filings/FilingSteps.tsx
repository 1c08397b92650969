import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';

export const STEPS = ['Choisir', 'Compléter', 'Vérifier', 'Produire'] as const;

/** Where one stands among the four steps; those with nothing to do are passed by themselves. */
export function FilingSteps({ step }: { step: number }) {
  const isNarrow = useMediaQuery('(max-width:600px)', { noSsr: true });
  const words = `Étape ${step + 1} sur ${STEPS.length}\u00A0: ${STEPS[step]}.${STEPS[step + 1] ? ` Étape suivante\u00A0: ${STEPS[step + 1]}.` : ''}`;
  if (isNarrow)
    return (
      <Box component="p" sx={{ color: 'text.secondary', marginTop: 0 }}>
        {words}
      </Box>
    );
  return (
    <Box sx={{ marginBottom: 3 }}>
      <Box component="p" sx={visuallyHidden}>
        {words}
      </Box>
      <Stepper activeStep={step} component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {STEPS.map((label, rank) => (
          <Step key={label} component="li" {...(rank === step && { 'aria-current': 'step' as const })}>
            <StepLabel>{label}</StepLabel>
          </Step>
        ))}
      </Stepper>
    </Box>
  );
}
