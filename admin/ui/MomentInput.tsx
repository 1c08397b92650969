import { isMoment, readMoment, typedMoment } from './momentGrammar.ts';
import { TypedTextField } from './TypedTextField.tsx';
import { useToday } from './today.tsx';
import { type TypedInputProps, useTypedInput } from './useTypedInput.ts';

/** A day of the past and its hour at the court, typed in one line (« auj 10h12 »); the form holds `YYYY-MM-DDTHH:MM`, or the day alone. */
export function MomentInput(props: TypedInputProps) {
  const today = useToday();
  const typed = useTypedInput(props, { read: text => readMoment(text, today), show: typedMoment, isStored: isMoment });
  return <TypedTextField props={props} typed={typed} inputMode="text" />;
}
