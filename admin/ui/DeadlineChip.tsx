import Stack from '@mui/material/Stack';
import type { Shape } from './StatusShape.tsx';
import { Tag, type ToneName } from './Tag.tsx';
import { useToday } from './today.tsx';
import { type UrgencyLevel, type UrgencySubject, urgency } from './urgency.ts';

const LOOKS: Record<UrgencyLevel, { tone: ToneName; shape: Shape }> = {
  late: { tone: 'late', shape: 'octagon' },
  critical: { tone: 'critical', shape: 'triangle' },
  near: { tone: 'near', shape: 'lozenge' },
  later: { tone: 'later', shape: 'circle' },
  forecast: { tone: 'quiet', shape: 'dashed' },
  undated: { tone: 'toValidate', shape: 'dotted' },
  done: { tone: 'quiet', shape: 'check' },
};

type DeadlineChipProps = Omit<UrgencySubject, 'today'> & { today?: string };

/** How much a deadline presses: shape, words, fill, then colour; a second chip while a second reader is awaited. */
export function DeadlineChip({ today, ...subject }: DeadlineChipProps) {
  const serverDay = useToday();
  const { level, words, check, isStrict } = urgency({ ...subject, today: today ?? serverDay });
  const { tone, shape } = LOOKS[level];
  return (
    <Stack component="span" direction="row" useFlexGap sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75 }}>
      <Tag
        tone={tone}
        shape={subject.state === 'moot' ? 'dash' : shape}
        isThick={level === 'critical'}
        isDashed={level === 'forecast'}
        isBarred={isStrict && level !== 'done'}
      >
        {words}
      </Tag>
      {check && (
        <Tag tone="toValidate" shape="half">
          {check}
        </Tag>
      )}
    </Stack>
  );
}
