import { CATALOGUE } from '#law/catalogue';
import type { CountFacts } from '../facts.ts';

const CRIMES = new Set(CATALOGUE.filter(offence => offence.class === 'crime').map(offence => bare(offence.article)));

/**
 * Whether a count is a crime by its article, as the catalogue classes it. Not modelled: an article that is a crime or a délit as the
 * circumstances go counts as a crime.
 */
export const hasCrime = (counts: readonly CountFacts[]): boolean =>
  counts.some(({ article }) => article.split(/\s*(?:,|;|\bet\b)\s*/).some(one => CRIMES.has(bare(one))));

/** « art. 225-7-1 al. 1 » is 225-7-1. */
function bare(article: string): string {
  return /\d{3}(?:-\d+)*/.exec(article)?.[0] ?? article;
}
