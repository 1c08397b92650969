import { knownOffence } from '#law/catalogue';
import type { Day } from '#law/days';
import { earliestBirth } from '#law/minority';
import { openCases } from '../../access.ts';
import { LIMITATIONS } from '../../law/limitation/offences.ts';
import { limitationOf } from '../../law/limitation/ofOffence.ts';
import { type LimitationInput, limitation, SLIDING_ON } from '../../law/limitation/walk.ts';
import type { Context } from '../../rest/resource.ts';

/** What a possible namesake is prosecuted for in another case; its code name only for who may open it. */
export interface Elsewhere {
  /** The defendant of the case at hand. */
  personId: string;
  codeName: string | null;
  /** Acts against that person for another minor (art. 9-2, last paragraph). */
  acts: readonly Day[];
  /** The offences on minors, as limitation counts them. */
  offences: readonly LimitationInput[];
}

/** What may move the limitation of one count; `untilMonth` null to who may not open the other case, and who learns no more than that. */
export interface Prolonged {
  codeName: string | null;
  untilMonth: string | null;
}

/** What the other cases of the same defendants, as far as links not set aside show them, could add to the limitation of this one. */
export async function elsewhere(
  { read, user, today }: Context,
  caseId: string,
  actsOf: (id: string) => Promise<Day[]>,
): Promise<Elsewhere[]> {
  const links = await read.possibleLink.findMany({
    where: { caseId, dismissedAt: null, person: { role: 'defendant' }, otherPerson: { role: 'defendant', withdrawnOn: null } },
    orderBy: { id: 'asc' },
  });
  const visible = openCases(user, today);
  const ids = [...new Set(links.map(({ otherCaseId }) => otherCaseId))];
  const mayOpen = visible === true ? {} : visible === false ? { id: { in: [] } } : visible;
  const opened = await read.case.findMany({ where: { AND: [{ id: { in: ids } }, mayOpen] }, select: { id: true, codeName: true } });
  const nameOf = new Map(opened.map(({ id, codeName }) => [id, codeName]));
  return Promise.all(
    links.map(async ({ personId, otherCaseId, otherPersonId }) => ({
      personId,
      codeName: nameOf.get(otherCaseId) ?? null,
      acts: (await actsOf(otherCaseId)).filter(on => on >= SLIDING_ON && on <= today),
      offences: await offencesOn(read, otherCaseId, otherPersonId),
    })),
  );
}

/** The class of an offence of the catalogue; null for a code it does not know. */
export const classOf = (offence: string) => knownOffence(offence)?.class ?? null;

async function offencesOn(read: Context['read'], caseId: string, defendantId: string): Promise<LimitationInput[]> {
  const { factsFromOn } = await read.case.findUniqueOrThrow({ where: { id: caseId }, select: { factsFromOn: true } });
  const counts = await read.count.findMany({
    where: { caseId, OR: [{ defendantId }, { defendantId: null }] },
    include: { victims: { include: { person: { select: { majorityMonth: true } } } } },
  });
  const all = await read.person.findMany({ where: { caseId, role: 'victim', withdrawnOn: null }, select: { majorityMonth: true } });
  return counts.flatMap(({ article, offence, victims, ...count }) => {
    const facts = count.factsFromOn ?? factsFromOn;
    if (facts === null) return [];
    const named = victims.length > 0 ? victims.map(({ person }) => person) : all;
    return named.flatMap(({ majorityMonth }) => {
      const limited = limitationOf({ article, class: classOf(offence), facts, majorityMonth });
      if (limited === null || majorityMonth === null || majorityMonth <= facts.slice(0, 7)) return [];
      const { rule } = limited;
      return LIMITATIONS[rule].isAgainstMinor ? [{ rule, facts, birth: earliestBirth(majorityMonth) }] : [];
    });
  });
}

/** The latest end that another case could give to a limitation, where it moves it; null where none does. */
export function prolonged(input: LimitationInput, others: readonly Elsewhere[]): Prolonged | null {
  const alone = limitation(input).lastOn;
  const ends = others
    .filter(({ offences }) => offences.length > 0)
    .map(({ codeName, acts, offences }) => {
      const since = acts.filter(on => on >= input.facts);
      const interruptedOn = [...(input.interruptedOn ?? []), ...since];
      const reached = [null, ...offences].map(later => limitation({ ...input, interruptedOn, later }).lastOn);
      return { codeName, until: reached.sort().at(-1)! };
    })
    .filter(({ until }) => until > alone)
    .sort((a, b) => b.until.localeCompare(a.until));
  const [first] = ends;
  if (!first) return null;
  // Who may not open the other case learns that there is another act, and nothing of it.
  return { codeName: first.codeName, untilMonth: first.codeName === null ? null : first.until.slice(0, 7) };
}
