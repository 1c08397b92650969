import { required, SelectInput } from 'react-admin';
import { useResourceDescription } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import type { Orientation } from '../../ui/dayReading.ts';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { CheckInput } from './CheckInput.tsx';
import { RadioInput } from './RadioInput.tsx';
import { ReferencePicker } from './ReferencePicker.tsx';
import { TextLine } from './TextLine.tsx';

/** How one field is asked, beyond what the server says of it. */
export type FieldChoice = {
  source: string;
  label?: string;
  orientation?: Orientation;
  helperText?: string;
  filter?: Record<string, unknown>;
  isRequired?: boolean;
  /** Radios rather than a list. */
  isOpen?: boolean;
  autoFocus?: boolean;
};

/** The sentence by a field that must be filled. */
export const toFill = required('À renseigner.');

/** One field of a resource as the server describes it: its French title, and the input its kind asks for. */
export function DescribedInput({ resource, field }: { resource: string; field: FieldChoice }) {
  const described = useResourceDescription(resource).fields[field.source];
  if (described === undefined) return null;
  const { source, helperText, autoFocus = false, orientation = 'passe' } = field;
  const label = field.label ?? described.title;
  const isRequired = field.isRequired ?? (described.isRequired && described.kind !== 'flag');
  const isOptional = !isRequired;
  const validate = isRequired ? { validate: toFill } : {};
  const help = helperText ? { helperText } : {};
  const shared = { source, label, isOptional, autoFocus, ...validate };
  switch (described.kind) {
    case 'day':
      return <DayInput {...shared} {...help} orientation={orientation} />;
    case 'time':
      return <TimeInput {...shared} {...help} />;
    case 'cents':
      return <MoneyInput {...shared} {...help} />;
    case 'flag':
      return <CheckInput source={source} label={label} {...help} />;
    case 'ref':
      return (
        <ReferencePicker
          source={source}
          label={label}
          isOptional={isOptional}
          autoFocus={autoFocus}
          {...validate}
          {...help}
          resource={described.resource ?? ''}
          filter={field.filter ?? {}}
        />
      );
    case 'choice':
      return field.isOpen ? (
        <RadioInput source={source} legend={label} choices={described.choices ?? {}} isOptional={isOptional} {...validate} />
      ) : (
        <SelectInput
          source={source}
          label={<span>{isOptional ? `${label} (facultatif)` : label}</span>}
          {...validate}
          fullWidth
          helperText={helperText ?? false}
          choices={Object.entries(described.choices ?? {}).map(([id, name]) => ({ id, name }))}
        />
      );
    case 'longText':
    case 'protected':
      return <TextLine {...shared} {...help} lines={4} />;
    default:
      return <TextLine {...shared} {...help} {...(described.max && { max: described.max })} />;
  }
}
