import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef } from 'react';
import { longDay } from '#law/days';
import { monthGrid } from './monthGrid.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

type MonthTableProps = {
  labelledBy: string;
  current: string;
  selected: string | null;
  today: string;
  takesFocus: boolean;
  onPick: (on: string) => void;
  onKey: (key: string) => boolean;
};

/** The grid of one month: one day is in the tab order, keys move among the others. */
export function MonthTable({ labelledBy, current, selected, today, takesFocus, onPick, onKey }: MonthTableProps) {
  const day = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the current day.
  useEffect(() => {
    if (takesFocus) day.current?.focus();
  }, [current, takesFocus]);
  return (
    <Box
      component="table"
      role="grid"
      aria-labelledby={labelledBy}
      onKeyDown={event => {
        if (onKey(event.key)) event.preventDefault();
      }}
      sx={{ borderCollapse: 'collapse', '& th': { fontSize: 14, fontWeight: 600, color: 'text.secondary', height: 32 } }}
    >
      <thead>
        <tr>
          {WEEKDAYS.map(name => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthGrid(current).map(week => (
          <tr key={week.find(on => on !== null)}>
            {week.map((on, index) => (
              <Box component="td" key={on ?? WEEKDAYS[index]} aria-selected={on ? on === selected : undefined} sx={{ padding: 0 }}>
                {on && (
                  <DayButton
                    on={on}
                    isCurrent={on === current}
                    isSelected={on === selected}
                    isToday={on === today}
                    {...(on === current && { buttonRef: day })}
                    onPick={onPick}
                  />
                )}
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

type DayButtonProps = {
  on: string;
  isCurrent: boolean;
  isSelected: boolean;
  isToday: boolean;
  buttonRef?: React.Ref<HTMLButtonElement>;
  onPick: (on: string) => void;
};

function DayButton({ on, isCurrent, isSelected, isToday, buttonRef, onPick }: DayButtonProps) {
  return (
    <ButtonBase
      ref={buttonRef ?? null}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={longDay(on)}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onPick(on)}
      sx={theme => ({
        ...theme.typography.body2,
        width: 40,
        height: 40,
        borderRadius: 1,
        border: isToday ? `1px solid ${theme.palette.tokens.control}` : 'none',
        fontWeight: isToday || isSelected ? 600 : 400,
        backgroundColor: isSelected ? 'primary.main' : 'transparent',
        color: isSelected ? 'primary.contrastText' : 'text.primary',
        '&:hover': { backgroundColor: isSelected ? 'primary.dark' : theme.palette.tokens.raised },
      })}
    >
      {Number(on.slice(8))}
    </ButtonBase>
  );
}
