import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { NumberRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [{ source: 'kind' }, { source: 'value', autoFocus: true }];

type NumberFormProps = { number: NumberRow | null; proceedingId?: string; onClose: () => void };

/** Adds a number to the case, or corrects one. */
export function NumberForm({ number, proceedingId, onClose }: NumberFormProps) {
  const { dossier } = useCaseFile();
  const api = useApi();
  return (
    <RecordDialog
      title={number ? 'Modifier le numéro' : `Ajouter un numéro — ${dossier.codeName}`}
      resource="numbers"
      object={`le numéro de ${dossier.codeName}`}
      fields={FIELDS}
      defaults={number ? { kind: number.kind, value: number.value, version: number.version } : { kind: 'instruction', value: null }}
      submitLabel={number ? 'Enregistrer' : 'Ajouter le numéro'}
      success={number ? 'Numéro modifié.' : 'Numéro ajouté.'}
      save={values =>
        number
          ? api.update<NumberRow>('numbers', { id: number.id, data: values, previousData: number })
          : api.create('numbers', { data: { caseId: dossier.id, ...(proceedingId && { proceedingId }), ...values } })
      }
      onClose={onClose}
    />
  );
}
