import { journalEntry } from '#schema/journal';
import { journalLines, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { scopes } from './scopes.ts';

const MASKED = ['id', 'sequence', 'at', 'actorName', 'action', 'resource'] as const;

/** The journal, read only: whole for the jurists on their cases, masked for the direction and for an administrator whatever his other role. */
export const journal = defineResource({
  name: 'journal',
  model: 'journalEntry',
  schema: journalEntry,
  readonly: Object.keys(journalEntry.shape),
  access: { read: journalLines, create: nobody, update: nobody },
  views: { assistant: MASKED, lawyer: MASKED, director: MASKED, none: MASKED },
  filters: ['caseId', 'action', 'at', 'sequence'],
  sorts: ['sequence'],
  defaultSort: ['sequence', 'DESC'],
  scopes,
});
