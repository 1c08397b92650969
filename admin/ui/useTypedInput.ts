import { type ReactNode, useState } from 'react';
import { type InputProps, useInput, type Validator } from 'react-admin';
import { problemOf, type TypedReading } from './typedReading.ts';

/** How a typed field reads and shows its stored value. */
export type TypedGrammar<V> = {
  read: (text: string) => TypedReading<V>;
  show: (value: V) => string;
  isStored: (value: unknown) => value is V;
};

/** What every typed input accepts; `isOptional` adds « (facultatif) » to the label. */
export type TypedInputProps = {
  source: string;
  label?: string;
  helperText?: ReactNode;
  validate?: Validator | Validator[];
  /** What is wrong with it beside another field, as the page finds it. */
  problem?: string | undefined;
  defaultValue?: unknown;
  isOptional?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
};

/**
 * One text field over a stored value. The form holds the stored value, or the raw text when it means nothing yet:
 * validation then refuses it in the words of the grammar. Errors wait for the field to be left or the form to be sent.
 */
export function useTypedInput<V>(props: TypedInputProps, grammar: TypedGrammar<V>) {
  const toText = (value: unknown) => (grammar.isStored(value) ? grammar.show(value) : String(value ?? ''));
  const input = useInput<unknown>({
    source: props.source,
    ...(props.defaultValue !== undefined && { defaultValue: props.defaultValue }),
    format: (value: unknown) => value ?? '',
    parse: (value: unknown) => value,
    validate: [(value: unknown) => problemOf(grammar.read(toText(value))), ...[props.validate ?? []].flat()],
  } as InputProps<unknown>);
  const { field, fieldState, formState } = input;
  const [draft, setDraft] = useState<{ text: string; value: unknown; sent: number } | null>(null);

  // A draft holds only while the form still has what was typed and nobody sent it since.
  const isTyping = draft !== null && draft.value === (field.value === '' ? null : field.value) && draft.sent === formState.submitCount;
  const text = isTyping ? draft.text : toText(field.value);
  const reading = grammar.read(text);

  const put = (typed: string) => {
    const typedReading = grammar.read(typed);
    const raw = typed === '' ? null : typed;
    const value = typedReading.kind === 'value' ? typedReading.value : raw;
    setDraft({ text: typed, value, sent: formState.submitCount });
    field.onChange(value);
  };
  const choose = (value: V) => {
    setDraft(null);
    field.onChange(value);
  };
  const leave = () => {
    setDraft(null);
    setIsLeft(true);
    field.onBlur();
  };
  const [isLeft, setIsLeft] = useState(false);
  const isSettled = !isTyping && (isLeft || formState.submitCount > 0);
  const error = isSettled ? (problemOf(reading) ?? fieldState.error?.message ?? props.problem) : undefined;
  return { id: input.id, name: field.name, inputRef: field.ref, isRequired: input.isRequired, text, reading, error, put, choose, leave };
}
