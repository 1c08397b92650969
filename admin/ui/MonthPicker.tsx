import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { addMonths } from '#law/days';
import { MonthTable } from './MonthTable.tsx';
import { dayByKey, monthTitle } from './monthGrid.ts';

type MonthPickerProps = { anchor: Element | null; on: string | null; today: string; onPick: (on: string) => void; onClose: () => void };

/** A month to pick a day from, by mouse or keyboard; mounted while open, Escape gives the focus back. */
export function MonthPicker({ anchor, on, today, onPick, onClose }: MonthPickerProps) {
  const titleId = useId();
  const [current, setCurrent] = useState(on ?? today);
  const [focusesDay, setFocusesDay] = useState(true);
  const turn = (months: number) => {
    setFocusesDay(false);
    setCurrent(addMonths(current, months));
  };
  const pick = (day: string) => {
    onPick(day);
    onClose();
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': 'Choisir un jour', sx: { padding: 1.5 } } }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <IconButton aria-label="Mois précédent" onClick={() => turn(-1)}>
          <ChevronLeft />
        </IconButton>
        <Typography id={titleId} variant="h3" component="h2" aria-live="polite">
          {monthTitle(current)}
        </Typography>
        <IconButton aria-label="Mois suivant" onClick={() => turn(1)}>
          <ChevronRight />
        </IconButton>
      </Stack>
      <MonthTable
        labelledBy={titleId}
        current={current}
        selected={on}
        today={today}
        takesFocus={focusesDay}
        onPick={pick}
        onKey={key => {
          const next = dayByKey(current, key);
          if (next) setCurrent(next);
          setFocusesDay(true);
          return next !== undefined;
        }}
      />
      <Stack direction="row" sx={{ justifyContent: 'space-between', marginTop: 1 }}>
        <Button size="small" onClick={() => pick(today)}>
          Aujourd’hui
        </Button>
        <Button size="small" onClick={onClose}>
          Fermer
        </Button>
      </Stack>
    </Popover>
  );
}
