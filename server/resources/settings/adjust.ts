import { internalTarget, zoneOf } from '#law/deadline';
import { LAW_EDITION } from '#law/edition';
import { settings } from '#schema/settings';
import { admins } from '../../access.ts';
import { type Context, defineAction, type Row } from '../../rest/resource.ts';
import { settleEvery } from '../cases/newDay.ts';
import { OPEN_DEADLINES } from '../cases/nextStep.ts';

const BATCH = 500;

/** Changes the thresholds (« régler »); shown before, how many internal targets would move. The cases follow, a few at a time. */
export const adjust = defineAction({
  input: settings.omit({ id: true, version: true }).partial(),
  access: admins,
  isVersioned: true,
  preview: async (context, current, input) => ({
    ...(await movedTargets(context, input.internalTargetDays ?? current.internalTargetDays)),
  }),
  async run({ tx }, current, input) {
    const changed = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    await tx.settings.update({ where: { id: current.id }, data: { ...changed, version: current.version + 1 } });
    // A program stopped before the end of what follows starts by computing everything again.
    if (isFelt(current, { ...current, ...changed })) await tx.installation.updateMany({ data: { lawEdition: '' } });
  },
  async after({ today, now }, db, before, after) {
    if (!isFelt(before, after)) return;
    await settleEvery(db, { today, now });
    await db.write(tx => tx.installation.updateMany({ data: { lawEdition: LAW_EDITION } }));
  },
});

// What the deadlines and the next steps of every open case are computed with.
const FELT = ['prepareDays', 'nearDays', 'silenceDays', 'internalTargetDays'] as const;
const isFelt = (before: Row, after: Row) => FELT.some(name => before[name] !== after[name]);

/** How many deadlines still to be met would have another internal target; only numbers: whoever administers sees no case. */
async function movedTargets({ read }: Pick<Context, 'read'>, days: number): Promise<{ open: number; moved: number }> {
  const count = { open: 0, moved: 0 };
  for (let after = ''; ; ) {
    const page = await read.deadline.findMany({
      where: { deadlineClass: 'A', state: { in: [...OPEN_DEADLINES] }, id: { gt: after } },
      select: { id: true, internalTargetOn: true, computation: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const { internalTargetOn, computation } of page) {
      const computed = JSON.parse(computation);
      const zone = zoneOf(computed);
      count.open++;
      if (zone && internalTarget(computed, zone, days) !== internalTargetOn) count.moved++;
    }
    if (page.length < BATCH) return count;
    after = page.at(-1)!.id;
  }
}
