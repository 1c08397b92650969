import { knownOffence } from '#law/catalogue';
import { CATEGORIES, type Category } from '#law/offences';
import type { Context } from '../../rest/resource.ts';

type Read = Context['read'];
type Counted = { year: string; n: bigint | number };

/** By year, how many or how much: `counts.get(2025)`. */
export type ByYear = ReadonlyMap<number, number>;
/** A fact that falls in a category: `what` is an outcome, or the head of a sum; `cents` the sum. */
export interface Line {
  year: number;
  category: Category;
  what: string;
  n: number;
  cents: number;
}

const byYear = (rows: readonly Counted[]): ByYear => new Map(rows.map(({ year, n }) => [Number(year), Number(n)]));

/** Cases opened in each year. */
export const opened = async (read: Read): Promise<ByYear> =>
  byYear(await read.$queryRaw<Counted[]>`SELECT substr(openedOn, 1, 4) AS year, count(*) AS n FROM "Case" GROUP BY 1`);

/** Cases followed at some time of each of these years. */
export async function followed(read: Read, years: readonly number[]): Promise<ByYear> {
  const counted = await Promise.all(
    years.map(year =>
      read.case.count({ where: { openedOn: { lte: `${year}-12-31` }, OR: [{ closedOn: null }, { closedOn: { gte: `${year}-01-01` } }] } }),
    ),
  );
  return new Map(years.map((year, at) => [year, counted[at]!]));
}

/** Cases in which the association became a civil party in each year: its constitution, else the decision to join. */
export const joined = async (read: Read): Promise<ByYear> =>
  byYear(
    await read.$queryRaw<Counted[]>`SELECT substr(joinedOn, 1, 4) AS year, count(*) AS n FROM (
      SELECT coalesce((SELECT min(happenedOn) FROM Step s WHERE s.caseId = c.id AND s.kind = 'constitution'), joinDecidedOn) AS joinedOn
      FROM "Case" c WHERE standing NOT IN ('a_qualifier', 'en_veille')) WHERE joinedOn IS NOT NULL GROUP BY 1`,
  );

/** Hearings that were held, with a report. */
export const hearings = async (read: Read): Promise<ByYear> =>
  byYear(
    await read.$queryRaw<Counted[]>`SELECT substr(heldOn, 1, 4) AS year, count(*) AS n FROM Hearing
      WHERE outcome IS NOT NULL AND outcome NOT IN ('non_tenue', 'association_non_avisee') GROUP BY 1`,
  );

/** Decisions pronounced and confirmed. */
export const decisions = async (read: Read): Promise<ByYear> =>
  byYear(
    await read.$queryRaw<Counted[]>`SELECT substr(pronouncedOn, 1, 4) AS year, count(*) AS n FROM Decision WHERE isConfirmed GROUP BY 1`,
  );

/** What the courts said of the association's own action. */
export async function civil(read: Read): Promise<{ year: number; outcome: string; n: number }[]> {
  const rows = await read.$queryRaw<(Counted & { outcome: string })[]>`SELECT substr(d.pronouncedOn, 1, 4) AS year, o.outcome AS outcome,
    count(*) AS n FROM CivilOutcome o JOIN Decision d ON d.id = o.decisionId WHERE d.isConfirmed AND o.beneficiaryId IS NULL GROUP BY 1, 2`;
  return rows.map(({ year, outcome, n }) => ({ year: Number(year), outcome, n: Number(n) }));
}

type Categorised = Counted & { offence?: string; category: string; what: string; cents?: bigint | number | null };

/** Penal outcomes, one a count and a decision, in the category of the count. */
export const outcomes = async (read: Read): Promise<Line[]> =>
  linesOf(
    await read.$queryRaw<Categorised[]>`SELECT substr(d.pronouncedOn, 1, 4) AS year, k.offence AS offence, c.offenceCategory AS category,
      o.outcome AS what, count(*) AS n FROM DecisionOutcome o JOIN Decision d ON d.id = o.decisionId JOIN Count k ON k.id = o.countId
      JOIN "Case" c ON c.id = o.caseId WHERE d.isConfirmed GROUP BY 1, 2, 3, 4`,
  );

/** Sums claimed by the association and awarded to it, in the main category of the case. */
export const awards = async (read: Read): Promise<Line[]> =>
  linesOf(
    await read.$queryRaw<Categorised[]>`SELECT substr(d.pronouncedOn, 1, 4) AS year, c.offenceCategory AS category, 'awarded' AS what,
      sum(a.awardedCents > 0) AS n, sum(a.awardedCents) AS cents FROM Award a JOIN Decision d ON d.id = a.decisionId
      JOIN "Case" c ON c.id = a.caseId WHERE d.isConfirmed AND a.beneficiaryId IS NULL GROUP BY 1, 2
      UNION ALL SELECT substr(d.pronouncedOn, 1, 4), c.offenceCategory, 'claimed', sum(a.claimedCents > 0), sum(a.claimedCents)
      FROM Award a JOIN Decision d ON d.id = a.decisionId JOIN "Case" c ON c.id = a.caseId
      WHERE d.isConfirmed AND a.beneficiaryId IS NULL GROUP BY 1, 2`,
  );

/** Sums the association received, in the main category of the case. */
export const payments = async (read: Read): Promise<Line[]> =>
  linesOf(
    await read.$queryRaw<Categorised[]>`SELECT substr(p.receivedOn, 1, 4) AS year, c.offenceCategory AS category, 'received' AS what,
      count(*) AS n, sum(p.amountCents) AS cents FROM Payment p JOIN "Case" c ON c.id = p.caseId
      WHERE p.beneficiaryId IS NULL AND p.cancelledOn IS NULL GROUP BY 1, 2`,
  );

const linesOf = (rows: readonly Categorised[]): Line[] =>
  rows.map(({ year, offence, category, what, n, cents }) => {
    const own = (offence && knownOffence(offence)?.category) || category;
    return {
      year: Number(year),
      category: Object.hasOwn(CATEGORIES, own) ? (own as Category) : 'other',
      what,
      n: Number(n ?? 0),
      cents: Number(cents ?? 0),
    };
  });
