import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { typeset } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { WordsPicker } from '../forms/WordsPicker.tsx';
import type { AskedField } from './filingBody.ts';

type MissingFieldsProps = { fields: readonly AskedField[]; printed: number };

/** « Compléter »: only the missing data, each with the sentence it will fill. */
export function MissingFields({ fields, printed }: MissingFieldsProps) {
  const titleId = useId();
  if (fields.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={titleId} variant="h2">
        Compléter ({fields.length} sur {printed})
      </Typography>
      {fields.map((field, index) => (
        <AskedInput key={field.path} field={field} isFirst={index === 0} />
      ))}
    </Box>
  );
}

function AskedInput({ field, isFirst }: { field: AskedField; isFirst: boolean }) {
  const { path, title, sentence, kind, help, maxLength, choices, isOptional = false } = field;
  // A text that stands alone in its paragraph has no sentence around it to show.
  const words = [help, /\p{L}/u.test(sentence ?? '') && `« ${sentence} »`].filter(Boolean).join(' ');
  const said = { source: path, label: typeset(title), helperText: typeset(words), isOptional };
  const shared = { ...said, ...(!isOptional && { validate: toFill }), autoFocus: isFirst };
  if (choices) {
    const options = Object.entries(choices).map(([id, label]) => ({ id, label, words: label }));
    return <WordsPicker {...shared} options={options} />;
  }
  if (kind === 'cents') return <MoneyInput {...shared} />;
  if (kind === 'day') return <DayInput {...shared} orientation="passe" />;
  const isLong = kind === 'longText' || kind === 'protected';
  return <TextLine {...shared} {...(isLong && { lines: 3 })} {...(maxLength && { max: maxLength })} />;
}
