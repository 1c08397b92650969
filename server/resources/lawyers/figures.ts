import { lawyersKnown, openCases } from '../../access.ts';
import { addDays } from '../../law/days.ts';
import type { Context } from '../../rest/resource.ts';
import { type Appearance, appearances, appearing } from './appearances.ts';
import { median, reportHours } from './reportDelay.ts';

/** Report delays are those of the last year: what a lawyer does now. */
export const DELAY_DAYS = 365;

/** What the list of lawyers says beside each name. */
export interface LawyerFigures {
  openCases: number;
  hearingsToCome: number;
  lateReports: number;
  reportHours: number | null;
  /** invited: a code waits; open; ended: past its last day; closed: withdrawn; none. */
  access: 'none' | 'invited' | 'open' | 'ended' | 'closed';
  accessUntilOn: string | null;
}

/** Open cases, hearings and access of each lawyer, counted over the cases this person may see. */
export async function figures(context: Context): Promise<Record<string, LawyerFigures>> {
  const { read, user, today } = context;
  const known = lawyersKnown(user, today);
  const lawyers = await read.lawyer.findMany({
    where: typeof known === 'object' ? known : {},
    select: { id: true, user: { select: { isActive: true, accessUntilOn: true, inviteEndsAt: true } } },
  });
  const cases = await openMandates(context);
  const hearings = await appearances(context, {
    OR: [{ outcome: null }, { reportedAt: { not: null }, heldOn: { gte: addDays(today, -DELAY_DAYS) } }],
  });
  const byLawyer = grouped(hearings, appearing);
  return Object.fromEntries(
    lawyers.map(({ id, user: account }) => [
      id,
      { openCases: cases.get(id)?.size ?? 0, ...counted(byLawyer.get(id) ?? [], today), ...accessOf(account, today) },
    ]),
  );
}

/** Hearings to come, reports late and the delay of one lawyer's hearings. */
export function counted(hearings: readonly Appearance[], today: string) {
  return {
    hearingsToCome: hearings.filter(({ outcome, heldOn }) => outcome === null && heldOn >= today).length,
    lateReports: hearings.filter(({ outcome, heldOn }) => outcome === null && heldOn < today).length,
    reportHours: median(hearings.map(reportHours).filter(hours => hours !== null)),
  };
}

type Account = { isActive: boolean; accessUntilOn: string | null; inviteEndsAt: string | null } | null;

function accessOf(account: Account, today: string): Pick<LawyerFigures, 'access' | 'accessUntilOn'> {
  if (account === null) return { access: 'none', accessUntilOn: null };
  const { isActive, accessUntilOn, inviteEndsAt } = account;
  const isEnded = accessUntilOn !== null && accessUntilOn < today;
  const access = isEnded ? 'ended' : isActive ? 'open' : inviteEndsAt ? 'invited' : 'closed';
  return { access, accessUntilOn };
}

async function openMandates({ read, user, today }: Context): Promise<Map<string, Set<string>>> {
  const visible = openCases(user, today);
  if (visible === false) return new Map();
  const found = await read.assignment.findMany({
    where: {
      fromOn: { lte: today },
      OR: [{ untilOn: null }, { untilOn: { gte: today } }],
      case: { AND: [{ closedOn: null }, visible === true ? {} : visible] },
    },
    select: { lawyerId: true, caseId: true },
  });
  const byLawyer = grouped(found, ({ lawyerId }) => lawyerId);
  return new Map([...byLawyer].map(([lawyerId, rows]) => [lawyerId, new Set(rows.map(({ caseId }) => caseId))]));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) (groups.get(keyOf(item)) ?? groups.set(keyOf(item), []).get(keyOf(item))!).push(item);
  return groups;
}
