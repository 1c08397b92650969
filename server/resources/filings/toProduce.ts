import { addDays } from '#law/days';
import { DUE_STATES } from '#schema/deadlines';
import type { FilingKind } from '../../../templates/declaration.ts';
import { filings } from '../../../templates/index.ts';
import { inWorkedCases } from '../../access.ts';
import type { Context, Where } from '../../rest/resource.ts';
import { OWN_CLASSES } from '../cases/nextStep.ts';

/** An act that a deadline or a hearing awaits and nobody has produced. */
export interface ToProduce {
  caseId: string;
  kind: string;
  deadlineId: string | null;
  hearingId: string | null;
  decisionId: string | null;
  dueOn: string;
  deadlineClass: string | null;
}

/** Hearings are looked at so many days ahead. */
const AHEAD_DAYS = 60;
const MOST = 300;
const RULES = filings.flatMap(({ rules }) => rules);
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

type Act = Awaited<ReturnType<typeof acts>>[number];
/** Open deadlines nobody has answered, read in order until there are enough of them. */
async function awaiting(context: Context, mine: Where): Promise<ToProduce[]> {
  const lines: ToProduce[] = [];
  for (let skip = 0; lines.length < MOST; skip += MOST) {
    const page = await openDeadlines(context, mine, skip);
    lines.push(...(await unanswered(context, page)));
    if (page.length < MOST) break;
  }
  return firstOfEach(lines).slice(0, MOST);
}

/** One act answers all the time limits of its decision or hearing: the nearest is told. */
function firstOfEach(lines: readonly ToProduce[]): ToProduce[] {
  const keys = lines.map(({ caseId, kind, hearingId, decisionId }) => `${caseId} ${kind} ${hearingId} ${decisionId}`);
  return lines.filter((_line, rank) => keys.indexOf(keys[rank]!) === rank);
}

const openDeadlines = ({ read }: Context, mine: Where, skip: number) =>
  read.deadline.findMany({
    where: {
      AND: [
        mine,
        { rule: { in: [...RULES] }, state: { in: [...DUE_STATES] }, deadlineClass: { in: [...OWN_CLASSES] }, case: { closedOn: null } },
      ],
    },
    orderBy: [{ lastUsefulOn: 'asc' }, { id: 'asc' }],
    ...{ take: MOST, skip },
    include: { case: { select: { stage: true } } },
  });

async function unanswered({ read }: Context, open: Awaited<ReturnType<typeof openDeadlines>>): Promise<ToProduce[]> {
  const done = await acts(read, open);
  const attacked = await decisionsOf(read, open);
  return open.flatMap(({ id, caseId, rule, factKind, factId, lastUsefulOn: dueOn, deadlineClass, case: { stage } }) => {
    const answering = filings.filter(kind => kind.rules.some(one => one === rule));
    const kind = answering.find(one => one.stages.some(at => at === stage)) ?? answering[0]!;
    const hearingId = factKind === 'hearing' ? factId : null;
    const decisionId = factKind === 'decision' ? factId : (attacked.get(factId) ?? null);
    const line: ToProduce = { caseId, kind: kind.kind, deadlineId: id, hearingId, decisionId, dueOn, deadlineClass };
    return done.some(act => isFor(act, line, kind)) ? [] : [line];
  });
}

/** Whether an act answers an awaited line: its very deadline; else the same act for the same hearing or decision, or one about the whole case and not filed yet. */
function isFor(act: Act, { caseId, deadlineId, hearingId, decisionId }: ToProduce, { kind, anchor }: FilingKind): boolean {
  if (act.deadlineId !== null && act.deadlineId === deadlineId) return true;
  if (act.caseId !== caseId || act.kind !== kind) return false;
  return anchor === 'case' ? act.state !== 'filed' : act.hearingId === hearingId && act.decisionId === decisionId;
}

/** The decision each event of these deadlines is about, by the event's id. */
async function decisionsOf(
  { step }: Context['read'],
  of: readonly { factKind: string; factId: string }[],
): Promise<Map<string, string | null>> {
  const ids = of.filter(({ factKind }) => factKind === 'step').map(({ factId }) => factId);
  const found = await step.findMany({ where: { id: { in: ids } }, select: { id: true, decisionId: true } });
  return new Map(found.map(({ id, decisionId }) => [id, decisionId]));
}

/** The acts already made, or being made, in these cases. */
const acts = ({ filing }: Pick<Context['read'], 'filing'>, of: readonly { caseId: string }[]) =>
  filing.findMany({
    where: { caseId: { in: [...new Set(of.map(({ caseId }) => caseId))] }, state: { in: ['draft', 'ready', 'filed'] } },
    select: { caseId: true, kind: true, deadlineId: true, hearingId: true, decisionId: true, state: true },
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
    return !kind || isMade
      ? []
      : [{ caseId, kind: kind.kind, deadlineId: null, hearingId: id, decisionId: null, dueOn: heldOn, deadlineClass: null }];
  });
}

/** What is pleaded at such a hearing: the act of a hearing that is handed over there, with the visa of the court. */
function pleadingFor(court: string, stage: string): FilingKind | undefined {
  return filings.find(
    one =>
      one.anchor === 'hearing' &&
      one.form.includes('audience') &&
      (one.courts.length === 0 || one.courts.includes(court)) &&
      one.stages.some(at => at === stage),
  );
}
