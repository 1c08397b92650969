import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { REVEAL_REASONS, type RevealReason, type TypedReason } from './revealReason.ts';

type RevealReasonsProps = { typed: TypedReason; problem: string | undefined; onType: (typed: TypedReason) => void };

/** The reasons for a reveal, and the words of « autre ». */
export function RevealReasons({ typed, problem, onType }: RevealReasonsProps) {
  const problemId = useId();
  const labelId = useId();
  const isDetailWrong = problem !== undefined && typed.reason === 'autre';
  return (
    <FormControl component="fieldset" fullWidth error={problem !== undefined} aria-describedby={problemId}>
      <FormLabel component="legend" id={labelId} focused={false} sx={{ color: 'text.primary', fontWeight: 600 }}>
        Motif
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        name="reason"
        value={typed.reason ?? ''}
        onChange={event => onType({ ...typed, reason: event.target.value as RevealReason })}
      >
        {Object.entries(REVEAL_REASONS).map(([value, label], index) => (
          <FormControlLabel key={value} value={value} label={label} control={<Radio size="small" autoFocus={index === 0} />} />
        ))}
      </RadioGroup>
      {typed.reason === 'autre' && (
        <TextField
          label="Précisez (10 caractères au moins)"
          value={typed.detail}
          error={isDetailWrong}
          onChange={event => onType({ ...typed, detail: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 300, 'aria-describedby': problemId } }}
        />
      )}
      <FormHelperText id={problemId} role="alert">
        {problem}
      </FormHelperText>
    </FormControl>
  );
}
