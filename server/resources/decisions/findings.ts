import { v7 } from 'uuid';
import { z } from 'zod';
import { type AwardHead, costsHead } from '#law/decisions';
import { findings } from '#schema/decisions';
import type { Tx } from '../../db.ts';
import type { FieldErrors } from '../../rest/errors.ts';
import type { TxContext } from '../../rest/resource.ts';
import { applyVerdict, undoVerdict } from './verdict.ts';

const shape = z.object(findings);
/** What a decision holds, by count and by civil party. */
export type Findings = z.infer<typeof shape>;

type Reader = Pick<Tx, 'count' | 'person'>;

const UNKNOWN = 'Un choix de cette liste est inconnu.';

/** What cannot be recorded of a case: counts and persons that are not its own, the same count twice, a sum without a debtor of the case. */
export async function findingErrors(client: Reader, caseId: string, { outcomes, civilOutcomes, awards }: Findings): Promise<FieldErrors> {
  const errors: Record<string, string> = {};
  const counts = new Set((await client.count.findMany({ where: { caseId }, select: { id: true } })).map(({ id }) => id));
  const persons = new Map(
    (await client.person.findMany({ where: { caseId }, select: { id: true, role: true } })).map(({ id, role }) => [id, role]),
  );
  const isVictim = (id: string | null) => id === null || persons.get(id) === 'victim';
  if (outcomes?.some(({ countId }) => !counts.has(countId))) errors.outcomes = UNKNOWN;
  else if (hasTwins(outcomes?.map(({ countId }) => countId))) errors.outcomes = 'Un même chef est jugé deux fois.';
  else if (outcomes?.some(({ outcome, requalifiedAs }) => outcome === 'requalification' && !requalifiedAs))
    errors.outcomes = 'Une requalification demande le nouvel article.';
  if (civilOutcomes?.some(({ beneficiaryId }) => !isVictim(beneficiaryId))) errors.civilOutcomes = UNKNOWN;
  else if (hasTwins(civilOutcomes?.map(({ beneficiaryId }) => beneficiaryId ?? '')))
    errors.civilOutcomes = 'Une même partie civile a deux décisions.';
  else if (civilOutcomes?.some(({ outcome, reason }) => outcome === 'irrecevable' && !reason))
    errors.civilOutcomes = 'Une irrecevabilité demande son motif.';
  const isDebtor = (id: string) => persons.get(id) === 'defendant';
  if (awards?.some(({ beneficiaryId, debtorIds }) => !isVictim(beneficiaryId) || debtorIds?.some(id => !isDebtor(id))))
    errors.awards = UNKNOWN;
  return errors;
}

const hasTwins = (keys: readonly string[] | undefined) => keys !== undefined && new Set(keys).size < keys.length;

type Place = { id: string; caseId: string };

/** Writes what a decision holds, and what follows of it in the case, in the transaction of the act that tells it; what was there is replaced, list by list, and journaled. The caller settles the case. */
export async function writeFindings(context: TxContext, decision: Place, told: Findings): Promise<void> {
  await undoVerdict(context, decision);
  if (told.outcomes) await writeOutcomes(context, decision, told.outcomes);
  if (told.civilOutcomes) await writeCivil(context, decision, told.civilOutcomes);
  if (told.awards) await writeAwards(context, decision, told.awards);
  await applyVerdict(context, decision);
}

async function writeOutcomes({ tx, note }: TxContext, { id: decisionId, caseId }: Place, told: NonNullable<Findings['outcomes']>) {
  const known = new Map((await tx.decisionOutcome.findMany({ where: { decisionId } })).map(row => [row.countId, row]));
  for (const { countId, outcome, requalifiedAs = null, sentence = null } of told) {
    const before = known.get(countId);
    known.delete(countId);
    const data = { outcome, requalifiedAs, sentence };
    const id = before?.id ?? v7();
    if (before) await tx.decisionOutcome.update({ where: { id }, data: { ...data, version: before.version + 1 } });
    else await tx.decisionOutcome.create({ data: { ...data, id, caseId, decisionId, countId } });
    if (before?.outcome !== outcome)
      note({
        action: before ? 'update' : 'create',
        resource: 'outcomes',
        recordId: id,
        caseId,
        changes: { outcome: [before?.outcome ?? null, outcome] },
      });
  }
  for (const { id, outcome } of known.values()) {
    await tx.decisionOutcome.delete({ where: { id } });
    note({ action: 'delete', resource: 'outcomes', recordId: id, caseId, changes: { outcome: [outcome, null] } });
  }
}

async function writeCivil({ tx, note }: TxContext, { id: decisionId, caseId }: Place, told: NonNullable<Findings['civilOutcomes']>) {
  const known = new Map((await tx.civilOutcome.findMany({ where: { decisionId } })).map(row => [row.beneficiaryId, row]));
  for (const { beneficiaryId, outcome, reason = null } of told) {
    const before = known.get(beneficiaryId);
    known.delete(beneficiaryId);
    const id = before?.id ?? v7();
    if (before) await tx.civilOutcome.update({ where: { id }, data: { outcome, reason, version: before.version + 1 } });
    else await tx.civilOutcome.create({ data: { id, caseId, decisionId, beneficiaryId, outcome, reason } });
    if (before?.outcome !== outcome)
      note({
        action: before ? 'update' : 'create',
        resource: 'civil-outcomes',
        recordId: id,
        caseId,
        changes: { outcome: [before?.outcome ?? null, outcome] },
      });
  }
  for (const { id, outcome } of known.values()) {
    await tx.civilOutcome.delete({ where: { id } });
    note({ action: 'delete', resource: 'civil-outcomes', recordId: id, caseId, changes: { outcome: [outcome, null] } });
  }
}

async function writeAwards({ tx, note }: TxContext, { id: decisionId, caseId }: Place, told: NonNullable<Findings['awards']>) {
  const dossier = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { claimedMoralCents: true, claimedCostsCents: true } });
  const { court } = await tx.decision.findUniqueOrThrow({ where: { id: decisionId }, select: { court: { select: { kind: true } } } });
  const claimed = (head: AwardHead) =>
    head === 'moral' ? dossier.claimedMoralCents : head === costsHead(court.kind) ? dossier.claimedCostsCents : null;
  await dropAwards({ tx, note }, { id: decisionId, caseId });
  for (const { beneficiaryId, head, awardedCents, claimedCents, debtorIds = [] } of told) {
    const id = v7();
    const asked = claimedCents ?? (beneficiaryId === null ? claimed(head) : null);
    const debtors = [...new Set(debtorIds)];
    await tx.award.create({
      data: { ...{ id, caseId, decisionId, beneficiaryId, head, awardedCents }, claimedCents: asked, isJoint: debtors.length > 1 },
    });
    for (const personId of debtors) await tx.awardDebtor.create({ data: { caseId, awardId: id, personId } });
    note({ action: 'create', resource: 'awards', recordId: id, caseId, changes: { head, awardedCents } });
  }
}

async function dropAwards({ tx, note }: Pick<TxContext, 'tx' | 'note'>, { id: decisionId, caseId }: Place): Promise<void> {
  const known = await tx.award.findMany({ where: { decisionId } });
  await tx.awardDebtor.deleteMany({ where: { awardId: { in: known.map(({ id }) => id) } } });
  await tx.award.deleteMany({ where: { decisionId } });
  for (const { id, head, awardedCents } of known)
    note({ action: 'delete', resource: 'awards', recordId: id, caseId, changes: { head, awardedCents: [awardedCents, null] } });
}

/** Takes a decision back with all it holds; the journal keeps what it said. */
export async function dropDecision(context: Pick<TxContext, 'tx' | 'note'>, decision: Place & { pronouncedOn: string }): Promise<void> {
  const { tx, note } = context;
  const { id, caseId, pronouncedOn } = decision;
  await undoVerdict(context, decision);
  await dropAwards(context, decision);
  await tx.civilOutcome.deleteMany({ where: { decisionId: id } });
  await tx.decisionOutcome.deleteMany({ where: { decisionId: id } });
  await tx.decision.delete({ where: { id } });
  note({ action: 'delete', resource: 'decisions', recordId: id, caseId, changes: { pronouncedOn: [pronouncedOn, null] } });
}
