import { admins } from '../../access.ts';
import type { Context, Look } from '../../rest/resource.ts';
import { readUpkeep, type Upkeep } from '../../upkeep.ts';

/** What the administrator is told of the safety of the data; nothing of any case. */
export interface UpkeepShown extends Omit<Upkeep, 'chain'> {
  /** `added` lines came since; `isHeadThere` false: the last line verified is gone or is another one. */
  chain: (NonNullable<Upkeep['chain']> & { added: number; isHeadThere: boolean }) | null;
}

/** Last backup, last restore, last walk along the journal's chain, as the commands noted them, held against the journal of today. */
export const upkeep: Look = {
  access: admins,
  async show({ read, dataDir }: Context): Promise<UpkeepShown> {
    const { backup, restore, chain } = readUpkeep(dataDir);
    if (chain === null) return { backup, restore, chain };
    const last = await read.journalEntry.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
    const verified = await read.journalEntry.findUnique({ where: { sequence: chain.sequence }, select: { hash: true } });
    const isHeadThere = !chain.isWhole || chain.sequence === 0 || verified?.hash === chain.hash;
    return { backup, restore, chain: { ...chain, added: Math.max(0, (last?.sequence ?? 0) - chain.sequence), isHeadThere } };
  },
};
