import { isTime } from '#law/days';
import { TypedTextField } from './TypedTextField.tsx';
import { readTime } from './timeGrammar.ts';
import type { TypedReading } from './typedReading.ts';
import { type TypedGrammar, type TypedInputProps, useTypedInput } from './useTypedInput.ts';

function read(text: string): TypedReading<string> {
  const reading = readTime(text);
  return reading.kind === 'time' ? { kind: 'value', value: reading.time, echo: reading.echo } : reading;
}

const grammar: TypedGrammar<string> = {
  read,
  show: time => time.replace(/^0?(\d+):/, '$1h'),
  isStored: (value): value is string => typeof value === 'string' && isTime(value),
};

/** An hour at the court, typed as one says it (« 13h30 », « 9 »); the form holds `HH:MM`. */
export function TimeInput(props: TypedInputProps) {
  const typed = useTypedInput(props, grammar);
  return <TypedTextField props={props} typed={typed} inputMode="text" />;
}
