import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';
import { FieldTitle } from 'react-admin';
import { EchoLine } from './EchoLine.tsx';
import { TypedChoices } from './TypedChoices.tsx';
import { choicesOf } from './typedReading.ts';
import type { TypedInputProps, useTypedInput } from './useTypedInput.ts';

type TypedTextFieldProps<V> = {
  props: TypedInputProps;
  typed: ReturnType<typeof useTypedInput<V>>;
  note?: string | undefined;
  end?: ReactNode;
  boxRef?: Ref<HTMLDivElement>;
  inputMode?: 'numeric' | 'decimal' | 'text';
  onType?: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** The text field shared by days, hours and amounts: label, field, echo of what was understood, choices, help. */
export function TypedTextField<V extends string | number>({ props, typed, note, end, boxRef, ...keys }: TypedTextFieldProps<V>) {
  const { id, text, reading, error } = typed;
  const input = useRef<HTMLInputElement | null>(null);
  const setInput = (element: HTMLInputElement | null) => {
    input.current = element;
    typed.inputRef(element);
  };
  const pick = (value: V) => {
    typed.choose(value);
    input.current?.focus();
  };
  const help = props.helperText ? `${id}-help` : '';
  return (
    <Box ref={boxRef} sx={{ width: '100%', marginBottom: 1 }}>
      <TextField
        id={id}
        name={typed.name}
        label={<TypedLabel {...props} />}
        value={text}
        error={error !== undefined}
        disabled={props.disabled ?? false}
        autoFocus={props.autoFocus ?? false}
        autoComplete="off"
        inputRef={setInput}
        onChange={event => (keys.onType ?? typed.put)(event.target.value)}
        onBlur={typed.leave}
        onKeyDown={keys.onKeyDown as never}
        sx={{ marginBottom: 0 }}
        slotProps={{
          input: { endAdornment: end, readOnly: props.readOnly ?? false },
          htmlInput: {
            'aria-describedby': `${id}-echo ${help}`.trim(),
            'aria-required': typed.isRequired || undefined,
            inputMode: keys.inputMode,
            spellCheck: false,
          },
        }}
      />
      <EchoLine id={`${id}-echo`} reading={reading} error={error} note={note} />
      <TypedChoices choices={choicesOf(reading)} onPick={pick} />
      {props.helperText && <FormHelperText id={help}>{props.helperText}</FormHelperText>}
    </Box>
  );
}

function TypedLabel({ label, source, isOptional }: TypedInputProps) {
  return (
    <>
      <FieldTitle {...(label !== undefined && { label })} source={source} />
      {isOptional && ' (facultatif)'}
    </>
  );
}
