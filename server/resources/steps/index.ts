import { step } from '#schema/steps';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Steps: the facts of the proceedings that are not hearings. */
export const steps = defineResource({
  name: 'steps',
  model: 'step',
  schema: step,
  readonly: ['id', 'version'],
  owner: 'caseId',
  access: { read: inOpenCases, create: inStaffCases, update: inStaffCases },
  views: { director: ['id', 'caseId', 'kind', 'happenedOn', 'version'] },
  filters: ['caseId', 'kind', 'happenedOn'],
  sorts: ['happenedOn'],
  defaultSort: ['happenedOn', 'ASC'],
  check: contradictions,
  follows: async (context, row) => {
    if (row.kind === 'constitution') await join(context, row.caseId);
    await settle(context, row.caseId);
  },
});

const DAYS = ['happenedOn', 'notifiedOn', 'servedOn', 'postedOn', 'receivedOn'] as const;

function contradictions(row: Row, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const field of DAYS) if (row[field] && row[field] > today) errors[field] = 'Cette date est à venir. Vérifiez l’année.';
  if (row.kind === 'signification' && !row.decisionId) errors.decisionId = 'À renseigner : la décision signifiée.';
  return errors;
}

/** Joining (« constitution de partie civile ») makes the association a party. */
async function join({ tx, note }: TxContext, caseId: string): Promise<void> {
  const { standing } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  if (standing !== 'a_qualifier' && standing !== 'en_veille') return;
  await tx.case.update({ where: { id: caseId }, data: { standing: 'constituee', version: { increment: 1 } } });
  note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { standing: [standing, 'constituee'] } });
}
