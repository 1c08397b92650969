import { addDays } from '#law/days';
import { inWorkedCases } from '../../access.ts';
import type { Context, Where } from '../../rest/resource.ts';
import { DECLARED, type Declared } from './declared.ts';

/** An act that a deadline or a hearing awaits and nobody has produced. */
export interface ToProduce {
  caseId: string;
  kind: string;
  deadlineId: string | null;
  hearingId: string | null;
  dueOn: string;
  deadlineClass: string | null;
}

const DUE = ['to_validate', 'validated', 'contested'];
const OWN = ['A', 'B', 'C'];
/** Hearings are looked at so many days ahead. */
const AHEAD_DAYS = 60;
const MOST = 300;
const ACTING: readonly string[] = ['a_qualifier', 'constituee', 'contestee'];

/** « À produire », nearest first: open deadlines that a kind of act answers, and hearings to come without any act, of the cases one works on. */
export async function toProduce(context: Context): Promise<{ lines: ToProduce[] }> {
  const mine = inWorkedCases(context.user, context.today);
  if (mine === false) return { lines: [] };
  const where = mine === true ? {} : mine;
  const deadlines = await awaiting(context, where);
  const known = new Set(deadlines.flatMap(({ hearingId }) => hearingId ?? []));
  const hearings = await unprepared(context, where);
  const lines = [...deadlines, ...hearings.filter(({ hearingId }) => !known.has(hearingId!))];
  return { lines: lines.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.caseId.localeCompare(b.caseId)) };
}

async function awaiting({ read }: Context, mine: Where): Promise<ToProduce[]> {
  const rules = DECLARED.flatMap(kind => kind.rules);
  const open = await read.deadline.findMany({
    where: { AND: [mine, { rule: { in: [...rules] }, state: { in: DUE }, deadlineClass: { in: OWN }, case: { closedOn: null } }] },
    orderBy: [{ lastUsefulOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    include: { case: { select: { stage: true } } },
  });
  const done = await acts(read, open);
  return open.flatMap(({ id, caseId, rule, factKind, factId, lastUsefulOn: dueOn, deadlineClass, case: { stage } }) => {
    const answering = DECLARED.filter(kind => kind.rules.some(one => one === rule));
    const kind = answering.find(one => one.stages.some(at => at === stage)) ?? answering[0]!;
    const hearingId = factKind === 'hearing' ? factId : null;
    const isMade = done.some(
      act => act.deadlineId === id || (act.caseId === caseId && act.kind === kind.kind && act.hearingId === hearingId),
    );
    return isMade ? [] : [{ caseId, kind: kind.kind, deadlineId: id, hearingId, dueOn, deadlineClass }];
  });
}

/** The acts already made, or being made, in these cases. */
const acts = ({ filing }: Pick<Context['read'], 'filing'>, of: readonly { caseId: string }[]) =>
  filing.findMany({
    where: { caseId: { in: [...new Set(of.map(({ caseId }) => caseId))] }, state: { in: ['draft', 'ready', 'filed'] } },
    select: { caseId: true, kind: true, deadlineId: true, hearingId: true },
  });

async function unprepared({ read, today }: Context, mine: Where): Promise<ToProduce[]> {
  const hearings = await read.hearing.findMany({
    where: {
      AND: [mine, { heldOn: { gte: today, lte: addDays(today, AHEAD_DAYS) }, outcome: null, kind: { in: ['fond', 'interets_civils'] } }],
      case: { closedOn: null, standing: { in: [...ACTING] } },
    },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    include: { court: { select: { kind: true } }, proceeding: { select: { stage: true } } },
  });
  const done = await acts(read, hearings);
  return hearings.flatMap(({ id, caseId, heldOn, kind: of, court, proceeding }) => {
    const stage = of === 'interets_civils' ? 'interets_civils' : proceeding.stage;
    const kind = pleadingFor(court.kind, stage);
    const isMade = done.some(act => act.hearingId === id || (act.caseId === caseId && act.kind === kind?.kind && act.hearingId === null));
    return !kind || isMade ? [] : [{ caseId, kind: kind.kind, deadlineId: null, hearingId: id, dueOn: heldOn, deadlineClass: null }];
  });
}

/** What is pleaded at such a hearing: the act of a hearing that is handed over there, with the visa of the court. */
function pleadingFor(court: string, stage: string): Declared | undefined {
  return DECLARED.find(
    one =>
      one.anchor === 'hearing' &&
      one.form.includes('audience') &&
      (one.courts.length === 0 || one.courts.includes(court)) &&
      one.stages.some(at => at === stage),
  );
}
