import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { addDays, tableDay, weekday } from '#law/days';
import { useResourceDescription } from '../me.ts';
import { sentenceOf } from '../resources/forms/refusals.ts';
import type { TaskRow } from '../resources/forms/rows.ts';
import { useApi } from '../resources/forms/useApi.ts';
import { useSay } from '../resources/forms/useSay.tsx';
import { useToday } from '../ui/today.tsx';
import { keepDone, useDoneTasks } from './doneTasks.ts';
import { Line } from './Line.tsx';

/** The next Monday after a day. */
export const nextMonday = (today: string): string => addDays(today, (8 - weekday(today)) % 7 || 7);

/** Sends an act on a task, says it was done, and reads the week again. */
function useTaskAct() {
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const send = async (act: () => Promise<unknown>, said: string) => {
    setIsSending(true);
    try {
      await act();
      say(said);
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
    refresh();
  };
  return { isSending, send };
}

/** A task of one's own, to be done or put off. */
export function TaskLine({ row }: { row: TaskRow }) {
  const api = useApi();
  const today = useToday();
  const { can } = useResourceDescription('tasks');
  const { isSending, send } = useTaskAct();
  const finish = () =>
    send(async () => keepDone(await api.act<TaskRow>('tasks', row.id, 'done', { version: row.version })), 'Tâche terminée.');
  const putOff = (dueOn: string) =>
    send(
      () => api.update('tasks', { id: row.id, data: { version: row.version, dueOn }, previousData: row }),
      `Tâche reportée au ${tableDay(dueOn)}.`,
    );
  const button = (label: string, run: () => void) => (
    <Button size="small" disabled={isSending} onClick={run} aria-label={`${label} — ${row.title}`}>
      {label}
    </Button>
  );
  return (
    <Line
      caseId={row.caseId}
      action={
        <>
          {button('Terminer', finish)}
          {can.edit && button('Reporter à demain', () => putOff(addDays(today, 1)))}
          {can.edit && button('Reporter à lundi', () => putOff(nextMonday(today)))}
        </>
      }
    >
      {row.title}, {row.dueOn < today ? `attendue depuis le ${tableDay(row.dueOn)}` : `pour le ${tableDay(row.dueOn)}`}
    </Line>
  );
}

/** The tasks just done, struck, each with its way back. */
export function DoneTasks() {
  const done = useDoneTasks();
  if (done.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {done.map(task => (
        <DoneTaskLine key={task.id} row={task} />
      ))}
    </Box>
  );
}

function DoneTaskLine({ row }: { row: TaskRow }) {
  const api = useApi();
  const { isSending, send } = useTaskAct();
  const back = () =>
    send(async () => keepDone(await api.act<TaskRow>('tasks', row.id, 'reopen', { version: row.version })), 'Tâche rouverte.');
  const act = (
    <Button size="small" disabled={isSending} onClick={back} aria-label={`Revenir en arrière — ${row.title}`}>
      Revenir en arrière
    </Button>
  );
  return (
    <Line caseId={row.caseId} isDone action={act}>
      {row.title}
    </Line>
  );
}
