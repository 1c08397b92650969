import type { Tx } from '../../db.ts';
import { OPEN_DEADLINES } from '../cases/nextStep.ts';

/** What comes after every day. */
const NO_DAY = '9';
const WAITING = ['draft', 'ready'];

type Dated = {
  id: string;
  deadlines: readonly { id: string; state: string; lastUsefulOn: string }[];
  hearings: readonly { id: string; heldOn: string; outcome: string | null }[];
};

/** Brings until when each act still to be filed is to be, up to date with its deadline, else with its hearing. */
export async function dateFilings({ filing }: Pick<Tx, 'filing'>, { id: caseId, deadlines, hearings }: Dated): Promise<void> {
  const waiting = await filing.findMany({
    where: { caseId, state: { in: WAITING } },
    select: { id: true, deadlineId: true, hearingId: true, dueOn: true },
  });
  for (const { id, deadlineId, hearingId, dueOn } of waiting) {
    const deadline = deadlines.find(one => one.id === deadlineId && OPEN_DEADLINES.has(one.state));
    const hearing = hearings.find(one => one.id === hearingId && one.outcome === null);
    const due = deadline?.lastUsefulOn ?? hearing?.heldOn ?? null;
    if (due !== dueOn) await filing.update({ where: { id }, data: { dueOn: due, dueOrder: due ?? NO_DAY } });
  }
}
