import type { ReactNode } from 'react';
import { type InputProps, TextInput } from 'react-admin';

type TextLineProps = Pick<InputProps, 'validate'> & {
  source: string;
  label: string;
  helperText?: string;
  isOptional?: boolean;
  autoFocus?: boolean;
  max?: number;
  /** Lines shown at first, for a text of several. */
  lines?: number;
  end?: ReactNode;
};

/** One line of text, or several: optional ones say so, required ones say nothing. */
export function TextLine({ label, helperText, isOptional = false, max, lines, end, ...input }: TextLineProps) {
  const name = isOptional ? `${label} (facultatif)` : label;
  return (
    <TextInput
      {...input}
      // An element, because a plain text gets an asterisk.
      label={<span>{name}</span>}
      helperText={helperText ?? false}
      fullWidth
      {...(lines && { multiline: true, minRows: lines })}
      slotProps={{ htmlInput: { maxLength: max, autoComplete: 'off', spellCheck: lines !== undefined }, input: { endAdornment: end } }}
    />
  );
}
