import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { typeset } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';

/** A fact an act lacks, with the sentence it completes; asked here, or to be filled where `title` says. */
export type Gap = { path: string; title: string; sentence: string; kind: string; isHere: boolean };

/** « Compléter »: only the missing data, each with the sentence it will fill. */
export function MissingFields({ gaps }: { gaps: readonly Gap[] }) {
  const titleId = useId();
  if (gaps.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={titleId} variant="h3" component="h3">
        Compléter ({gaps.length})
      </Typography>
      {gaps.map((gap, index) => (
        <GapInput key={gap.path} gap={gap} isFirst={index === 0} />
      ))}
    </Box>
  );
}

function GapInput({ gap: { path, title, sentence, kind }, isFirst }: { gap: Gap; isFirst: boolean }) {
  const helperText = typeset(`« ${sentence} »`);
  const shared = { source: path, label: typeset(title), helperText, validate: toFill, autoFocus: isFirst };
  if (kind === 'cents') return <MoneyInput {...shared} />;
  if (kind === 'day') return <DayInput {...shared} orientation="passe" />;
  const isLong = kind === 'longText' || kind === 'protected';
  return <TextLine {...shared} {...(isLong && { lines: 3 })} />;
}
