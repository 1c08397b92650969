import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { frenchTime, longDay } from '#law/days';
import { typeset } from '../../typeset.ts';
import type { Due } from '../forms/rows.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** The deadlines a fact will start, each with its two dates and its reason. */
export function BornDeadlines({
  deadlines,
  emptyText = 'Aucun délai ne naît de ces faits.',
}: {
  deadlines: readonly Due[];
  emptyText?: string;
}) {
  const [explained, setExplained] = useState<Due | null>(null);
  if (deadlines.length === 0) return <Typography variant="body2">{emptyText}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {deadlines.map(due => (
          <Box component="li" key={`${due.rule} ${due.lastUsefulOn}`}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {due.title}
            </Typography>
            <Typography variant="body2">
              Au plus tard {momentOf(due.lastUsefulOn, due.lastUsefulTime)}
              {limitNote(due)}
            </Typography>
            <Link
              component="button"
              type="button"
              variant="body2"
              onClick={() => setExplained(due)}
              aria-label={`Pourquoi ${due.title}, ${longDay(due.lastUsefulOn)}\u202f?`}
            >
              {typeset('Pourquoi ?')}
            </Link>
          </Box>
        ))}
      </Box>
      {explained && <WhyPanel computation={explained.computation} onClose={() => setExplained(null)} />}
    </>
  );
}

const momentOf = (on: string, time: string | null) => `${longDay(on)}${time ? `, ${frenchTime(time)}` : ''}`;

/** The legal limit is said apart only when it is another moment. */
function limitNote({ legalLimitOn, legalLimitTime, lastUsefulOn, lastUsefulTime }: Due): string {
  const isSame = legalLimitOn === lastUsefulOn && legalLimitTime === lastUsefulTime;
  return isSame ? '.' : ` (limite légale${'\u00A0'}: ${momentOf(legalLimitOn, legalLimitTime)}).`;
}
