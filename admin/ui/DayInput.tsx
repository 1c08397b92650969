import CalendarMonth from '@mui/icons-material/CalendarMonth';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type KeyboardEvent, useRef, useState } from 'react';
import { isDay, shortDay } from '#law/days';
import type { HolidayZone } from '#law/holidays';
import { typeset } from '../typeset.ts';
import { closedDayNote } from './closedDay.ts';
import { readDay } from './dayGrammar.ts';
import type { DayChoice, Orientation } from './dayReading.ts';
import { MonthPicker } from './MonthPicker.tsx';
import { dayByFieldKey, withSlashes } from './monthGrid.ts';
import { TypedTextField } from './TypedTextField.tsx';
import { useToday } from './today.tsx';
import type { TypedReading } from './typedReading.ts';
import { type TypedGrammar, type TypedInputProps, useTypedInput } from './useTypedInput.ts';

/** `zone` names the holidays to ask about; `isHearing` turns that question off or on (on for future days). */
export type DayInputProps = TypedInputProps & { orientation: Orientation; zone?: HolidayZone; isHearing?: boolean };

const asChoice = ({ on, echo }: DayChoice) => ({ value: on, echo });

function read(text: string, orientation: Orientation, today: string): TypedReading<string> {
  const reading = readDay(text, orientation, today);
  if (reading.kind === 'empty') return reading;
  if (reading.kind === 'error') return { kind: 'error', message: reading.message, choices: (reading.proposals ?? []).map(asChoice) };
  const { on, echo, note, confirm } = reading;
  if (!confirm) return { kind: 'value', value: on, echo, ...(note && { note }) };
  const question = typeset(`${on.slice(0, 4)} ?`);
  return { kind: 'question', question, message: 'Choisissez l’une des deux dates.', choices: confirm.map(asChoice) };
}

const dayGrammar = (orientation: Orientation, today: string): TypedGrammar<string> => ({
  read: text => read(text, orientation, today),
  show: shortDay,
  isStored: (value): value is string => typeof value === 'string' && isDay(value),
});

/** A calendar day, typed as one says it (« 12 mars », « demain ») or picked; the form holds `YYYY-MM-DD`. */
export function DayInput({ orientation, zone, isHearing = orientation === 'futur', ...props }: DayInputProps) {
  const today = useToday();
  const typed = useTypedInput(props, dayGrammar(orientation, today));
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isTouch = useMediaQuery('(pointer: coarse)');
  const on = typed.reading.kind === 'value' ? typed.reading.value : null;
  const isLocked = props.disabled || props.readOnly;

  const moveByKey = (event: KeyboardEvent) => {
    if (isLocked || event.ctrlKey || event.metaKey) return;
    const opens = event.altKey && event.key === 'ArrowDown';
    const next = on && !event.altKey ? dayByFieldKey(on, event.key) : undefined;
    if (opens) setIsOpen(true);
    else if (next) typed.put(shortDay(next));
    if (opens || next) event.preventDefault();
  };

  return (
    <>
      <TypedTextField
        props={props}
        typed={typed}
        boxRef={box}
        inputMode="numeric"
        note={on && isHearing ? closedDayNote(on, zone) : undefined}
        onType={text => typed.put(isTouch ? withSlashes(typed.text, text) : text)}
        onKeyDown={moveByKey}
        end={
          <InputAdornment position="end">
            <IconButton edge="end" aria-label="Choisir dans le calendrier" disabled={isLocked ?? false} onClick={() => setIsOpen(true)}>
              <CalendarMonth fontSize="small" />
            </IconButton>
          </InputAdornment>
        }
      />
      {isOpen && <MonthPicker anchor={box.current} on={on} today={today} onPick={typed.choose} onClose={() => setIsOpen(false)} />}
    </>
  );
}
