import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { type LawyerRow, nameOf } from './lawyerRows.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'firstName', autoFocus: true },
  { source: 'lastName' },
  { source: 'barId', isRequired: true, helperText: 'Par le nom de la ville ou du département.' },
  { source: 'firm' },
  { source: 'courtBox' },
  { source: 'email' },
  { source: 'phone' },
  { source: 'specialities' },
  { source: 'isAvailable' },
];

type LawyerFormProps = { lawyer: LawyerRow | null; onDone?: (id: string) => void; onClose: () => void };

/** Adds a partner lawyer or corrects the record. */
export function LawyerForm({ lawyer, onDone, onClose }: LawyerFormProps) {
  const api = useApi();
  const opening: Partial<LawyerRow> = lawyer ?? { civility: 'Me', isAvailable: true };
  const names = ['civility', ...FIELDS.map(({ source }) => source), ...(lawyer ? ['version'] : [])];
  return (
    <RecordDialog
      title={lawyer ? `Modifier la fiche — ${nameOf(lawyer)}` : 'Ajouter un avocat'}
      resource="lawyers"
      object={lawyer ? nameOf(lawyer) : 'cet avocat'}
      fields={FIELDS}
      defaults={Object.fromEntries(names.map(name => [name, opening[name] ?? null]))}
      submitLabel={lawyer ? 'Enregistrer la fiche' : 'Ajouter cet avocat'}
      success={lawyer ? 'Fiche modifiée.' : 'Avocat ajouté.'}
      save={async values => {
        if (lawyer) return api.update<LawyerRow>('lawyers', { id: lawyer.id, data: values, previousData: lawyer });
        const { data } = await api.create('lawyers', { data: values });
        onDone?.(String(data.id));
      }}
      onClose={onClose}
    />
  );
}
