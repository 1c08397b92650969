import { addDays } from '#law/days';
import { useMe } from '../../me.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { useCaseFile } from './caseFile.tsx';

const WEEK = 7;

/** « Choisir »: what is to be done next when neither the law nor a court asks for anything, as a task. */
export function ChooseStep({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today, user } = useMe();
  const api = useApi();
  return (
    <RecordDialog
      title={`Choisir la prochaine étape — ${dossier.codeName}`}
      resource="tasks"
      object={dossier.codeName}
      fields={[
        { source: 'title', autoFocus: true, helperText: 'Sans nom de personne : le pseudonyme suffit.' },
        { source: 'dueOn', orientation: 'futur' },
        { source: 'ownerId' },
      ]}
      defaults={{ title: null, dueOn: addDays(today, WEEK), ownerId: user.id }}
      submitLabel="Ajouter la tâche"
      success="Tâche ajoutée."
      save={values => api.create('tasks', { data: { caseId: dossier.id, ...values } })}
      onClose={onClose}
    />
  );
}
