import Typography from '@mui/material/Typography';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { type FieldChoice, toFill } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { TaskRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'title', isRequired: true, autoFocus: true, helperText: 'Un verbe et son objet, sans nom réel.' },
  { source: 'dueOn', orientation: 'futur', isRequired: true },
  { source: 'ownerId', isRequired: true, filter: { isActive: true } },
];

/** Adds a task to the case, or changes one: its words, its day, who does it. */
export function TaskForm({ task, onClose }: { task: TaskRow | null; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { user } = useMe();
  const api = useApi();
  return (
    <RecordDialog
      title={task ? 'Modifier la tâche' : `Ajouter une tâche — ${dossier.codeName}`}
      resource="tasks"
      object="cette tâche"
      fields={FIELDS}
      defaults={task ? { title: task.title, dueOn: task.dueOn, ownerId: task.ownerId, version: task.version } : { ownerId: user.id }}
      submitLabel={task ? 'Enregistrer la tâche' : 'Ajouter la tâche'}
      success={task ? 'Tâche modifiée.' : 'Tâche ajoutée.'}
      save={values =>
        task
          ? api.update<TaskRow>('tasks', { id: task.id, data: values, previousData: task })
          : api.create('tasks', { data: { ...values, caseId: dossier.id } })
      }
      onClose={onClose}
    />
  );
}

/** Gives a task up, with a reason; it may be opened again. */
export function DropTask({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const api = useApi();
  return (
    <RecordDialog
      title="Abandonner la tâche"
      resource="tasks"
      object="cette tâche"
      fields={[]}
      defaults={{ version: task.version }}
      submitLabel="Abandonner la tâche"
      success="Tâche abandonnée."
      save={values => api.act('tasks', task.id, 'drop', values)}
      onClose={onClose}
    >
      <Typography variant="body2">{task.title}</Typography>
      <TextLine source="droppedReason" label="Motif de l’abandon" validate={toFill} max={300} autoFocus />
    </RecordDialog>
  );
}
