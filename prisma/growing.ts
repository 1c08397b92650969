import type { Tx } from '../server/db.ts';
import { addDays, type Day } from '../server/law/days.ts';
import { EVENTS } from '../server/law/events.ts';
import type { Vault } from '../server/vault/index.ts';
import type { DemoLawyer } from './demo/cases.ts';
import type { Colleague } from './demo/office.ts';
import { at, type GrownCase } from './grownCase.ts';

/** A case of the demonstration as it was written: what its decisions, sums and papers hang on. */
export interface Planted {
  caseId: string;
  proceedingId: string;
  courtId: string;
  responsibleId: string;
  heldOn: Day | null;
  hearingId: string | null;
}
/** What the rows beyond the first ones need: the transaction, its day, the key that seals notes, where courts and colleagues are. */
export interface Growing {
  tx: Tx;
  vault: Vault;
  now: string;
  today: Day;
  users: Readonly<Record<Colleague, string>>;
  lawyers: Readonly<Record<DemoLawyer, string>>;
  courts: ReadonlyMap<string, string>;
}

const RECENT_DAYS = 60;
// Before what `furnish` notes.
const NOTED_DAYS = 45;
const SENTENCES = [
  'Trois ans d’emprisonnement, dont un avec sursis probatoire',
  'Dix-huit mois d’emprisonnement avec sursis probatoire',
  'Deux ans d’emprisonnement ferme, interdiction de contact avec les victimes',
  'Quatre ans d’emprisonnement, suivi socio-judiciaire de cinq ans',
  'Un an d’emprisonnement avec sursis, stage de responsabilisation',
];

/** Writes what makes a grown case whole: claims, decision with sums, events, other course, consent, tasks, note, substitute, closing. */
export async function grow(growing: Growing, grown: GrownCase, planted: Planted): Promise<void> {
  if (grown.decided) await decide(growing, grown, planted);
  if (grown.other) await openOther(growing, grown.other, planted);
  if (grown.consent) await consent(growing, grown.consent, planted);
  await work(growing, grown, planted);
  for (const [kind, ago, detail = null] of grown.events ?? []) {
    const on = addDays(growing.today, -ago);
    const { caseId, proceedingId, courtId } = planted;
    const counted = { [EVENTS[kind].counts]: on };
    await growing.tx.step.create({ data: { caseId, proceedingId, courtId, kind, detail, happenedOn: on, ...counted } });
  }
  if (grown.substitute) await substitute(growing, planted, grown.substitute);
  const { tx, today } = growing;
  const [moral, costs] = grown.claims ?? [];
  const sums = grown.claims ? { claimedMoralCents: moral! * 100, claimedCostsCents: costs! * 100 } : {};
  const closing = grown.closed ? { closedOn: addDays(today, -grown.closed.ago), closedReason: grown.closed.reason } : {};
  await tx.case.update({ where: { id: planted.caseId }, data: { ...sums, ...closing } });
}

async function decide({ tx, today, now, users }: Growing, { decided, claims }: GrownCase, planted: Planted): Promise<void> {
  const { caseId, proceedingId, courtId, hearingId } = planted;
  const { ago, awarded, paid = [] } = decided!;
  // Told of a recent judgment alone: the clocks of an old one do not start again.
  const effect = decided!.effect ?? (ago > RECENT_DAYS ? null : 'contradictoire');
  const by = { recordedById: users.hugo, recordedAt: now };
  // A hearing that gave its judgment has its decision already.
  const told = await tx.decision.findFirst({ where: { caseId }, select: { id: true, pronouncedOn: true } });
  const pronouncedOn = told?.pronouncedOn ?? planted.heldOn ?? addDays(today, -ago);
  const decision = { caseId, proceedingId, courtId, hearingId, pronouncedOn, effect, ...by };
  const { id: decisionId } = told
    ? await tx.decision.update({ where: { id: told.id }, data: { effect } })
    : await tx.decision.create({ data: decision });
  const counts = await tx.count.findMany({ where: { caseId }, select: { id: true, defendantId: true } });
  for (const [index, { id }] of counts.entries())
    await tx.decisionOutcome.create({
      data: { caseId, decisionId, countId: id, outcome: 'culpabilite', sentence: at(SENTENCES, ago + index) },
    });
  await tx.civilOutcome.create({
    data: { caseId, decisionId, outcome: decided!.civil ?? (awarded ? 'recevable_dommages' : 'irrecevable') },
  });
  if (!awarded) return;
  const debtors = [...new Set(counts.flatMap(({ defendantId }) => defendantId ?? []))];
  const heads = [['moral', awarded[0], claims?.[0]] as const, ['frais_475_1', awarded[1], claims?.[1]] as const];
  for (const [head, euros, claimed] of heads) {
    const claimedCents = claimed === undefined ? null : claimed * 100;
    const award = { caseId, decisionId, head, claimedCents, awardedCents: euros * 100, isJoint: debtors.length > 1 };
    const { id: awardId } = await tx.award.create({ data: award });
    for (const personId of debtors) await tx.awardDebtor.create({ data: { caseId, awardId, personId } });
  }
  for (const [index, euros] of paid.entries()) {
    const receivedOn = addDays(pronouncedOn, 60 + index * 45);
    const payment = {
      caseId,
      amountCents: euros * 100,
      receivedOn,
      method: 'virement',
      debtorId: debtors[0] ?? null,
      recordedById: users.hugo,
    };
    await tx.payment.create({ data: payment });
  }
}

async function openOther(
  { tx, today, courts }: Growing,
  other: NonNullable<GrownCase['other']>,
  { caseId, proceedingId }: Planted,
): Promise<void> {
  const { stage, level, because, ago } = other;
  const openedOn = addDays(today, -ago);
  const isFollowing = because !== 'auteur_mineur';
  if (isFollowing) await tx.proceeding.update({ where: { id: proceedingId }, data: { isLeading: false } });
  const opened = { openedFromId: proceedingId, openedBecause: because, openedOn, isLeading: isFollowing };
  const { id } = await tx.proceeding.create({ data: { caseId, courtId: courts.get(other.court)!, stage, level, ...opened } });
  await tx.stageMove.create({ data: { caseId, proceedingId: id, stage, fromOn: openedOn } });
}

async function consent({ tx, today }: Growing, given: NonNullable<GrownCase['consent']>, { caseId }: Planted): Promise<void> {
  const victims = await tx.person.findMany({ where: { caseId, role: 'victim' }, select: { id: true } });
  const isWithdrawn = given === 'withdrawn';
  for (const { id: victimId } of victims) {
    const shared = { caseId, victimId, scope: 'whole', givenOn: addDays(today, -90) };
    const withdrawnOn = isWithdrawn ? addDays(today, -30) : null;
    await tx.consent.create({ data: { ...shared, givenBy: isWithdrawn ? 'representant_legal' : given, withdrawnOn } });
  }
}

async function work(
  { tx, vault, now, today, users }: Growing,
  { tasks = [], note }: GrownCase,
  { caseId, responsibleId }: Planted,
): Promise<void> {
  for (const [title, dueIn, isDone] of tasks) {
    const done = isDone ? { doneOn: addDays(today, dueIn), doneById: responsibleId } : {};
    const task = { caseId, title, dueOn: addDays(today, dueIn), ownerId: responsibleId, createdById: users.hugo, createdAt: now };
    await tx.task.create({ data: { ...task, ...done } });
  }
  if (!note) return;
  const { id } = await tx.note.create({
    data: { caseId, authorId: users.hugo, text: '', createdAt: `${addDays(today, -NOTED_DAYS)}T10:12:00.000Z` },
  });
  await tx.note.update({ where: { id }, data: { text: vault.seal(note, `note.text.${id}`) } });
}

/** Another lawyer pleads the next hearing, and that one only. */
async function substitute({ tx, lawyers }: Growing, { caseId, heldOn, hearingId }: Planted, by: DemoLawyer): Promise<void> {
  if (!heldOn || !hearingId) return;
  await tx.assignment.create({ data: { caseId, lawyerId: lawyers[by], fromOn: heldOn, untilOn: heldOn, hearingId } });
}
