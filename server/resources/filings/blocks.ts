import { NOT_JOINED } from '#law/stages';
import { type Block, blocksOf, type Condition, type ConditionState, type OpeningAct } from '#law/standing';
import type { Check } from '../../../templates/declaration.ts';
import { ApiError } from '../../rest/errors.ts';
import { type StandingSource, standingOf, type Typed } from '../cases/standing.ts';

type Opening = { opens?: OpeningAct | undefined };

/**
 * What stands in the way of an act of this kind filed on that day, in the words and with the article of the law. Empty for an act that opens
 * nothing, and once the association has joined: the power and the consent were those of that day (Crim. 19 juin 2013).
 */
export async function standingBlocks(read: StandingSource, { opens }: Opening, caseId: string, filingOn: string): Promise<Block[]> {
  if (!opens) return [];
  const { lines, standing } = await standingOf(read, caseId, filingOn, filingOn);
  return NOT_JOINED.has(standing) ? blocksOf(opens, lines) : [];
}

/**
 * The same while the act is made, what is being typed counted as known: what nothing overrides forbids producing it, the rest is told, since
 * filing will ask the reason for passing over it. After joining, everything is only told.
 */
export async function standingChecks(
  read: StandingSource,
  { opens }: Opening,
  caseId: string,
  today: string,
  typed: Typed,
): Promise<Check[]> {
  if (!opens) return [];
  const { lines, standing } = await standingOf(read, caseId, today, today, typed);
  const isJoining = NOT_JOINED.has(standing);
  return [
    ...blocksOf(opens, lines).map(block => said(block, isJoining && !block.mayBeOverridden ? 'block' : 'warn')),
    ...lines.filter(line => isWordedOtherwise(line, lines)).map(line => said(line, 'warn')),
  ];
}

const NOT_MET: Readonly<Partial<Record<ConditionState, string>>> = { missing: 'À établir', to_check: 'À vérifier' };

const said = ({ state, label, article, remedy }: Condition, level: Check['level']): Check => ({
  level,
  text: `${NOT_MET[state] ?? 'Obstacle'}\u00a0: ${label}. ${remedy}`,
  article,
});

/** The statutory object is not in the words of an article the counts come under: a person reads it. */
const isWordedOtherwise = ({ id, basis, state }: Condition, lines: readonly Condition[]) =>
  id === `${basis}.object` && state === 'to_check' && lines.some(line => line.id === `${basis}.offence` && line.state === 'established');

const sentence = ({ label, article, remedy }: Block) => `Obstacle\u00a0: ${label} (${article}). ${remedy}`;

/** Refuses by the field `field` what nothing overrides, and by `overrideReason` what only a reason does. */
export function refuseBlocks(blocks: readonly Block[], field: string, overrideReason: string | null | undefined): void {
  const hard = blocks.filter(({ mayBeOverridden }) => !mayBeOverridden);
  if (hard.length > 0) throw new ApiError('invalid', { [field]: hard.map(sentence).join(' ') });
  if (blocks.length > 0 && !overrideReason)
    throw new ApiError('invalid', { overrideReason: `À renseigner pour passer outre. ${blocks.map(sentence).join(' ')}` });
}
