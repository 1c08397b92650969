import { addDays, daysBetween } from '../../law/days.ts';
import type { Row, TxContext } from '../../rest/resource.ts';

/** A hearing that moves takes its substitute along: as many days after the new date as after the former one. */
export async function followHearing({ tx, note }: TxContext, row: Row, before: Row | null): Promise<void> {
  if (!before || row.heldOn === before.heldOn) return;
  for (const { id, caseId, fromOn, untilOn, version } of await tx.assignment.findMany({ where: { hearingId: row.id } })) {
    // Ended before the hearing: there is no substitute any more.
    if (untilOn === null || untilOn < before.heldOn) continue;
    const until = addDays(row.heldOn, daysBetween(before.heldOn, untilOn));
    const from = fromOn > row.heldOn ? row.heldOn : fromOn;
    await tx.assignment.update({ where: { id }, data: { fromOn: from, untilOn: until, version: version + 1 } });
    note({ action: 'update', resource: 'assignments', recordId: id, caseId, changes: { untilOn: [untilOn, until] } });
  }
}
