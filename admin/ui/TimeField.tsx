import Typography from '@mui/material/Typography';
import { useFieldValue } from 'react-admin';
import { isTime } from '#law/days';
import { echoTime } from './timeGrammar.ts';

/** The hour of the current record at its court, « 13 h 30 »; a dash when there is none. */
export function TimeField({ source }: { source: string; label?: string; sortable?: boolean }) {
  const time: unknown = useFieldValue({ source });
  return (
    <Typography component="span" variant="body2">
      {typeof time === 'string' && isTime(time) ? <time dateTime={time}>{echoTime(time)}</time> : '—'}
    </Typography>
  );
}
