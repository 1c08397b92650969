import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { TypedChoice } from './typedReading.ts';

type TypedChoicesProps<V> = { choices: TypedChoice<V>[]; onPick: (value: V) => void };

/** The readings of an ambiguous text, as buttons: the program never picks for the person. */
export function TypedChoices<V extends string | number>({ choices, onPick }: TypedChoicesProps<V>) {
  if (choices.length === 0) return null;
  return (
    <Stack role="group" aria-label="Lectures possibles" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, marginTop: 0.5 }}>
      {choices.map(({ value, echo }) => (
        <Button key={value} size="small" variant="outlined" onClick={() => onPick(value)}>
          {echo}
        </Button>
      ))}
    </Stack>
  );
}
