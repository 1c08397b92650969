import InputAdornment from '@mui/material/InputAdornment';
import { echoMoney, type MoneyChoice, readMoney } from './moneyGrammar.ts';
import { TypedTextField } from './TypedTextField.tsx';
import type { TypedReading } from './typedReading.ts';
import { type TypedGrammar, type TypedInputProps, useTypedInput } from './useTypedInput.ts';

const asChoice = ({ cents, echo }: MoneyChoice) => ({ value: cents, echo });

function read(text: string): TypedReading<number> {
  const reading = readMoney(text);
  if (reading.kind === 'money') return { kind: 'value', ...asChoice(reading) };
  if (reading.kind === 'empty') return reading;
  return { kind: 'error', message: reading.message, choices: (reading.proposals ?? []).map(asChoice) };
}

const grammar: TypedGrammar<number> = {
  read,
  show: cents => echoMoney(cents).replace(/\s?€$/, ''),
  isStored: (value): value is number => typeof value === 'number',
};

/** A sum in euros, typed with or without spaces and decimals; the form holds an integer of cents. */
export function MoneyInput(props: TypedInputProps) {
  const typed = useTypedInput(props, grammar);
  return <TypedTextField props={props} typed={typed} inputMode="decimal" end={<InputAdornment position="end">€</InputAdornment>} />;
}
