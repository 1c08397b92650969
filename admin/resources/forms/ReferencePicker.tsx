import { useMemo, useState } from 'react';
import { type InputProps, type RaRecord, useGetList, useGetOne } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { matchingWords } from './matchingWords.ts';
import { labelOf } from './recordLabels.ts';
import { type PickerOption, WordsPicker } from './WordsPicker.tsx';

type ReferencePickerProps = Pick<InputProps, 'validate'> & {
  source: string;
  label: string;
  resource: string;
  filter?: Record<string, unknown>;
  isOptional?: boolean;
  autoFocus?: boolean;
  helperText?: string;
};

/** Of a long list, what is asked most: it comes with the form, first; the rest is searched. */
const USUAL: Readonly<Record<string, Record<string, unknown>>> = { courts: { kind: 'tribunal_judiciaire' } };

/** Picks a court, a lawyer, a colleague… by words; the server is asked too, for lists longer than what is loaded. */
export function ReferencePicker({ resource, filter = {}, ...input }: ReferencePickerProps) {
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name: input.source });
  const [typed, setTyped] = useState('');
  const list = { pagination: { page: 1, perPage: 300 }, sort: { field: 'id', order: 'ASC' as const } };
  const usual = USUAL[resource];
  const { data: first, isPending, total } = useGetList(resource, { ...list, filter: { ...usual, ...filter } });
  const isLong = first !== undefined && (usual !== undefined || (total ?? 0) > first.length) && typed.trim().length > 1;
  const { data: searched, isFetching } = useGetList(resource, { ...list, filter: { ...filter, q: typed.trim() } }, { enabled: isLong });
  const isKnown = typeof chosen !== 'string' || chosen === '' || isPending || first?.some(row => row.id === chosen);
  const { data: one } = useGetOne(resource, { id: chosen as string }, { enabled: !isKnown, retry: false });
  const options = useMemo(
    () => optionsOf(resource, [...(first ?? []), ...(searched ?? []), ...(one ? [one] : [])]),
    [resource, first, searched, one],
  );
  // Enter waits for the server only when nothing at hand matches what is typed.
  const isLoading = isPending || (isLong && isFetching && matchingWords(options, typed).length === 0);
  return <WordsPicker {...input} options={options} isLoading={isLoading} onType={setTyped} />;
}

function optionsOf(resource: string, rows: RaRecord[]): PickerOption[] {
  const unique = new Map(rows.map(row => [String(row.id), row]));
  const options = [...unique.values()].map(row => {
    const { label, hint } = labelOf(resource, row);
    return { id: String(row.id), label, words: `${label} ${hint ?? ''} ${row.searchText ?? ''}`, ...(hint && { hint }) };
  });
  const isUsual = (id: string) => Object.entries(USUAL[resource] ?? {}).every(([field, value]) => unique.get(id)?.[field] === value);
  return options.toSorted(
    (one, other) => Number(isUsual(other.id)) - Number(isUsual(one.id)) || one.label.localeCompare(other.label, 'fr'),
  );
}
