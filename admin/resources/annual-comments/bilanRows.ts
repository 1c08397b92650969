import type { RaRecord } from 'react-admin';
import type { YearFigures } from '#schema/annual-comments';
import { echoMoney } from '../../ui/moneyGrammar.ts';

/** What is written of a year; the text comes with the record alone, never with the list. */
export type CommentRow = RaRecord<string> & { year: number; text?: string | null; version: number };

/** The figures that may be published, by year. */
export type FiguresByYear = Readonly<Record<string, YearFigures>>;

/** A protected passage as the server shows it: where, masked; `rank` and `instead` for those of the paragraph. */
export type Found = { place: string; passage: string; kind: string };
export type Passage = Found & { rank: number; instead: string };
export type Scan = { passages: Passage[]; others: Found[] };

const MASKED = 'masqué';

/** A number as the page prints it; a small one is masked. */
export const shownCount = (count: number | null): string => (count === null ? MASKED : String(count));

/** A sum as the page prints it. */
export const shownSum = (cents: number | null): string => (cents === null ? MASKED : echoMoney(cents));

/** « 1 nom protégé trouvé », « 2 passages protégés trouvés ». */
export function foundInWords(found: readonly Found[]): string {
  const areNames = found.every(({ kind }) => kind === 'name');
  const [one, many] = areNames ? ['nom protégé', 'noms protégés'] : ['passage protégé', 'passages protégés'];
  return found.length > 1 ? `${found.length} ${many} trouvés` : `${found.length} ${one} trouvé`;
}
