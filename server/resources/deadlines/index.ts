import { deadline } from '#schema/deadlines';
import { inOpenCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { close } from './close.ts';
import { contest, validate } from './control.ts';
import { register } from './register.ts';
import { scopes } from './scopes.ts';

const DIRECTOR = [
  'id',
  'caseId',
  'rule',
  'deadlineClass',
  'triggerOn',
  'legalLimitOn',
  'legalLimitTime',
  'lastUsefulOn',
  'lastUsefulTime',
  'internalTargetOn',
  'dueAt',
  'computation',
  'state',
  'isConfirmed',
  'enteredById',
  'enteredOn',
  'validatedById',
  'validatedOn',
  'contestedById',
  'contestedOn',
  'contestedReason',
  'closedOn',
  'version',
] as const;

/** Deadlines: written only by what they follow from, checked by a second person, and closed with a proof or a reason. */
export const deadlines = defineResource({
  name: 'deadlines',
  model: 'deadline',
  schema: deadline,
  readonly: Object.keys(deadline.shape),
  owner: 'caseId',
  access: { read: inOpenCases, create: nobody, update: nobody },
  views: { director: DIRECTOR },
  filters: ['caseId', 'state', 'deadlineClass', 'lastUsefulOn'],
  sorts: ['lastUsefulOn'],
  scopes,
  isTallied: true,
  defaultSort: ['lastUsefulOn', 'ASC'],
  actions: { close, validate, contest },
  questions: { register },
});
