import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'lawyerId', autoFocus: true },
  { source: 'onBehalfOf' },
  { source: 'fromOn', orientation: 'passe', helperText: 'Le dossier lui est ouvert à partir de ce jour.' },
  { source: 'untilOn', orientation: 'futur', helperText: 'Après ce jour, le dossier lui est fermé.' },
  { source: 'feeAgreement' },
];

/** Gives the case to a lawyer, or ends a mandate. */
export function AssignmentForm({ assignment, onClose }: { assignment: AssignmentRow | null; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const opening = assignment ?? { onBehalfOf: 'association', fromOn: today };
  const names = [...FIELDS.map(({ source }) => source), ...(assignment ? ['version'] : [])];
  return (
    <RecordDialog
      title={assignment ? 'Modifier le mandat' : `Confier à un avocat — ${dossier.codeName}`}
      resource="assignments"
      object={`le mandat de ${dossier.codeName}`}
      fields={FIELDS}
      defaults={Object.fromEntries(names.map(name => [name, opening[name as keyof typeof opening] ?? null]))}
      submitLabel={assignment ? 'Enregistrer' : 'Enregistrer le mandat'}
      success={assignment ? 'Mandat modifié.' : 'Mandat enregistré.'}
      save={values =>
        assignment
          ? api.update<AssignmentRow>('assignments', { id: assignment.id, data: values, previousData: assignment })
          : api.create('assignments', { data: { caseId: dossier.id, ...values } })
      }
      onClose={onClose}
    />
  );
}
