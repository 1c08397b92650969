import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type InputProps, useInput, ValidationError } from 'react-admin';
import { matchingWords } from './matchingWords.ts';

/** One line of a picker: `words` is what is searched. */
export type PickerOption = { id: string; label: string; hint?: string; words: string };

type WordsPickerProps = Pick<InputProps, 'validate' | 'defaultValue'> & {
  source: string;
  label: string;
  options: readonly PickerOption[];
  isLoading?: boolean;
  isOptional?: boolean;
  autoFocus?: boolean;
  helperText?: string;
  onType?: (typed: string) => void;
};

/** Picks one record by words in any order, without accents; Enter takes the first line, even before the list has come. */
export function WordsPicker({
  label,
  options,
  isLoading = false,
  isOptional,
  autoFocus = false,
  helperText,
  onType,
  ...input
}: WordsPickerProps) {
  const { id, field, fieldState, isRequired } = useInput(input as InputProps);
  const [typed, setTyped] = useState('');
  const found = useMemo(() => new Map(options.map(option => [option.id, option])), [options]);
  const value = found.get(field.value) ?? null;
  const pick = (option: PickerOption | null) => field.onChange(option?.id ?? null);
  const waitFor = usePickWhenLoaded(options, typed, isLoading, pick);
  const error = fieldState.error?.message;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isLoading && typed !== '') waitFor();
  };
  return (
    <Autocomplete
      id={id}
      options={options as PickerOption[]}
      value={value}
      onChange={(_event, option) => pick(option)}
      onInputChange={(_event, text, why) => {
        setTyped(why === 'input' ? text : '');
        if (why === 'input') onType?.(text);
      }}
      onBlur={field.onBlur}
      onKeyDown={onKeyDown}
      filterOptions={(all, { inputValue }) => (inputValue === value?.label ? all : matchingWords(all, inputValue))}
      getOptionLabel={option => option.label}
      getOptionKey={option => option.id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          {option.label}
          {option.hint && (
            <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
              {option.hint}
            </Box>
          )}
        </Box>
      )}
      autoHighlight
      openOnFocus={false}
      fullWidth
      loading={isLoading}
      loadingText="Chargement…"
      noOptionsText="Rien ne correspond. Essayez un autre mot."
      clearText="Effacer"
      openText="Ouvrir la liste"
      closeText="Fermer la liste"
      renderInput={params => (
        <TextField
          {...params}
          label={isOptional ? `${label} (facultatif)` : label}
          autoFocus={autoFocus}
          inputRef={field.ref}
          error={error !== undefined}
          helperText={error ? <ValidationError error={error} /> : helperText}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-required': isRequired || undefined, spellCheck: false },
          }}
        />
      )}
    />
  );
}

/** Enter pressed on a list still on its way: the first match is taken when it comes. */
function usePickWhenLoaded(options: readonly PickerOption[], typed: string, isLoading: boolean, pick: (option: PickerOption) => void) {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    if (isLoading || awaited.current === null) return;
    const first = matchingWords(options, awaited.current)[0];
    awaited.current = null;
    if (first) pick(first);
  });
  return () => {
    awaited.current = typed;
  };
}
