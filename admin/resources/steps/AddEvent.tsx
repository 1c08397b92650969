import { useMe } from '../../me.ts';
import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'kind', isRequired: true },
  { source: 'happenedOn', orientation: 'passe', isRequired: true },
  { source: 'servedOn', orientation: 'passe', helperText: 'Pour une signification : le jour où le jugement a été signifié.' },
  { source: 'receivedOn', orientation: 'passe' },
  { source: 'author' },
  { source: 'note', helperText: 'Sans nom réel.' },
];

/** Records what happened outside of a hearing: a summons, a notice, a service, the association's own joining. */
export function AddEvent({ kind = null, onClose }: { kind?: string | null; onClose: () => void }) {
  const file = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const proceeding = leadingOf(file);
  const given = { caseId: file.dossier.id, proceedingId: proceeding?.id, courtId: proceeding?.courtId ?? null, hearingId: null };
  return (
    <RecordDialog
      title={`Ajouter un événement — ${file.dossier.codeName}`}
      resource="steps"
      object={file.dossier.codeName}
      fields={FIELDS}
      defaults={{ kind, happenedOn: today }}
      submitLabel="Ajouter l’événement"
      success="Événement ajouté. Les délais sont recalculés."
      save={values => api.create('steps', { data: { ...given, ...values } })}
      onClose={onClose}
    />
  );
}
