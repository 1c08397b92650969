import { z } from 'zod';
import { day } from '#fields';
import { addDays, wallClockAt } from '#law/days';
import { inRegisteredCases } from '../../access.ts';
import { defineQuestion, type Where } from '../../rest/resource.ts';
import { both } from '../../rest/views.ts';

/** One line of the register (« registre des délais »): a date entered or moved by a person's act, as the journal holds it. */
export interface RegisterLine {
  /** Rank and hash of its line in the journal: the hash covers every line before it. */
  sequence: number;
  hash: string;
  at: string;
  by: string | null;
  deadlineId: string;
  caseId: string;
  codeName: string;
  rule: string;
  lastUsefulOn: string;
  /** The date it replaced; null for a deadline entered that day. */
  formerOn: string | null;
  validatedAt: string | null;
  validatedBy: string | null;
  /** The same person entered and validated it, as the association's settings allow. */
  isSelfValidated: boolean;
}

const HOME = 'Europe/Paris';

/**
 * The register of one day, from midnight to midnight in Paris: each date entered or moved that day, by whom, and who has validated it since.
 * Drawn from the journal, whose chain is its proof, and never from what the deadlines have become. Cases one may not open are left out; nothing
 * else is, however many dates a day has: a register that stops short without saying so proves nothing.
 * Not told: what the program computes again by itself at a new edition of the law, which is nobody's act.
 */
export const register = defineQuestion({
  input: z.object({ on: day.meta({ title: 'Jour du registre' }) }),
  access: inRegisteredCases,
  hourly: 120,
  async run({ read }, mine, { on }) {
    const since = wallClockAt(on, '00:00', HOME);
    const before = wallClockAt(addDays(on, 1), '00:00', HOME);
    const entered = await read.journalEntry.findMany({
      where: { resource: 'deadlines', action: 'recompute', at: { gte: since, lt: before } },
      orderBy: { sequence: 'asc' },
    });
    const dated = entered.flatMap(line => (datesOf(line.changes) && line.recordId ? [{ ...line, recordId: line.recordId }] : []));
    const ids = [...new Set(dated.map(({ recordId }) => recordId))];
    const known = await read.deadline.findMany({
      where: both(mine, { id: { in: ids } }) as Where,
      select: { id: true, rule: true, caseId: true, case: { select: { codeName: true } } },
    });
    const deadlines = new Map(known.map(deadline => [deadline.id, deadline]));
    const after = await read.journalEntry.findMany({
      where: { resource: 'deadlines', recordId: { in: [...deadlines.keys()] }, action: { in: ['recompute', 'validate'] } },
      select: { sequence: true, recordId: true, action: true, at: true, actorId: true, actorName: true, changes: true },
      orderBy: { sequence: 'asc' },
    });
    return dated.flatMap((line): RegisterLine[] => {
      const deadline = deadlines.get(line.recordId);
      const dates = datesOf(line.changes);
      if (!deadline || !dates) return [];
      const later = after.filter(({ recordId, sequence }) => recordId === line.recordId && sequence > line.sequence);
      // A validation is of the date as it stood: one that came after another change is not of this line.
      const next = later.find(({ action, changes }) => action === 'validate' || datesOf(changes) !== null);
      const validation = next?.action === 'validate' ? next : null;
      return [
        {
          ...{ sequence: line.sequence, hash: line.hash, at: line.at, by: line.actorName },
          ...{ deadlineId: deadline.id, caseId: deadline.caseId, codeName: deadline.case.codeName, rule: deadline.rule, ...dates },
          ...{ validatedAt: validation?.at ?? null, validatedBy: validation?.actorName ?? null },
          isSelfValidated: validation !== null && validation.actorId === line.actorId,
        },
      ];
    });
  },
});

/** The date a line of the journal gives a deadline, and the one it had; null where the line moves no date. */
function datesOf(changes: string | null): { lastUsefulOn: string; formerOn: string | null } | null {
  const moved: unknown = changes === null ? null : JSON.parse(changes).lastUsefulOn;
  if (typeof moved === 'string') return { lastUsefulOn: moved, formerOn: null };
  if (!Array.isArray(moved)) return null;
  const [formerOn, lastUsefulOn] = moved as [string | null, string];
  return { lastUsefulOn, formerOn };
}
