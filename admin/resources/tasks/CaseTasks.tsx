import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { addDays, shortDay, weekday } from '#law/days';
import { useMe } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { Block } from '../cases/CaseOverview.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { TaskRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { DropTask, TaskForm } from './TaskForm.tsx';

type Open = { kind: 'new' } | { kind: 'edit' | 'drop'; task: TaskRow } | null;

/** « À faire »: the tasks of the case, the nearest first; done ones are told under them. */
export function CaseTasks() {
  const { tasks } = useCaseFile();
  const { can = {} } = useMe().resources.tasks ?? {};
  const [open, setOpen] = useState<Open>(null);
  const [isWhole, setIsWhole] = useState(false);
  const todo = tasks.rows.filter(({ doneOn }) => !doneOn).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const ended = tasks.rows.filter(({ doneOn }) => doneOn);
  const add = can.create ? (
    <Button size="small" onClick={() => setOpen({ kind: 'new' })}>
      Ajouter une tâche
    </Button>
  ) : undefined;
  return (
    <Block title="À faire" action={add}>
      {todo.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Aucune tâche en cours.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {todo.map(task => (
          <TaskLine key={task.id} task={task} onOpen={setOpen} />
        ))}
        {isWhole && ended.map(task => <TaskLine key={task.id} task={task} onOpen={setOpen} />)}
      </Box>
      {ended.length > 0 && (
        <Button size="small" sx={{ marginLeft: -1 }} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Masquer les tâches terminées' : `Voir les tâches terminées (${ended.length})`}
        </Button>
      )}
      {open?.kind === 'new' && <TaskForm task={null} onClose={() => setOpen(null)} />}
      {open?.kind === 'edit' && <TaskForm task={open.task} onClose={() => setOpen(null)} />}
      {open?.kind === 'drop' && <DropTask task={open.task} onClose={() => setOpen(null)} />}
    </Block>
  );
}

function TaskLine({ task, onOpen }: { task: TaskRow; onOpen: (open: Open) => void }) {
  const { today, user, resources } = useMe();
  const { can = {} } = resources.tasks ?? {};
  const { run, isRunning } = useTaskActs(task);
  const isDone = task.doneOn !== null;
  const mayTick = can.done && (can.edit || task.ownerId === user.id);
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, paddingY: 0.5, borderTop: 1, borderColor: 'divider' }}>
      {mayTick && (
        <Checkbox
          checked={isDone}
          disabled={isRunning}
          onChange={() => void run(isDone ? 'reopen' : 'done')}
          slotProps={{ input: { 'aria-label': `Terminée — ${task.title}` } }}
          sx={{ padding: 0.75 }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0, paddingTop: 0.75 }}>
        <Typography sx={{ overflowWrap: 'anywhere', textDecoration: isDone ? 'line-through' : 'none' }}>{task.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {isDone ? ended(task) : `Pour le ${shortDay(task.dueOn)}`}, <NameOf resource="users" id={task.ownerId} />
        </Typography>
        {!isDone && can.edit && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', marginLeft: -0.75 }}>
            <Button size="small" disabled={isRunning} onClick={() => void run('tomorrow')} aria-label={`Reporter à demain — ${task.title}`}>
              Reporter à demain
            </Button>
            <Button size="small" disabled={isRunning} onClick={() => void run('monday')} aria-label={`Reporter à lundi — ${task.title}`}>
              à lundi
            </Button>
            <Button size="small" onClick={() => onOpen({ kind: 'edit', task })} aria-label={`Modifier — ${task.title}`}>
              Modifier
            </Button>
            <Button size="small" onClick={() => onOpen({ kind: 'drop', task })} aria-label={`Abandonner — ${task.title}`}>
              Abandonner
            </Button>
          </Box>
        )}
      </Box>
      {!isDone && task.dueOn < today && (
        <Box sx={{ paddingTop: 0.75 }}>
          <StateTag label="En retard" tone="attention" />
        </Box>
      )}
    </Box>
  );
}

const ended = ({ doneOn, droppedReason }: TaskRow) =>
  droppedReason ? `Abandonnée le ${shortDay(doneOn ?? '')}\u00A0: ${droppedReason}` : `Terminée le ${shortDay(doneOn ?? '')}`;

/** What one gesture does to a task; all can be taken back by another. */
function useTaskActs(task: TaskRow) {
  const { today } = useMe();
  const [api, say, notify, refresh] = [useApi(), useSay(), useNotify(), useRefresh()];
  const [isRunning, setIsRunning] = useState(false);
  const postpone = async (dueOn: string) => {
    await api.update('tasks', { id: task.id, data: { version: task.version, dueOn }, previousData: task });
    say(`Tâche reportée au ${shortDay(dueOn)}.`);
  };
  const acts = {
    done: async () => {
      await api.act('tasks', task.id, 'done', { version: task.version });
      say('Tâche terminée.');
    },
    reopen: async () => {
      await api.act('tasks', task.id, 'reopen', { version: task.version });
      say('Tâche rouverte.');
    },
    tomorrow: () => postpone(addDays(today, 1)),
    monday: () => postpone(addDays(today, (8 - weekday(today)) % 7 || 7)),
  };
  const run = async (act: keyof typeof acts) => {
    setIsRunning(true);
    try {
      await acts[act]();
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    refresh();
    setIsRunning(false);
  };
  return { run, isRunning };
}
