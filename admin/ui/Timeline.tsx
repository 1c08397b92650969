import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { longDay, shortDay } from '#law/days';
import { type Shape, StatusShape } from './StatusShape.tsx';
import { useToday } from './today.tsx';

/** What an event of the timeline asks of the reader. */
export type TimelineTone = 'neutral' | 'planned' | 'done' | 'attention' | 'late';

/** One dated event; `kind` is its word (« Audience », « Délai »). */
export type TimelineEvent = { id: string; on: string; kind: string; text: string; tone: TimelineTone };

const LOOKS: Record<TimelineTone, { shape: Shape; color: string; word: string }> = {
  neutral: { shape: 'dot', color: 'text.secondary', word: '' },
  planned: { shape: 'circle', color: 'info.main', word: 'prévu' },
  done: { shape: 'check', color: 'success.main', word: 'fait' },
  attention: { shape: 'triangle', color: 'warning.main', word: 'à traiter' },
  late: { shape: 'octagon', color: 'error.main', word: 'dépassé' },
};

/** « Frise »: events of a dossier, latest first, with a line for today between what comes and what was. */
export function Timeline({ events, emptyText = 'Aucun événement.' }: { events: TimelineEvent[]; emptyText?: string }) {
  const today = useToday();
  const latestFirst = events.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  const coming = latestFirst.filter(({ on }) => on > today);
  const past = latestFirst.filter(({ on }) => on <= today);
  if (events.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{emptyText}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {coming.map(event => (
        <TimelineLine key={event.id} event={event} />
      ))}
      <Box component="li" aria-current="date" sx={todayLine}>
        <Typography variant="caption" sx={{ fontWeight: 600 }}>
          Aujourd’hui, {longDay(today)}
        </Typography>
      </Box>
      {past.map(event => (
        <TimelineLine key={event.id} event={event} />
      ))}
    </Box>
  );
}

const todayLine = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  paddingY: 0.5,
  color: 'secondary.main',
  '&::before, &::after': { content: '""', borderTop: 2, borderColor: 'secondary.main', flex: '0 0 16px' },
  '&::after': { flex: 1 },
} as const;

function TimelineLine({ event }: { event: TimelineEvent }) {
  const { shape, color, word } = LOOKS[event.tone];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, paddingY: 0.75, breakInside: 'avoid' }}>
      <Box sx={{ color, paddingTop: '2px', width: 16 }}>
        <StatusShape shape={shape} />
      </Box>
      <Typography variant="body2" component="span" sx={{ minWidth: 84, whiteSpace: 'nowrap' }}>
        <time dateTime={event.on}>{shortDay(event.on)}</time>
      </Typography>
      <Typography variant="body2" component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {event.kind}
        </Box>
        {event.text && `, ${event.text}`}
        {word && <Box component="span" sx={{ color }}>{` (${word})`}</Box>}
      </Typography>
    </Box>
  );
}
