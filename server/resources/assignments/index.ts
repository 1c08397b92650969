import { assignment } from '#schema/assignments';
import { inJuristsCases, mandates } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { end } from './end.ts';
import { give, periodErrors, substitutePeriodErrors } from './give.ts';
import { rivalMandates, type Wanted } from './objections.ts';
import { reassign } from './reassign.ts';

/** Mandates: what opens a case to a lawyer, from their first day to their last. */
export const assignments = defineResource({
  name: 'assignments',
  model: 'assignment',
  schema: assignment,
  readonly: ['id', 'endedReason', 'version'],
  owner: 'caseId',
  fixed: ['lawyerId', 'onBehalfOf', 'victimId', 'hearingId'],
  access: { read: mandates, create: inJuristsCases, update: inJuristsCases },
  filters: ['caseId', 'lawyerId', 'hearingId', 'fromOn', 'untilOn'],
  sorts: ['fromOn'],
  defaultSort: ['fromOn', 'ASC'],
  check: row => periodErrors(row as Wanted),
  create: give,
  follows: async (context, row, before) => {
    await refuseNewRival(context, row, before);
    await refuseLongSubstitute(context, row);
    await settle(context, row.caseId);
  },
  actions: { end, reassign },
});

/** Longer days that meet another mandate of the association are a change of lawyer, which has its own verb. */
async function refuseNewRival({ tx }: TxContext, row: Row, before: Row | null): Promise<void> {
  const [now, then] = [await rivalMandates(tx, row as Wanted), before ? await rivalMandates(tx, before as Wanted) : []];
  if (now.length <= then.length) return;
  const field = row.untilOn === before?.untilOn ? 'fromOn' : 'untilOn';
  throw new ApiError('invalid', {
    [field]: 'Un autre mandat de l’association couvre ces jours. Changez d’avocat ou mettez-y d’abord fin.',
  });
}

async function refuseLongSubstitute({ tx }: TxContext, row: Row): Promise<void> {
  if (!row.hearingId) return;
  const { heldOn } = await tx.hearing.findUniqueOrThrow({ where: { id: row.hearingId }, select: { heldOn: true } });
  const errors = substitutePeriodErrors(heldOn, { fromOn: row.fromOn, untilOn: row.untilOn });
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}
