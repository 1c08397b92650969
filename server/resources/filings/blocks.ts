import { type Block, blocksOf, type OpeningAct } from '#law/standing';
import { ApiError } from '../../rest/errors.ts';
import { type StandingSource, standingOf } from '../cases/standing.ts';

/** What stands in the way of an act of this kind filed on that day, in the words and with the article of the law; empty for an act that opens nothing. */
export async function standingBlocks(
  read: StandingSource,
  { opens }: { opens?: OpeningAct | undefined },
  caseId: string,
  filingOn: string,
): Promise<Block[]> {
  if (!opens) return [];
  const { lines } = await standingOf(read, caseId, filingOn, filingOn);
  return blocksOf(opens, lines);
}

const sentence = ({ label, article, remedy }: Block) => `Obstacle\u00a0: ${label} (${article}). ${remedy}`;

/** Refuses by the field `field` what nothing overrides, and by `overrideReason` what only a reason does. */
export function refuseBlocks(blocks: readonly Block[], field: string, overrideReason: string | null | undefined): void {
  const hard = blocks.filter(({ mayBeOverridden }) => !mayBeOverridden);
  if (hard.length > 0) throw new ApiError('invalid', { [field]: hard.map(sentence).join(' ') });
  if (blocks.length > 0 && !overrideReason)
    throw new ApiError('invalid', { overrideReason: `À renseigner pour passer outre. ${blocks.map(sentence).join(' ')}` });
}
