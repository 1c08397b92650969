import Typography from '@mui/material/Typography';
import { useFieldValue } from 'react-admin';
import { isDay, longDay, shortDay, tableDay } from '#law/days';

const WORDS = { long: longDay, table: tableDay, short: shortDay };

/** « long » for sentences, « table » for columns (with the weekday), « short » elsewhere. */
export type DayFormat = keyof typeof WORDS;

/** A day in French words, readable by programs. */
export function DayText({ on, format = 'short' }: { on: string; format?: DayFormat }) {
  return <time dateTime={on}>{WORDS[format](on)}</time>;
}

type DayFieldProps = { source: string; label?: string; format?: DayFormat; sortable?: boolean };

/** A day of the current record; a dash when there is none. Never goes through a Date, so no zone can shift it. */
export function DayField({ source, format = 'table' }: DayFieldProps) {
  const on: unknown = useFieldValue({ source });
  return (
    <Typography component="span" variant="body2" sx={{ whiteSpace: format === 'long' ? 'normal' : 'nowrap' }}>
      {typeof on === 'string' && isDay(on) ? <DayText on={on} format={format} /> : '—'}
    </Typography>
  );
}
