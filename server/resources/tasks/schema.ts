import { z } from 'zod';
import { choice, day, id, instant, integer, ref, text } from '#fields';

export const TASK_KINDS = {
  other: 'Tâche',
  ask_date: 'Demander la date de l’audience',
  read_deliberation: 'Prendre connaissance du délibéré',
  ask_consent: 'Demander l’accord',
  complete_defendants: 'Compléter les personnes poursuivies',
  follow_up: 'Demander des nouvelles',
} as const;

/** Task (« tâche »): what somebody of the team is to do on a case by a day; unlike a deadline it may be put off. */
export const task = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    kind: choice(TASK_KINDS).meta({ title: 'Nature' }),
    title: text(160).meta({ title: 'À faire' }),
    dueOn: day.meta({ title: 'Pour le' }),
    ownerId: ref('users').meta({ title: 'Confiée à' }),
    createdById: ref('users').meta({ title: 'Créée par' }),
    createdAt: instant.meta({ title: 'Créée le' }),
    sourceId: id.nullable().meta({ title: 'Origine' }),
    doneOn: day.nullable().meta({ title: 'Terminée le' }),
    doneById: ref('users').nullable().meta({ title: 'Terminée par' }),
    droppedReason: text(300).nullable().meta({ title: 'Motif de l’abandon' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Task', title: 'Tâche |||| Tâches' });

/** What is asked to write one. */
export const newTask = z.object({
  caseId: task.shape.caseId,
  kind: task.shape.kind.optional(),
  title: task.shape.title,
  dueOn: task.shape.dueOn,
  ownerId: task.shape.ownerId,
});
