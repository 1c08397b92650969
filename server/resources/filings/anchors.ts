import { frenchTime, longDay } from '#law/days';
import { DECISION_KINDS } from '#law/decisions';
import type { FilingKind } from '../../../templates/declaration.ts';
import type { Context } from '../../rest/resource.ts';

/** The hearing or the decision a filing is for: the one asked, else the likeliest; `id` null when the case has none. */
export interface Anchor {
  field: 'hearingId' | 'decisionId';
  id: string | null;
  choices: { id: string; label: string; courtKind: string }[];
}

type Asked = { caseId: string; hearingId?: string | null | undefined; decisionId?: string | null | undefined };

/** What the filing hangs on besides the case; null when on nothing else. Of the choices, the first before a court where the filing exists is proposed. */
export async function anchorOf(
  context: Context,
  { anchor, courts }: Pick<FilingKind, 'anchor' | 'courts'>,
  asked: Asked,
): Promise<Anchor | null> {
  if (anchor === 'case') return null;
  const [field, choices] =
    anchor === 'hearing'
      ? (['hearingId', await hearingsOf(context, asked)] as const)
      : (['decisionId', await decisionsOf(context, asked)] as const);
  return { field, id: asked[field] ?? (choices.find(choice => fits(courts, choice)) ?? choices[0])?.id ?? null, choices };
}

/** Whether a filing that exists before these courts (any, when there are none) may be for that choice. */
export const fits = (courts: readonly string[], { courtKind }: Pick<Anchor['choices'][number], 'courtKind'>): boolean =>
  courts.length === 0 || courts.includes(courtKind);

/** Hearings to come first, the nearest at the top; then those without an outcome. */
async function hearingsOf({ read, today }: Context, { caseId, hearingId }: Asked): Promise<Anchor['choices']> {
  const orderBy = [{ heldOn: 'asc' }, { startTime: 'asc' }, { id: 'asc' }] as const;
  const all = await read.hearing.findMany({ where: { caseId }, orderBy: [...orderBy], include: { court: { select: { kind: true } } } });
  const open = all.filter(({ outcome, id }) => outcome === null || id === hearingId);
  const planned = open.filter(({ heldOn }) => heldOn >= today);
  return [...planned, ...open.filter(row => !planned.includes(row)).reverse()].map(({ id, heldOn, startTime, chamber, court }) => ({
    id,
    label: [`${longDay(heldOn)}, ${frenchTime(startTime)}`, chamber].filter(Boolean).join(', '),
    courtKind: court.kind,
  }));
}

/** Decisions, the latest first. */
async function decisionsOf({ read }: Context, { caseId }: Asked): Promise<Anchor['choices']> {
  const all = await read.decision.findMany({
    where: { caseId },
    orderBy: [{ pronouncedOn: 'desc' }, { id: 'desc' }],
    include: { court: { select: { kind: true } } },
  });
  return all.map(({ id, kind, pronouncedOn, court }) => {
    const word = DECISION_KINDS[kind as keyof typeof DECISION_KINDS] ?? 'Décision';
    return { id, label: `${word} du ${longDay(pronouncedOn)}`, courtKind: court.kind };
  });
}
