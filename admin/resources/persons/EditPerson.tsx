import { useCaseFile } from '../cases/caseFile.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { personFields } from './personFields.ts';

/** Corrects what is shown of a person; the identity is another form. */
export function EditPerson({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const fields = personFields(person.role, dossier.id);
  return (
    <RecordDialog
      title={`Modifier — ${person.pseudonym}`}
      resource="persons"
      object={person.pseudonym}
      fields={fields}
      defaults={Object.fromEntries([...fields.map(({ source }) => [source, person[source] ?? null]), ['version', person.version]])}
      submitLabel="Enregistrer"
      success={`${person.pseudonym}\u00A0: modifications enregistrées.`}
      save={values => api.update<PersonRow>('persons', { id: person.id, data: values, previousData: person })}
      onClose={onClose}
    />
  );
}
