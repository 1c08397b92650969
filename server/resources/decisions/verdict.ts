import { fate, standingAfter, standingOnRemedy } from '#law/decisions';
import { type Level, labelsOf, STANDINGS, type Standing } from '#law/stages';
import { PERSON_STATUSES } from '#schema/persons';
import type { Tx } from '../../db.ts';
import type { TxContext } from '../../rest/resource.ts';
import type { Consequence } from './changes.ts';
import type { Findings } from './findings.ts';

type Status = keyof typeof PERSON_STATUSES;
type Reader = Pick<Tx, 'case' | 'person' | 'count'>;
type Writing = Pick<TxContext, 'tx' | 'note'>;
type Place = { id: string; caseId: string };

/** What a decision changes beyond itself: where the association stands, and each defendant found guilty or cleared. */
export interface Verdict {
  standing: { from: Standing; to: Standing } | null;
  persons: { id: string; pseudonym: string; from: Status | null; fate: 'convicted' | 'cleared' }[];
}

const NO_STATUS = 'none';
const CONVICTED: Status = 'condamne';
const LABELS = labelsOf(STANDINGS);

/**
 * What these findings change in the case as it stands. « Condamné » is said at the decision: domain.md keeps no stored finality, and an appeal
 * puts it in question again (`question`). A defendant is cleared when every count brought against him ended without guilt.
 */
export async function verdictOf(client: Reader, caseId: string, { outcomes = [], civilOutcomes = [] }: Findings): Promise<Verdict> {
  const told = civilOutcomes.find(({ beneficiaryId }) => beneficiaryId === null);
  const dossier = await client.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  const from = dossier.standing as Standing;
  const to = told ? standingAfter(from, told.outcome) : from;
  return { standing: from === to ? null : { from, to }, persons: await judgedPersons(client, caseId, outcomes) };
}

async function judgedPersons(client: Reader, caseId: string, outcomes: NonNullable<Findings['outcomes']>): Promise<Verdict['persons']> {
  if (outcomes.length === 0) return [];
  const counts = await client.count.findMany({ where: { caseId, defendantId: { not: null } }, select: { id: true, defendantId: true } });
  const persons = await client.person.findMany({
    where: { caseId, role: 'defendant', withdrawnOn: null },
    select: { id: true, pseudonym: true, status: true, clearedOn: true },
    orderBy: [{ pseudonym: 'asc' }, { id: 'asc' }],
  });
  return persons.flatMap(({ id, pseudonym, status, clearedOn }) => {
    const own = counts.filter(({ defendantId }) => defendantId === id);
    const told = outcomes.filter(({ countId }) => own.some(count => count.id === countId)).map(({ outcome }) => outcome);
    const found = fate(told, own.length);
    const isSame = found === 'convicted' ? status === CONVICTED : clearedOn !== null;
    return found === null || isSame ? [] : [{ id, pseudonym, from: status as Status | null, fate: found }];
  });
}

/** The same in the words of the panel; what a lawyer tells waits for the association to confirm it. */
export function verdictLines({ standing, persons }: Verdict, isConfirmed = true): Consequence[] {
  const moved = standing ? [`Constitution : ${LABELS[standing.from]} → ${LABELS[standing.to]}`] : [];
  const judged = persons.map(({ pseudonym, fate }) =>
    fate === 'convicted' ? `${pseudonym} : ${PERSON_STATUSES.condamne.toLowerCase()}` : `${pseudonym} : hors de cause`,
  );
  const waiting = { kind: 'info', detail: 'Quand l’association aura confirmé.' } as const;
  return [...moved, ...judged].map(text => ({ text, ...(isConfirmed ? { kind: 'change' as const } : waiting) }));
}

/** What the recorded findings of a decision say, for those who work from the database. */
async function recorded(tx: Tx, decisionId: string): Promise<Findings> {
  return {
    outcomes: (await tx.decisionOutcome.findMany({ where: { decisionId } })) as NonNullable<Findings['outcomes']>,
    civilOutcomes: (await tx.civilOutcome.findMany({ where: { decisionId } })) as NonNullable<Findings['civilOutcomes']>,
  };
}

/** Writes what a confirmed decision changes, and keeps beside its outcomes what was there before; the caller settles the case. */
export async function applyVerdict({ tx, note }: Writing, { id, caseId }: Place): Promise<void> {
  const { isConfirmed, pronouncedOn } = await tx.decision.findUniqueOrThrow({ where: { id } });
  if (!isConfirmed) return;
  const { standing, persons } = await verdictOf(tx, caseId, await recorded(tx, id));
  if (standing) {
    await moveStanding({ tx, note }, caseId, standing);
    await tx.civilOutcome.updateMany({ where: { decisionId: id, beneficiaryId: null }, data: { formerStanding: standing.from } });
  }
  for (const { id: personId, from, fate } of persons) {
    const data = fate === 'convicted' ? { status: CONVICTED, clearedOn: null } : { clearedOn: pronouncedOn };
    await change({ tx, note }, { id: personId, caseId }, data);
    const own = { decisionId: id, count: { defendantId: personId } };
    await tx.decisionOutcome.updateMany({ where: own, data: { formerStatus: from ?? NO_STATUS } });
  }
}

/** What taking a decision back gives again, as far as nothing else has moved it since. */
export async function formerOf(client: Pick<Tx, 'case' | 'civilOutcome' | 'decisionOutcome'>, { id, caseId }: Place) {
  const own = await client.civilOutcome.findFirst({ where: { decisionId: id, beneficiaryId: null, formerStanding: { not: null } } });
  const dossier = await client.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  const [to, from] = [own?.formerStanding as Standing | undefined, dossier.standing as Standing];
  const isStanding = to !== undefined && standingAfter(to, own!.outcome) === from;
  const outcomes = await client.decisionOutcome.findMany({
    where: { decisionId: id, formerStatus: { not: null } },
    select: {
      formerStatus: true,
      count: { select: { defendant: { select: { id: true, pseudonym: true, status: true, clearedOn: true } } } },
    },
  });
  const persons = new Map(
    outcomes.flatMap(({ formerStatus, count: { defendant } }) =>
      defendant && (defendant.status === CONVICTED || defendant.clearedOn)
        ? [[defendant.id, { ...defendant, former: formerStatus === NO_STATUS ? null : (formerStatus as Status) }] as const]
        : [],
    ),
  );
  return { standing: isStanding ? { from, to } : null, persons: [...persons.values()] };
}

/** Puts back what a decision had changed, before it is corrected or taken back. */
export async function undoVerdict({ tx, note }: Writing, decision: Place): Promise<void> {
  const { id, caseId } = decision;
  const { standing, persons } = await formerOf(tx, decision);
  if (standing) await moveStanding({ tx, note }, caseId, standing);
  for (const person of persons) await change({ tx, note }, { id: person.id, caseId }, { status: person.former, clearedOn: null });
  await tx.civilOutcome.updateMany({ where: { decisionId: id }, data: { formerStanding: null } });
  await tx.decisionOutcome.updateMany({ where: { decisionId: id }, data: { formerStatus: null } });
}

/** What a remedy opens again: the refusal of the association, and before another court of the facts, who had been judged. */
export interface Questioned {
  standing: { from: Standing; to: Standing } | null;
  persons: { id: string; pseudonym: string; to: Status }[];
}

/** Courts that judge crimes: whoever appears there is an « accusé ». */
const ASSIZES: ReadonlySet<string> = new Set(['cour_assises', 'cour_criminelle']);
/** Levels that judge the facts again; the Cour de cassation judges the law alone, and leaves people as they are. */
const FACTS_AGAIN: ReadonlySet<Level> = new Set<Level>(['appel', 'renvoi_apres_cassation']);

/** What the opening of a proceeding of this level, for these defendants (all when none is named), puts in question. */
export async function questioned(
  client: Pick<Tx, 'case' | 'person' | 'court'>,
  opening: { caseId: string; courtId: string; level: Level; defendantIds: readonly string[] },
): Promise<Questioned> {
  const { caseId, courtId, level, defendantIds } = opening;
  if (level === 'premiere_instance') return { standing: null, persons: [] };
  const dossier = await client.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  const from = dossier.standing as Standing;
  const to = standingOnRemedy(from);
  const standing = from === to ? null : { from, to };
  if (!FACTS_AGAIN.has(level)) return { standing, persons: [] };
  const { kind } = await client.court.findUniqueOrThrow({ where: { id: courtId }, select: { kind: true } });
  const persons = await client.person.findMany({
    where: {
      ...{ caseId, role: 'defendant', withdrawnOn: null, OR: [{ status: CONVICTED }, { clearedOn: { not: null } }] },
      ...(defendantIds.length > 0 && { id: { in: [...defendantIds] } }),
    },
    select: { id: true, pseudonym: true },
    orderBy: [{ pseudonym: 'asc' }, { id: 'asc' }],
  });
  return { standing, persons: persons.map(person => ({ ...person, to: ASSIZES.has(kind) ? 'accuse' : 'prevenu' })) };
}

/** Writes what a remedy puts in question again. */
export async function question({ tx, note }: Writing, caseId: string, { standing, persons }: Questioned): Promise<void> {
  if (standing) await moveStanding({ tx, note }, caseId, standing);
  for (const { id, to } of persons) await change({ tx, note }, { id, caseId }, { status: to, clearedOn: null });
}

/** The same in the words of the panel. */
export const questionedLines = ({ standing, persons }: Questioned): Consequence[] => [
  ...verdictLines({ standing, persons: [] }),
  ...persons.map(({ pseudonym, to }): Consequence => ({ kind: 'change', text: `${pseudonym} : ${PERSON_STATUSES[to].toLowerCase()}` })),
];

async function moveStanding({ tx, note }: Writing, caseId: string, { from, to }: { from: Standing; to: Standing }): Promise<void> {
  await tx.case.update({ where: { id: caseId }, data: { standing: to, version: { increment: 1 } } });
  note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { standing: [from, to] } });
}

type Told = { status?: Status | null; clearedOn: string | null };

async function change({ tx, note }: Writing, { id, caseId }: Place, data: Told): Promise<void> {
  const before = await tx.person.findUniqueOrThrow({ where: { id }, select: { status: true, clearedOn: true } });
  await tx.person.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  const changes: Record<string, unknown> = {};
  if (data.status !== undefined && data.status !== before.status) changes.status = [before.status, data.status];
  if (data.clearedOn !== before.clearedOn) changes.clearedOn = [before.clearedOn, data.clearedOn];
  note({ action: 'update', resource: 'persons', recordId: id, caseId, changes });
}
