import Box from '@mui/material/Box';
import { useState } from 'react';
import { WhySteps } from '../../ui/WhySteps.tsx';
import { dayInFull } from '../forms/frenchDays.ts';
import type { Due } from '../forms/rows.ts';
import { useWhy } from './useWhy.ts';

/** The reason of a day unfolded in place, where a side panel would cover the form that starts it. */
export function InlineWhy({ due }: { due: Due }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box
      component="details"
      onToggle={event => setIsOpen(event.currentTarget.open)}
      sx={{ '& > summary': { cursor: 'pointer', typography: 'body2', color: 'primary.main', paddingY: 0.5 } }}
    >
      <summary>
        Pourquoi le {dayInFull(due.lastUsefulOn)}
        {'\u202F'}?
      </summary>
      {isOpen && <Steps computation={due.computation} />}
    </Box>
  );
}

function Steps({ computation }: { computation: string }) {
  const explanation = useWhy(computation);
  return explanation && <WhySteps items={explanation.items} />;
}
