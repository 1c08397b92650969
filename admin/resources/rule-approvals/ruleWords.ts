import { longDay } from '#law/days';
import { type Direction, RULES, type Rule, type RuleVersion } from '#law/rules';
import { lengthText } from '#law/why';
import { plainText } from '../../ui/plainText.ts';
import { currentOf, type ShownApproval } from './useApprovals.ts';

/** One rule of the list with what is searched in it. */
export type ListedRule = { id: string; rule: Rule; words: string };

/** Every rule, by its French name. */
export const LISTED: readonly ListedRule[] = Object.entries<Rule>(RULES)
  .map(([id, rule]) => ({
    id,
    rule,
    words: plainText(`${rule.title} ${rule.articles.join(' ')} ${id.replaceAll('_', ' ')} ${rule.actor}`),
  }))
  .sort((a, b) => a.rule.title.localeCompare(b.rule.title, 'fr'));

type Approvals = Readonly<Record<string, ShownApproval>>;

/** Counsel has read each wording of the rule, as it is now. */
export const isApproved = ({ versions }: Rule, approvals: Approvals): boolean =>
  versions.every(({ id }) => currentOf(approvals, id) !== null);

const SIDES: Record<Direction, string> = { after: '', before: ' au moins avant l’audience', earliest: ' à attendre', fixed: '' };

/** « 10 jours francs », « 24 heures au moins avant l’audience », « date fixée par le juge ». */
export function lengthOf({ direction }: Pick<Rule, 'direction'>, version: RuleVersion): string {
  const length = lengthText(version);
  return length === '' ? 'Date fixée, aucun décompte' : `${length}${version.isClear ? ' francs' : ''}${SIDES[direction]}`;
}

/** « depuis le lundi 30 septembre 2024 »; empty for a wording without known beginning nor end. */
export function spanOf({ validFrom, validTo }: RuleVersion): string {
  if (validFrom && validTo) return `du ${longDay(validFrom)} au ${longDay(validTo)}`;
  if (validFrom) return `depuis le ${longDay(validFrom)}`;
  return validTo ? `jusqu’au ${longDay(validTo)}` : '';
}

/** « art. 497 3°, 498 »: articles of the Code de procédure pénale bear no other name. */
export const articlesOf = (articles: readonly string[]): string => `art.\u00a0${articles.join(', ')}`;
