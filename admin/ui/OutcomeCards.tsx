import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type KeyboardEvent, useId } from 'react';

/** One outcome to pick, by its letter too. */
export type Outcome = { value: string; letter: string; label: string; help?: string };

type OutcomeCardsProps = {
  legend: string;
  outcomes: Outcome[];
  value: string | null;
  onChange: (value: string) => void;
  error?: string;
  autoFocus?: boolean;
};

/** Radio buttons drawn as cards; while one of them has the focus, a letter picks its card. Touch screens are not told of letters. */
export function OutcomeCards({ legend, outcomes, value, onChange, error, autoFocus = false }: OutcomeCardsProps) {
  const id = useId();
  const hasKeys = !useMediaQuery('(pointer: coarse)', { noSsr: true });
  const note = error ?? (hasKeys ? 'Une lettre suffit.' : null);
  const pickByLetter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const picked = outcomes.find(({ letter }) => letter.toLowerCase() === event.key.toLowerCase());
    if (!picked) return;
    event.preventDefault();
    onChange(picked.value);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${CSS.escape(picked.value)}"]`)?.focus();
  };
  const focused = value ?? outcomes[0]?.value;
  return (
    <FormControl
      component="fieldset"
      fullWidth
      error={error !== undefined}
      aria-describedby={note ? `${id}-help` : undefined}
      onKeyDown={pickByLetter}
    >
      <FormLabel component="legend" id={id} focused={false} sx={{ color: 'text.primary', fontWeight: 600, marginBottom: 1 }}>
        {legend}
      </FormLabel>
      <RadioGroup aria-labelledby={id} value={value ?? ''} onChange={event => onChange(event.target.value)} sx={grid}>
        {outcomes.map(outcome => (
          <OutcomeCard
            key={outcome.value}
            outcome={outcome}
            isChosen={outcome.value === value}
            hasKeys={hasKeys}
            takesFocus={autoFocus && outcome.value === focused}
          />
        ))}
      </RadioGroup>
      {note && <FormHelperText id={`${id}-help`}>{note}</FormHelperText>}
    </FormControl>
  );
}

const grid = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))', gap: 1 };

type OutcomeCardProps = { outcome: Outcome; isChosen: boolean; hasKeys: boolean; takesFocus: boolean };

function OutcomeCard({ outcome, isChosen, hasKeys, takesFocus }: OutcomeCardProps) {
  const id = useId();
  return (
    <Box
      component="label"
      sx={({ palette }) => ({
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        padding: 1,
        paddingRight: 1.5,
        borderRadius: 1,
        cursor: 'pointer',
        border: `1px solid ${isChosen ? palette.primary.main : palette.tokens.control}`,
        boxShadow: isChosen ? `inset 0 0 0 1px ${palette.primary.main}` : 'none',
        backgroundColor: isChosen ? palette.tokens.primarySoft : palette.background.paper,
        '&:hover': { backgroundColor: isChosen ? palette.tokens.primarySoft : palette.tokens.raised },
      })}
    >
      <Radio
        value={outcome.value}
        size="small"
        autoFocus={takesFocus}
        slotProps={{ input: { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-help` } }}
        sx={{ padding: '6px' }}
      />
      <Box sx={{ flex: 1, paddingY: '3px' }}>
        <Typography id={`${id}-label`} sx={{ fontWeight: 600 }}>
          {outcome.label}
        </Typography>
        <Typography id={`${id}-help`} variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {outcome.help}
        </Typography>
      </Box>
      {hasKeys && (
        <Box component="kbd" aria-hidden sx={key}>
          {outcome.letter}
        </Box>
      )}
    </Box>
  );
}

const key = {
  font: 'inherit',
  fontSize: 14,
  color: 'text.secondary',
  border: 1,
  borderColor: 'divider',
  borderRadius: '4px',
  paddingX: 0.75,
};
