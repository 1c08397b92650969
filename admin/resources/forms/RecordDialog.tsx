import { type ReactNode, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { DescribedInput, type FieldChoice } from './DescribedInput.tsx';
import { FormDialog } from './FormDialog.tsx';
import { refusalOf } from './refusals.ts';
import { StaleRecord } from './StaleRecord.tsx';
import { useSay } from './useSay.tsx';

type RecordDialogProps = {
  title: string;
  resource: string;
  fields: readonly FieldChoice[];
  defaults?: FieldValues;
  submitLabel: string;
  success: string;
  /** How the record is named if somebody else saved it first: « Érable ». */
  object: string;
  save: (values: FieldValues) => Promise<unknown>;
  onClose: () => void;
  /** Names of the fields asked by their own input, for the list of errors. */
  labels?: Readonly<Record<string, string>>;
  /** Fields asked by their own input, above the others. */
  children?: ReactNode;
  /** Those below them. */
  below?: ReactNode;
};

/** A small form over a resource; a record somebody else saved meanwhile opens the conflict screen, with nothing lost. */
export function RecordDialog({
  title,
  resource,
  fields,
  defaults = {},
  submitLabel,
  success,
  object,
  save,
  onClose,
  labels: given = {},
  children,
  below,
}: RecordDialogProps) {
  const described = useResourceDescription(resource).fields;
  const say = useSay();
  const refresh = useRefresh();
  const [base] = useState(defaults);
  const [stale, setStale] = useState<{ mine: FieldValues; theirs: FieldValues } | null>(null);
  const labels = {
    ...Object.fromEntries(Object.entries(described).map(([name, field]) => [name, field.title])),
    ...Object.fromEntries(fields.flatMap(({ source, label }) => (label ? [[source, label]] : []))),
    ...given,
  };
  const settle = async (values: FieldValues) => {
    try {
      await save(values);
    } catch (error) {
      const current = refusalOf(error)?.current;
      if (current === undefined) throw error;
      setStale({ mine: values, theirs: current });
      return;
    }
    say(success);
    refresh();
    onClose();
  };
  if (stale) {
    const asked = Object.fromEntries(fields.map(({ source }) => [source, labels[source] ?? source]));
    return <StaleRecord labels={asked} {...{ resource, object, base, settle, onClose, ...stale }} />;
  }
  return (
    <FormDialog {...{ title, submitLabel, labels, onClose }} defaults={base} onSave={settle}>
      {children}
      {fields.map(field => (
        <DescribedInput key={field.source} resource={resource} field={field} />
      ))}
      {below}
    </FormDialog>
  );
}
