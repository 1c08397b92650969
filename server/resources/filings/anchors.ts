import { frenchTime, longDay } from '#law/days';
import { DECISION_KINDS } from '#law/decisions';
import type { FilingKind } from '../../../templates/declaration.ts';
import type { Context } from '../../rest/resource.ts';

/** The hearing or the decision a filing is for: the one asked, else the likeliest; `id` null when the case has none. */
export interface Anchor {
  field: 'hearingId' | 'decisionId';
  id: string | null;
  choices: { id: string; label: string }[];
}

type Asked = { caseId: string; hearingId?: string | null | undefined; decisionId?: string | null | undefined };

/** What the filing hangs on besides the case; null when on nothing else. */
export async function anchorOf(context: Context, { anchor }: Pick<FilingKind, 'anchor'>, asked: Asked): Promise<Anchor | null> {
  if (anchor === 'case') return null;
  return anchor === 'hearing' ? hearingOf(context, asked) : decisionOf(context, asked);
}

/** Hearings to come first, the nearest at the top; then those without an outcome. */
async function hearingOf({ read, today }: Context, { caseId, hearingId }: Asked): Promise<Anchor> {
  const all = await read.hearing.findMany({ where: { caseId }, orderBy: [{ heldOn: 'asc' }, { startTime: 'asc' }, { id: 'asc' }] });
  const open = all.filter(({ outcome, id }) => outcome === null || id === hearingId);
  const planned = open.filter(({ heldOn }) => heldOn >= today);
  const choices = [...planned, ...open.filter(row => !planned.includes(row)).reverse()].map(({ id, heldOn, startTime, chamber }) => ({
    id,
    label: [`${longDay(heldOn)}, ${frenchTime(startTime)}`, chamber].filter(Boolean).join(', '),
  }));
  return { field: 'hearingId', id: hearingId ?? choices[0]?.id ?? null, choices };
}

/** Decisions, the latest first. */
async function decisionOf({ read }: Context, { caseId, decisionId }: Asked): Promise<Anchor> {
  const all = await read.decision.findMany({ where: { caseId }, orderBy: [{ pronouncedOn: 'desc' }, { id: 'desc' }] });
  const choices = all.map(({ id, kind, pronouncedOn }) => {
    const word = DECISION_KINDS[kind as keyof typeof DECISION_KINDS] ?? 'Décision';
    return { id, label: `${word} du ${longDay(pronouncedOn)}` };
  });
  return { field: 'decisionId', id: decisionId ?? choices[0]?.id ?? null, choices };
}
