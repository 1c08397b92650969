import { useWatch } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { DescribedInput, toFill } from '../forms/DescribedInput.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { dayFields, questionOf } from './eventFields.ts';

/** What is asked of an event of the kind in the form: its days under their legal names, and the question its delay depends on. */
export function EventFields() {
  const kind = useWatch({ name: 'kind' }) as unknown;
  const { fields } = useResourceDescription('steps');
  const question = questionOf(kind, fields.detail?.choices ?? {});
  return (
    <>
      {question && <RadioInput key={String(kind)} source="detail" legend={question.title} choices={question.answers} validate={toFill} />}
      {dayFields(kind).map(field => (
        <DescribedInput key={`${field.source} ${field.label}`} resource="steps" field={field} />
      ))}
    </>
  );
}
