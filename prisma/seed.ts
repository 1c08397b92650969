import { v7 } from 'uuid';
import { hashPassword } from '../server/auth/password.ts';
import type { Clock } from '../server/clock.ts';
import type { Tx } from '../server/db.ts';
import { addDays, addMonths, type Day, weekday } from '../server/law/days.ts';
import { registerReferences } from '../server/references.ts';
import { settle } from '../server/resources/cases/settle.ts';
import { normalizedNumber } from '../server/resources/numbers/schema.ts';
import { offenceOf } from '../server/resources/offences/known.ts';
import { hashesOf, identityPlace } from '../server/resources/persons/identify.ts';
import { folded } from '../server/rest/fields.ts';
import type { Vault } from '../server/vault/index.ts';
import { writeOfLastYear } from './annual.ts';
import { DEMO_PASSWORD } from './demo/accounts.ts';
import { CASES, type DemoCase, type DemoHearing, type DemoLawyer, type DemoPerson } from './demo/cases.ts';
import { GROWN } from './demo/grown.ts';
import type { Colleague } from './demo/office.ts';
import { standingDocuments } from './demo/standing.ts';
import { beginAgain, furnish } from './furnish.ts';
import { furnishAssociation } from './furnishAssociation.ts';
import { type Growing, grow, type Planted } from './growing.ts';
import type { GrownCase } from './grownCase.ts';
import { firstPeople, otherLawyers, staff } from './staff.ts';

interface Seeding {
  tx: Tx;
  vault: Vault;
  now: string;
  today: Day;
}
/** References of the demonstration begin after this one. */
const FIRST_RANK = 40;

interface Known {
  users: Readonly<Record<Colleague, string>>;
  lawyers: Readonly<Partial<Record<DemoLawyer, string>>>;
  courts: Map<string, string>;
}

/** Hashes the demonstration's password: slow work, done before the transaction. */
export const demoPasswordHash = (): Promise<string> => hashPassword(DEMO_PASSWORD);

/** Fills an empty database with the courts and the fictitious demonstration, its days counted from the clock's today; `core` keeps to its first twelve cases. */
export async function seedDemo(
  tx: Tx,
  { vault, clock, passwordHash }: { vault: Vault; clock: Clock; passwordHash: string },
  cases: 'core' | 'all' = 'all',
): Promise<void> {
  const seeding: Seeding = { tx, vault, now: clock.now().toISOString(), today: clock.today() };
  await registerReferences(tx);
  await seedAssociation(seeding);
  const { users, lawyers } = await firstPeople(seeding, passwordHash);
  const courts = await courtsByTown(tx);
  let rank = FIRST_RANK;
  if (cases === 'core') for (const demo of CASES) await seedCase(seeding, { users, lawyers, courts }, demo, ++rank);
  else {
    const growing = { ...seeding, users, courts, lawyers: await otherLawyers(tx, lawyers) };
    beginAgain();
    for (const demo of [...CASES, ...GROWN]) {
      rank += 1;
      const n = rank - FIRST_RANK;
      const caseId = await seedCase(seeding, growing, demo, rank, planted => complete(growing, demo, n, planted));
      if ((demo as GrownCase).isChecked) await check(growing, caseId);
    }
    await furnishAssociation(growing);
    await staff(growing, passwordHash);
    await writeOfLastYear(growing);
  }
  await tx.referenceSequence.create({ data: { year: Number(seeding.today.slice(0, 4)), last: rank } });
}

/** Hugo Lambert has checked the dates of that case, which somebody else entered. */
async function check({ tx, today, users }: Growing, caseId: string): Promise<void> {
  const checked = { state: 'validated', validatedById: users.hugo, validatedOn: today };
  await tx.deadline.updateMany({ where: { caseId, state: 'to_validate', enteredById: { not: users.hugo } }, data: checked });
}

/** What the whole demonstration adds to a case: what makes it grown, then what an office keeps in one. */
async function complete(growing: Growing, demo: DemoCase | GrownCase, n: number, planted: Planted): Promise<void> {
  if (GROWN.includes(demo as GrownCase)) await grow(growing, demo as GrownCase, planted);
  const { reference } = await growing.tx.case.findUniqueOrThrow({ where: { id: planted.caseId }, select: { reference: true } });
  const { codeName, stage, opened, restricted } = demo;
  const told = { codeName, stage, opened, reference, isRestricted: restricted ?? false, isClosed: stage === 'clos' };
  await furnish(growing, n, { ...planted, ...told });
}

/** The court of each town of the demonstration, its tribunal judiciaire first, and of each code. */
async function courtsByTown(tx: Tx): Promise<Map<string, string>> {
  const courts = await tx.court.findMany({ select: { id: true, code: true, seat: true, kind: true }, orderBy: { kind: 'asc' } });
  const sorted = courts.toSorted((one, other) => rank(one) - rank(other));
  return new Map(sorted.flatMap(({ seat, code, id }) => [[seat, id] as const, [code ?? id, id] as const]));
}
const rank = ({ kind }: { kind: string }) => (kind === 'tribunal_judiciaire' ? 1 : 0);

async function seedAssociation({ tx, today }: Seeding): Promise<void> {
  await tx.association.create({
    data: {
      shortName: 'APE',
      fullName: 'Association fictive Protéger l’enfance',
      legalForm: 'association déclarée régie par la loi du 1er juillet 1901',
      registeredOffice: '1 rue de la Démonstration, 75000 Paris',
      city: 'Paris',
      rna: 'W000000000',
      declaredOn: '1990-03-12',
      statutoryObject:
        'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, et la lutte contre la traite des êtres humains, le proxénétisme et l’exploitation sexuelle des mineurs',
      representativeName: 'Sophie Bernard',
      representativeTitle: 'présidente',
      representativeGender: 'female',
      authorisedBy: 'conseil d’administration',
      authorisedOn: addDays(today, -250),
      referencePrefix: 'APE',
    },
  });
  for (const data of standingDocuments(today)) await tx.standingDocument.create({ data });
}

async function seedCase(
  seeding: Seeding,
  known: Known,
  demo: DemoCase,
  rank: number,
  complete?: (planted: Planted) => Promise<void>,
): Promise<string> {
  const { tx, today, now, vault } = seeding;
  const on = (days: number) => addDays(today, days);
  const id = v7();
  const proceedingId = v7();
  const courtId = known.courts.get(demo.court)!;
  const year = on(demo.opened).slice(0, 4);
  await tx.case.create({
    data: {
      id,
      reference: `APE-${year}-${String(rank).padStart(4, '0')}`,
      codeName: demo.codeName,
      origin: demo.origin,
      openedOn: on(demo.opened),
      stage: demo.stage,
      standing: demo.standing,
      responsibleId: known.users[demo.responsible ?? 'claire'],
      leadCourtId: courtId,
      offenceCategory: offenceOf(demo.offences[0]!)!.category,
      factsFromOn: on(demo.facts[0]),
      factsToOn: on(demo.facts[1]),
      place: demo.place || (await seatOf(seeding, courtId)),
      publicActionOn: demo.publicAction === undefined ? null : on(demo.publicAction),
      narrative: vault.seal(demo.narrative, `case.narrative.${id}`),
      isRestricted: demo.restricted ?? false,
      sortName: folded(demo.codeName),
      searchText: '',
      createdAt: now,
      updatedAt: now,
    },
  });
  if (demo.restricted) await tx.caseReader.create({ data: { caseId: id, userId: known.users.hugo } });
  await tx.proceeding.create({ data: { id: proceedingId, caseId: id, courtId, stage: demo.stage, openedOn: on(demo.opened) } });
  await tx.stageMove.create({ data: { caseId: id, proceedingId, stage: demo.stage, fromOn: on(demo.publicAction ?? demo.opened) } });
  await tx.caseNumber.create({
    data: { caseId: id, proceedingId, kind: 'parquet', value: demo.number, normalized: normalizedNumber(demo.number) },
  });
  await tx.step.create({ data: { caseId: id, proceedingId, courtId, kind: 'ouverture', happenedOn: on(demo.opened) } });
  if (demo.publicAction !== undefined)
    await tx.step.create({
      data: {
        caseId: id,
        proceedingId,
        courtId,
        kind: demo.stage === 'information' ? 'requisitoire_introductif' : 'citation',
        happenedOn: on(demo.publicAction),
        author: 'Parquet',
      },
    });
  await seedMandate(seeding, known, demo, id);
  const defendants = await seedPersons(seeding, demo.persons, id);
  await seedCounts(seeding, demo, id, defendants);
  const last = await seedHearings(seeding, known, demo, { caseId: id, proceedingId, courtId });
  const responsibleId = known.users[demo.responsible ?? 'claire'];
  if (demo.judgment) await seedJudgment(seeding, demo.judgment, { caseId: id, proceedingId, courtId }, defendants);
  await complete?.({ caseId: id, proceedingId, courtId, responsibleId, hearingId: last?.id ?? null, heldOn: last?.heldOn ?? null });
  await settle({ tx, today, now, user: { id: known.users[demo.responsible ?? 'claire'] } }, id);
  return id;
}

async function seatOf({ tx }: Seeding, id: string): Promise<string> {
  return (await tx.court.findUniqueOrThrow({ where: { id }, select: { seat: true } })).seat;
}

async function seedMandate({ tx, today }: Seeding, known: Known, { lawyer: who, opened }: DemoCase, caseId: string): Promise<void> {
  if (!who) return;
  const untilOn = who === 'ended' ? addDays(today, -1) : null;
  await tx.assignment.create({
    data: { caseId, lawyerId: known.lawyers[who === 'ended' ? 'garnier' : who]!, fromOn: addDays(today, opened), untilOn },
  });
}

async function seedPersons({ tx, vault, now, today }: Seeding, persons: DemoPerson[], caseId: string): Promise<string[]> {
  const defendants: string[] = [];
  for (const { names, ...person } of persons) {
    const id = v7();
    const [firstName, lastName, bornOn] = names ?? [];
    const majorityMonth = bornOn ? addMonths(bornOn, 216).slice(0, 7) : null;
    const isMinorAtFacts = person.role === 'victim' && majorityMonth !== null && majorityMonth > today.slice(0, 7);
    await tx.person.create({ data: { id, caseId, ...person, majorityMonth, isMinorAtFacts, hasIdentity: names !== undefined } });
    if (person.role === 'defendant') defendants.push(id);
    if (!firstName || !lastName) continue;
    const sealed = vault.seal(JSON.stringify({ firstName, lastName, bornOn }), identityPlace(id));
    const identity = await tx.identity.create({ data: { personId: id, caseId, sealed, updatedAt: now } });
    const hashes = hashesOf(vault, { firstName, lastName });
    await tx.identityKey.createMany({ data: hashes.map(hash => ({ identityId: identity.id, hash })) });
  }
  return defendants;
}

async function seedCounts({ tx, today }: Seeding, { offences, facts }: DemoCase, caseId: string, defendants: string[]): Promise<void> {
  for (const charged of offences) {
    // « cp-227-23-al3@2 » is charged to the second defendant alone.
    const [offence = '', only] = charged.split('@');
    const { category: _category, ...count } = offenceOf(offence)!;
    const accused = only ? [defendants[Number(only) - 1]!] : defendants;
    for (const defendantId of accused.length > 0 ? accused : [null])
      await tx.count.create({
        data: { caseId, defendantId, ...count, factsFromOn: addDays(today, facts[0]), factsToOn: addDays(today, facts[1]) },
      });
  }
}

/** The nearest weekday on or before a day, so that no hearing of the demonstration falls on a Sunday; today stays today. */
function courtDay(today: Day, days: number): Day {
  const wanted = addDays(today, days);
  if (days === 0) return wanted;
  const late = { 0: 2, 6: 1 }[weekday(wanted)] ?? 0;
  return addDays(wanted, -late);
}

async function seedHearings(
  { tx, today, now }: Seeding,
  known: Known,
  demo: DemoCase,
  parents: { caseId: string; proceedingId: string; courtId: string },
): Promise<{ id: string; heldOn: Day } | null> {
  const lawyerId = demo.lawyer && demo.lawyer !== 'ended' ? known.lawyers[demo.lawyer]! : null;
  const by = known.users.hugo;
  let last = null as { id: string; heldOn: Day } | null;
  for (const hearing of demo.hearings) {
    const heldOn = courtDay(today, hearing.in);
    const { id }: { id: string } = await tx.hearing.create({
      data: {
        ...parents,
        heldOn,
        startTime: hearing.at,
        chamber: hearing.chamber ?? null,
        lawyerId,
        previousId: last?.id ?? null,
        ...reported(hearing, by, now),
      },
    });
    if (hearing.outcome === 'decision')
      await tx.decision.create({
        data: {
          ...{ ...parents, id, hearingId: id, pronouncedOn: heldOn, effect: 'contradictoire' },
          ...{ recordedById: by, recordedAt: now },
        },
      });
    last = { id, heldOn };
  }
  return last;
}

function reported({ outcome, reason }: DemoHearing, by: string, now: string) {
  if (!outcome) return {};
  return { outcome, outcomeReason: reason ?? null, reportedById: by, reportedAt: now, confirmedById: by, confirmedAt: now };
}

type Judgment = NonNullable<DemoCase['judgment']>;
type Parents = { caseId: string; proceedingId: string; courtId: string };

/** A judgment that is final: its effect is not told, so that no clock of years ago starts again. */
async function seedJudgment(
  { tx, today, now }: Seeding,
  { on, claimed, awarded }: Judgment,
  parents: Parents,
  defendants: string[],
): Promise<void> {
  const { caseId } = parents;
  const [claimedMoralCents, claimedCostsCents] = claimed;
  await tx.case.update({ where: { id: caseId }, data: { claimedMoralCents, claimedCostsCents } });
  const { id: decisionId } = await tx.decision.create({
    data: { ...parents, kind: 'jugement', pronouncedOn: courtDay(today, on), recordedAt: now },
  });
  for (const { id: countId } of await tx.count.findMany({ where: { caseId } }))
    await tx.decisionOutcome.create({ data: { caseId, decisionId, countId, outcome: 'culpabilite' } });
  await tx.civilOutcome.create({ data: { caseId, decisionId, outcome: 'recevable_dommages' } });
  for (const [index, head] of ['moral', 'frais_475_1'].entries()) {
    const award = await tx.award.create({
      data: { caseId, decisionId, head, claimedCents: claimed[index] ?? null, awardedCents: awarded[index] ?? 0 },
    });
    for (const personId of defendants) await tx.awardDebtor.create({ data: { caseId, awardId: award.id, personId } });
  }
}
