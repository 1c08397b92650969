import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { SelectInput, ValidationError } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { toFill } from '../forms/DescribedInput.tsx';
import type { Tried } from './reportBody.ts';

/** « Pour tous les prévenus »; switched off, one line for each, opened on the outcome already chosen. A joinder is always for all. */
export function DefendantOutcomes({ tried }: { tried: readonly Tried[] }) {
  const { setValue } = useFormContext();
  const { fields } = useResourceDescription('hearings');
  const { errors } = useFormState();
  const [outcome, isForAll] = useWatch({ name: ['outcome', 'isForAll'] }) as [string | null, boolean];
  if (tried.length < 2 || !outcome || outcome === 'jonction') return null;
  const choices = Object.entries(fields.outcome?.choices ?? {})
    .filter(([id]) => id !== 'jonction')
    .map(([id, name]) => ({ id, name }));
  const turn = (isOn: boolean) => {
    setValue('isForAll', isOn, { shouldDirty: true });
    if (!isOn) setValue('defendants', Object.fromEntries(tried.map(({ id }) => [id, outcome])), { shouldDirty: true });
  };
  const refused = errors.defendants?.message;
  return (
    <Box>
      <FormControlLabel label="Pour tous les prévenus" control={<Checkbox checked={isForAll} onChange={(_event, isOn) => turn(isOn)} />} />
      {!isForAll && (
        <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ fontWeight: 600, padding: 0, marginBottom: 1 }}>
            Issue pour chaque prévenu
          </Box>
          {tried.map(({ id, pseudonym }) => (
            <SelectInput
              key={id}
              source={`defendants.${id}`}
              label={<span>{pseudonym}</span>}
              choices={choices}
              validate={toFill}
              helperText={false}
              fullWidth
            />
          ))}
          {typeof refused === 'string' && (
            <FormHelperText error>
              <ValidationError error={refused} />
            </FormHelperText>
          )}
        </Box>
      )}
    </Box>
  );
}
