import { yearOf } from '#law/days';
import { CATEGORIES, type Category } from '#law/offences';
import type { CategoryFigures, Published, YearFigures } from '#schema/annual-comments';
import type { Context } from '../../rest/resource.ts';
import * as counts from './counts.ts';
import { maskedCells } from './masking.ts';

const DEFAULT_SMALL_CELL = 5;
const CONVICTED = new Set(['culpabilite', 'requalification', 'dispense_peine', 'ajournement', 'crpc_homologuee', 'mineur_culpabilite']);
const ACQUITTED = new Set(['relaxe', 'acquittement']);
// The sanction of a minor is the second decision on a guilt already counted.
const UNCOUNTED = new Set(['mineur_sanction']);
const ADMITTED = new Set(['recevable_dommages', 'recevable_symbolique', 'recevable_deboute', 'provision', 'renvoi_interets_civils']);
const JUDGED = new Set([...ADMITTED, 'irrecevable']);

/**
 * What may be published of each year that has something, and of this one, by year. Counts every case, restricted ones too: the report is the
 * association's, and no figure under the threshold is told. Small numbers never leave the server.
 */
export async function publishedFigures({ read, today }: Pick<Context, 'read' | 'today'>): Promise<Record<string, YearFigures>> {
  const smallCell = (await read.settings.findFirst({ select: { smallCell: true } }))?.smallCell ?? DEFAULT_SMALL_CELL;
  const [opened, joined, hearings, decisions, civil, outcomes, awards, payments] = await Promise.all([
    counts.opened(read),
    counts.joined(read),
    counts.hearings(read),
    counts.decisions(read),
    counts.civil(read),
    counts.outcomes(read),
    counts.awards(read),
    counts.payments(read),
  ]);
  const dated = [...awards, ...payments].map(({ year }) => year);
  const found = [opened, joined, hearings, decisions].flatMap(counted => [...counted.keys()]);
  const current = Number(yearOf(today));
  const years = [...new Set([...found, ...dated, current])].filter(year => year <= current).sort((a, b) => a - b);
  const followed = await counts.followed(read, years);
  const told = (counted: ReadonlyMap<number, number>, year: number) => published(counted.get(year) ?? 0, smallCell);
  return Object.fromEntries(
    years.map(year => {
      const of = <T extends { year: number }>(lines: readonly T[]) => lines.filter(line => line.year === year);
      const figures: YearFigures = {
        year,
        ...followedAndOpened(followed.get(year) ?? 0, opened.get(year) ?? 0, smallCell),
        joined: told(joined, year),
        hearings: told(hearings, year),
        decisions: told(decisions, year),
        admittedPercent: admitted(of(civil), smallCell),
        ...byCategory(of(outcomes), of(awards), of(payments), smallCell),
        smallCell,
      };
      return [String(year), figures];
    }),
  );
}

const published = (count: number, smallCell: number): Published => (count > 0 && count < smallCell ? null : count);

/** One sentence tells both, and so the cases opened in years before too, by subtraction: the three are masked together. */
export function followedAndOpened(followed: number, opened: number, smallCell: number): Pick<YearFigures, 'followed' | 'opened'> {
  const [mask] = maskedCells([[opened, Math.max(0, followed - opened)]], smallCell);
  return { followed: mask![2] ? null : followed, opened: mask![0] ? null : opened };
}

/** Beside the number of decisions a share gives both its parts back: 95 % of 61 is 58 and 3. Told when neither is small. */
export function admitted(lines: readonly { outcome: string; n: number }[], smallCell: number): Published {
  const total = sum(lines.filter(({ outcome }) => JUDGED.has(outcome)).map(({ n }) => n));
  const yes = sum(lines.filter(({ outcome }) => ADMITTED.has(outcome)).map(({ n }) => n));
  const isSmall = [yes, total - yes].some(part => published(part, smallCell) === null);
  return total < smallCell || isSmall ? null : Math.round((yes / total) * 100);
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

type Sums = Pick<YearFigures, 'categories' | 'totals' | 'claimedCents'>;

function byCategory(
  outcomes: readonly counts.Line[],
  awards: readonly counts.Line[],
  payments: readonly counts.Line[],
  smallCell: number,
): Sums {
  const all = Object.keys(CATEGORIES) as Category[];
  const judged = outcomes.filter(({ what }) => !UNCOUNTED.has(what));
  const group = (what: string) => (CONVICTED.has(what) ? 0 : ACQUITTED.has(what) ? 1 : 2);
  const table = all.map(category =>
    [0, 1, 2].map(column => sum(judged.filter(one => one.category === category && group(one.what) === column).map(({ n }) => n))),
  );
  const mask = maskedCells(table, smallCell);
  const cell = (row: number, column: number): Published => {
    if (mask[row]![column]) return null;
    if (row < all.length) return column < 3 ? table[row]![column]! : sum(table[row]!);
    return sum(table.map(one => (column < 3 ? one[column]! : sum(one))));
  };
  const awarded = column(
    all,
    awards.filter(({ what }) => what === 'awarded'),
    smallCell,
  );
  const received = column(all, payments, smallCell);
  const rowOf = (row: number): Omit<CategoryFigures, 'category'> => ({
    ...{ convicted: cell(row, 0), acquitted: cell(row, 1), other: cell(row, 2), judged: cell(row, 3) },
    ...{ awardedCents: awarded[row]!, receivedCents: received[row]! },
  });
  const claimed = awards.filter(({ what }) => what === 'claimed');
  return {
    categories: all.map((category, row) => ({ category, ...rowOf(row) })),
    totals: rowOf(all.length),
    claimedCents: published(sum(claimed.map(({ n }) => n)), smallCell) === null ? null : sum(claimed.map(({ cents }) => cents)),
  };
}

/** Sums by category and their total, masked where too few awards or payments make them up. */
function column(all: readonly Category[], lines: readonly counts.Line[], smallCell: number): Published[] {
  const of = (category: Category) => lines.filter(line => line.category === category);
  const mask = maskedCells(
    all.map(category => [sum(of(category).map(({ n }) => n))]),
    smallCell,
  );
  const cents = [...all.map(category => sum(of(category).map(line => line.cents))), sum(lines.map(line => line.cents))];
  return cents.map((value, row) => (mask[row]![0] ? null : value));
}
