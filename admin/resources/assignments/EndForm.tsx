import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  {
    source: 'untilOn',
    label: 'Dernier jour',
    orientation: 'passe',
    isRequired: true,
    autoFocus: true,
    helperText: 'Le dossier lui est fermé le lendemain. Ses audiences suivantes attendront un autre avocat.',
  },
  { source: 'endedReason', isRequired: true, helperText: 'Par exemple\u00A0: désistement, affaire terminée.' },
];

/** « Mettre fin au mandat », with its reason. */
export function EndForm({ assignment, onClose }: { assignment: AssignmentRow; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  return (
    <RecordDialog
      title={`Mettre fin au mandat — ${dossier.codeName}`}
      resource="assignments"
      object={`le mandat de ${dossier.codeName}`}
      fields={FIELDS}
      defaults={{ untilOn: today, endedReason: null, version: assignment.version }}
      submitLabel="Mettre fin au mandat"
      success="Fin du mandat enregistrée."
      save={values => api.act('assignments', assignment.id, 'end', values)}
      onClose={onClose}
    />
  );
}
