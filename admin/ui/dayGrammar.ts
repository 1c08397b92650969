import { azertyDigits } from './azerty.ts';
import { readNamedMonth } from './dayNamedMonth.ts';
import { readNumericDay } from './dayNumeric.ts';
import { type DayReading, type Orientation, refuseDay, unknownDay } from './dayReading.ts';
import { readRelativeDay } from './dayRelative.ts';
import { checkWeekday, leadingWeekday, readWeekday } from './dayWeekday.ts';
import { plainText } from './plainText.ts';

const LONGEST = 60;

/** Reads a day as people say it; `today` is the server's day. Never throws, never guesses silently. */
export function readDay(text: string, orientation: Orientation, today: string): DayReading {
  const raw = text.trim();
  if (raw === '') return { kind: 'empty' };
  if (raw.length > LONGEST) return unknownDay();
  const plain = plainText(azertyDigits(raw)).replace(/^le |[/.]$/g, '');
  const weekday = leadingWeekday(plain);
  const rest = weekday?.rest ?? plain;
  const written = readNumericDay(rest, orientation, today) ?? readNamedMonth(rest, raw, orientation, today);
  if (weekday && written) return checkWeekday(written, weekday.name, today);
  return written ?? readSpoken(plain, orientation, today) ?? unknownDay();
}

function readSpoken(plain: string, orientation: Orientation, today: string): DayReading | undefined {
  const spoken = readRelativeDay(plain, today) ?? readWeekday(plain, orientation, today);
  // A birth is never told from today.
  if (spoken && orientation === 'naissance') return refuseDay('Indiquez l’année sur 4 chiffres.');
  return spoken;
}
