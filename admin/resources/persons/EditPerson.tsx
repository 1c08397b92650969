import { useGetOne } from 'react-admin';
import { useCaseFile } from '../cases/caseFile.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { personFields } from './personFields.ts';

/** Corrects what is shown of a person; the identity is another form. Read again first: a list holds no protected text. */
export function EditPerson({ person: { id, pseudonym }, onClose }: { person: PersonRow; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const { data: person } = useGetOne<PersonRow>('persons', { id }, { refetchOnMount: 'always', retry: false });
  if (person?.serviceAddress === undefined) return null;
  const fields = personFields(person.role, dossier.id);
  return (
    <RecordDialog
      title={`Modifier — ${pseudonym}`}
      resource="persons"
      object={pseudonym}
      fields={fields}
      defaults={Object.fromEntries([...fields.map(({ source }) => [source, person[source] ?? null]), ['version', person.version]])}
      submitLabel="Enregistrer"
      success={`${pseudonym}\u00A0: modifications enregistrées.`}
      save={values => api.update<PersonRow>('persons', { id, data: values, previousData: person })}
      onClose={onClose}
    />
  );
}
