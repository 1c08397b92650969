import { z } from 'zod';
import { text } from '#fields';
import { longDay } from '#law/days';
import { inStaffCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { type CaseFacts, caseFacts } from '../cases/facts.ts';
import { settle } from '../cases/settle.ts';
import { type Consequence, lawChanges } from '../decisions/changes.ts';
import { dropDecision } from '../decisions/findings.ts';
import { formerOf, verdictLines } from '../decisions/verdict.ts';
import { notify } from '../notifications/notify.ts';
import { endTasks, follow } from './report.ts';
import { severedObstacle, undoSplit } from './split.ts';

const FREE_MS = 10 * 60_000;
const NOTHING = { outcome: null, outcomeReason: null, deliberationOn: null, report: null };
const UNSIGNED = { reportedById: null, reportedAt: null, confirmedById: null, confirmedAt: null };

/** Takes a report back (« revenir sur ce compte rendu »): freely for ten minutes, later with a reason, never when something depends on it. */
export const revert = defineAction({
  input: z.object({ revertReason: text(300).nullable().optional().meta({ title: 'Motif du retour' }) }),
  access: inStaffCases,
  isVersioned: true,
  reason: 'revertReason',
  async preview(context, current) {
    const facts = await caseFacts(context.read, current.caseId);
    const obstacle = await obstacleTo(context.read, current);
    return {
      obstacle,
      isReasonAsked: isOld(current, context.now),
      effects: obstacle ? [] : await undone(context.read, facts, current, context.today),
    };
  },
  async run(context, current, { revertReason }) {
    const { tx } = context;
    const obstacle = await obstacleTo(tx, current);
    if (obstacle) throw new ApiError('conflict', {}, { message: obstacle });
    if (isOld(current, context.now) && !revertReason)
      throw new ApiError('invalid', { revertReason: 'À renseigner : ce compte rendu a plus de dix minutes.' });
    const decision = await tx.decision.findUnique({ where: { id: current.id } });
    if (decision) await dropDecision(context, decision);
    await undoSplit(context, current);
    await tx.hearing.update({ where: { id: current.id }, data: { ...NOTHING, ...UNSIGNED, version: current.version + 1 } });
    await follow(context, current, null);
    await endTasks(context, current.id, 'Compte rendu repris.');
    await tellReporter(context, current);
    await settle(context, current.caseId);
  },
});

/** Who made the report learns that it was taken back, and reads the case to see why. */
async function tellReporter(context: TxContext, { id, caseId, reportedById, version }: Row): Promise<void> {
  if (reportedById === null) return;
  const uniqueKey = `taken back ${id} ${version}`;
  await notify(context, { userId: reportedById, kind: 'report_taken_back', caseId, recordId: id, uniqueKey });
}

const isOld = ({ reportedAt }: Row, now: string) => reportedAt === null || Date.parse(now) - Date.parse(reportedAt) > FREE_MS;

type Looking = Parameters<typeof severedObstacle>[0] & Pick<Tx, 'filing' | 'deadline' | 'award' | 'payment'>;

/** Why the report cannot be taken back, in a sentence; null when it can. */
async function obstacleTo(client: Looking, current: Row) {
  const { id, caseId, outcome, reportedAt } = current;
  if (outcome === null || reportedAt === null) return 'Cette audience n’a pas de compte rendu.';
  const next = await client.hearing.findUnique({ where: { previousId: id } });
  if (next?.reportedAt) return `L’audience du ${longDay(next.heldOn)} a déjà son compte rendu : revenez d’abord sur celui-là.`;
  const deadlines = await client.deadline.findMany({ where: { factId: { in: [id, ...(next ? [next.id] : [])] } }, select: { id: true } });
  const answered = [{ deadlineId: { in: deadlines.map(deadline => deadline.id) } }, ...(next ? [{ hearingId: next.id }] : [])];
  if ((await client.filing.count({ where: { caseId, OR: answered } })) > 0)
    return 'Un acte produit dépend de ce compte rendu : il ne peut plus être repris.';
  if ((await client.step.count({ where: { decisionId: id } })) > 0)
    return 'La signification de cette décision est enregistrée : le compte rendu ne peut plus être repris.';
  const awarded = await client.award.count({ where: { decisionId: id } });
  if (awarded > 0 && (await client.payment.count({ where: { caseId, cancelledOn: null } })) > 0)
    return 'Un paiement est enregistré sur les sommes allouées : annulez-le d’abord.';
  return severedObstacle(client, id);
}

/** What taking the report back undoes, line by line. */
async function undone(
  read: Tx,
  before: CaseFacts,
  { id: hearingId, caseId, joinedProceedingId }: Row,
  today: string,
): Promise<Consequence[]> {
  const next = before.hearings.find(({ previousId }) => previousId === hearingId && hearingId !== null);
  const severed = await read.hearingOutcome.findFirst({ where: { hearingId, proceedingId: { not: null } } });
  const gone = severed ? await read.hearing.findMany({ where: { proceedingId: severed.proceedingId! }, select: { id: true } }) : [];
  const former = await formerOf(read, { id: hearingId, caseId });
  const kept = before.hearings.filter(({ id }) => id !== next?.id && !gone.some(one => one.id === id));
  const hearings = kept.map(hearing => (hearing.id === hearingId ? { ...hearing, outcome: null, isConfirmed: true } : hearing));
  const decision = before.decisions.find(({ id }) => id === hearingId);
  const decisions = before.decisions.filter(({ id }) => id !== hearingId);
  const { lines, nextStep } = lawChanges(
    before,
    { ...before, standing: former.standing?.to ?? before.standing, hearings, decisions },
    today,
  );
  const changed = (isTrue: unknown, text: string): Consequence[] => (isTrue ? [{ kind: 'change', text }] : []);
  return [
    ...(next ? changed(true, `Audience du ${longDay(next.heldOn)} : annulée`) : []),
    ...changed(severed, 'Procédure ouverte par la disjonction : retirée'),
    ...changed(joinedProceedingId, 'Jonction : la procédure jointe reprend son cours'),
    ...(decision ? changed(true, `Décision du ${longDay(decision.pronouncedOn)} : retirée, avec ses sommes`) : []),
    ...verdictLines({ standing: former.standing, persons: [] }),
    ...former.persons.flatMap(({ pseudonym }) => changed(true, `${pseudonym} : comme avant ce jugement`)),
    ...lines,
    ...nextStep,
  ];
}
