import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { type InputProps, useGetList, useInput, ValidationError } from 'react-admin';
import { matchingWords } from './matchingWords.ts';
import { labelOf } from './recordLabels.ts';
import type { PickerOption } from './WordsPicker.tsx';

type ReferencesPickerProps = Pick<InputProps, 'validate'> & {
  source: string;
  label: string;
  resource: string;
  filter?: Record<string, unknown>;
  isOptional?: boolean;
  helperText?: string;
};

/** Picks several records of a resource by words, each shown by its name; the field holds their ids. */
export function ReferencesPicker({ resource, filter = {}, label, isOptional = false, helperText, ...input }: ReferencesPickerProps) {
  const { id, field, fieldState } = useInput({ ...input, defaultValue: [] } as InputProps);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly PickerOption[]>([]);
  const list = { pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' as const } };
  const { data: first, isPending, total } = useGetList(resource, { ...list, filter });
  const isLong = first !== undefined && (total ?? 0) > first.length && typed.trim().length > 1;
  const { data: searched } = useGetList(resource, { ...list, filter: { ...filter, q: typed.trim() } }, { enabled: isLong });
  const options = useMemo(() => optionsOf(resource, [...(first ?? []), ...(searched ?? [])]), [resource, first, searched]);
  const error = fieldState.error?.message;
  return (
    <Autocomplete
      id={id}
      multiple
      filterSelectedOptions
      disableCloseOnSelect
      autoHighlight
      openOnFocus={false}
      options={options}
      value={chosen as PickerOption[]}
      onChange={(_event, picked) => {
        setChosen(picked);
        field.onChange(picked.map(option => option.id));
      }}
      onInputChange={(_event, text) => setTyped(text)}
      onBlur={field.onBlur}
      filterOptions={(all, { inputValue }) => {
        const rest = all.filter(option => !chosen.some(one => one.id === option.id));
        return inputValue === '' ? rest : matchingWords(rest, inputValue);
      }}
      getOptionLabel={option => option.label}
      getOptionKey={option => option.id}
      isOptionEqualToValue={(option, one) => option.id === one.id}
      fullWidth
      loading={isPending}
      loadingText="Chargement…"
      noOptionsText="Rien ne correspond. Essayez un autre mot."
      clearText="Tout effacer"
      openText="Ouvrir la liste"
      closeText="Fermer la liste"
      renderInput={params => (
        <TextField
          {...params}
          label={isOptional ? `${label} (facultatif)` : label}
          inputRef={field.ref}
          error={error !== undefined}
          helperText={error ? <ValidationError error={error} /> : helperText}
          slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, spellCheck: false } }}
        />
      )}
    />
  );
}

function optionsOf(resource: string, rows: readonly { id: unknown }[]): PickerOption[] {
  const unique = new Map(rows.map(row => [String(row.id), row]));
  return [...unique]
    .map(([id, row]) => {
      const { label, hint } = labelOf(resource, row as never);
      return { id, label, words: `${label} ${hint ?? ''}`, ...(hint && { hint }) };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));
}
