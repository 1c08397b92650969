import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import type { Choice } from './mergeRecords.ts';

type ConflictFieldProps = {
  label: string;
  mine: string;
  theirs: string;
  offersBoth: boolean;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
};

/** One field both have changed: theirs, yours, or both when it is a text. */
export function ConflictField({ label, mine, theirs, offersBoth, choice, onChoose }: ConflictFieldProps) {
  const labelId = useId();
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel component="legend" id={labelId} focused={false} sx={{ color: 'text.primary', fontWeight: 600 }}>
        {label}
      </FormLabel>
      <RadioGroup aria-labelledby={labelId} value={choice ?? ''} onChange={event => onChoose(event.target.value as Choice)} sx={{ gap: 1 }}>
        <Version value="mine" name="La vôtre" text={mine} />
        <Version value="theirs" name="La sienne" text={theirs} />
        {offersBoth && <Version value="both" name="Garder les deux" />}
      </RadioGroup>
    </FormControl>
  );
}

function Version({ value, name, text }: { value: Choice; name: string; text?: string }) {
  return (
    <FormControlLabel
      value={value}
      control={<Radio size="small" />}
      sx={{ alignItems: 'flex-start', marginRight: 0 }}
      label={
        <Box sx={{ paddingTop: '7px' }}>
          {name}
          {text !== undefined && (
            <Box
              sx={theme => ({
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                borderLeft: `3px solid ${theme.palette.divider}`,
                paddingLeft: 1,
                color: 'text.secondary',
              })}
            >
              {text}
            </Box>
          )}
        </Box>
      }
    />
  );
}
