import type { z } from 'zod';
import { daysBetween, frenchTime, longDay } from '#law/days';
import { RULES } from '#law/rules';
import type { hearingReport } from '#schema/hearings';
import type { FieldErrors } from '../../rest/errors.ts';
import type { CaseFacts, HearingFacts } from '../cases/facts.ts';
import { nextStep } from '../cases/nextStep.ts';
import { type Expected, expectedDeadlines, isClosed, remedy } from '../cases/project.ts';

export type Report = z.infer<typeof hearingReport>;

/** What a report changes: the hearing itself and, for an adjournment, the next link of the chain. */
export interface Effects {
  hearing: { outcome: string; outcomeReason: string | null; decisionOn: string | null; isContradictory: boolean | null };
  next: { heldOn: string; startTime: string; chamber: string | null } | null;
}

/** From what the court decided to what changes; the same function serves the panel shown before and the write. */
export function effectsOf(hearing: Pick<HearingFacts, 'heldOn' | 'startTime' | 'chamber'>, report: Report): Effects {
  if (report.outcome === 'renvoi_date')
    return {
      hearing: { outcome: 'renvoi_date', outcomeReason: report.outcomeReason ?? null, decisionOn: null, isContradictory: null },
      next: {
        heldOn: report.nextHeldOn!,
        startTime: report.nextStartTime ?? hearing.startTime,
        chamber: report.nextChamber ?? hearing.chamber,
      },
    };
  return {
    hearing: {
      outcome: 'decision',
      outcomeReason: null,
      decisionOn: report.decisionOn ?? hearing.heldOn,
      isContradictory: report.isContradictory ?? null,
    },
    next: null,
  };
}

/** What cannot be true together, by field. */
export function reportErrors(hearing: Pick<HearingFacts, 'heldOn'>, report: Report, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  if (hearing.heldOn > today) return { outcome: `L’audience est à venir (${longDay(hearing.heldOn)}).` };
  if (report.outcome === 'renvoi_date') {
    if (!report.nextHeldOn) errors.nextHeldOn = 'À renseigner : la nouvelle date annoncée.';
    else if (report.nextHeldOn <= hearing.heldOn) errors.nextHeldOn = 'La nouvelle date doit suivre l’audience renvoyée.';
    if (!report.outcomeReason) errors.outcomeReason = 'À renseigner : le motif du renvoi.';
  } else {
    const on = report.decisionOn ?? hearing.heldOn;
    if (on < hearing.heldOn) errors.decisionOn = 'Le prononcé ne peut pas précéder l’audience.';
    else if (on > today) errors.decisionOn = 'Cette date est à venir. Enregistrez le jugement une fois prononcé.';
    if (report.isContradictory === null || report.isContradictory === undefined)
      errors.isContradictory = 'À renseigner : le délai d’appel en dépend.';
  }
  return errors;
}

/** The facts of the case as they would be after the report; a lawyer's waits for the association to confirm it. */
function afterReport(facts: CaseFacts, hearingId: string, effects: Effects, isConfirmed: boolean): CaseFacts {
  const reported = facts.hearings.find(hearing => hearing.id === hearingId)!;
  const others = facts.hearings.filter(hearing => hearing.previousId !== hearingId);
  const hearings = others.map(hearing => (hearing.id === hearingId ? { ...hearing, ...effects.hearing, isConfirmed } : hearing));
  if (effects.next)
    hearings.push({ ...reported, ...effects.next, id: 'next', outcome: null, decisionOn: null, isContradictory: null, isConfirmed: true });
  return { ...facts, hearings };
}

/** One line of the panel « Ce qui va se passer ». */
export interface Consequence {
  kind: 'create' | 'change' | 'info' | 'warning';
  text: string;
  detail?: string;
}

/** The sentences of the panel, and the deadlines born. */
export function consequences(
  before: CaseFacts,
  hearingId: string,
  effects: Effects,
  { today, isConfirmed }: { today: string; isConfirmed: boolean },
): { effects: Consequence[]; deadlines: Expected[] } {
  const hearing = before.hearings.find(candidate => candidate.id === hearingId)!;
  const after = afterReport(before, hearingId, effects, isConfirmed);
  const known = new Set(expectedDeadlines(before).map(keyOf));
  const wanted = expectedDeadlines(after);
  const born = wanted.filter(deadline => !known.has(keyOf(deadline)));
  const kept = new Set(wanted.map(keyOf));
  const gone = expectedDeadlines(before).filter(deadline => !kept.has(keyOf(deadline)));
  return {
    deadlines: born,
    effects: [
      ...nextHearing(before, effects, today),
      ...born.map(deadline => deadlineLine(deadline, today)),
      ...gone.map(({ rule }): Consequence => ({ kind: 'change', text: `Délai « ${RULES[rule].title} » de cette audience : sans objet` })),
      ...unknownRemedy(hearing, effects),
      ...nextStepLine(after, born, gone, today),
    ],
  };
}

function nextStepLine(after: CaseFacts, born: readonly Expected[], gone: readonly Expected[], today: string): Consequence[] {
  const ended = new Set(gone.map(keyOf));
  const kept = after.deadlines.filter(deadline => !ended.has(`${deadline.factId} ${deadline.rule}`));
  const fresh = born.map(({ factId, rule, computed }) => ({
    id: rule,
    factId,
    rule,
    state: 'to_validate',
    lastUsefulOn: computed.lastUsefulOn,
    deadlineClass: computed.class,
    responsibleId: null,
  }));
  const next = nextStep({ ...after, deadlines: [...kept, ...fresh] }, today);
  if (next) return [{ kind: 'change', text: `Prochaine étape : ${next.label}, ${longDay(next.on)}` }];
  return isClosed(after) ? [] : [{ kind: 'warning', text: 'Aucune prochaine étape : choisissez ce qui doit être fait ensuite' }];
}

const keyOf = (deadline: Expected) => `${deadline.factId} ${deadline.rule}`;

// An hour never breaks over two lines.
const hour = (time: string) => frenchTime(time).replaceAll(' ', '\u00a0');

function nextHearing(facts: CaseFacts, { next }: Effects, today: string): Consequence[] {
  if (!next) return [];
  const rank = facts.hearings.length + 1;
  const away = daysBetween(today, next.heldOn);
  const place = next.chamber ? `, ${next.chamber}` : '';
  return [
    {
      kind: 'create',
      text: `Audience n° ${rank}, ${longDay(next.heldOn)}, ${hour(next.startTime)}${place}`,
      detail: away > 0 ? `dans ${away} jours` : undefined,
    },
  ];
}

function deadlineLine({ rule, computed }: Expected, today: string): Consequence {
  const isPast = computed.lastUsefulOn < today;
  const until = computed.lastUsefulTime ? `, ${hour(computed.lastUsefulTime)}` : `, ${hour('24:00')}`;
  const text = `Délai « ${RULES[rule].title} » : au plus tard ${longDay(computed.lastUsefulOn)}${until}`;
  return isPast
    ? { kind: 'warning', text, detail: 'Ce dernier jour est déjà passé : prévenez l’avocat sans attendre.' }
    : { kind: 'create', text };
}

function unknownRemedy(hearing: HearingFacts, { hearing: reported }: Effects): Consequence[] {
  if (reported.outcome !== 'decision') return [];
  if (reported.isContradictory === false)
    return [
      {
        kind: 'info',
        text: 'Délai de recours en attente de la signification du jugement',
        detail: 'Enregistrez la signification quand elle aura eu lieu (art. 498 et 568 CPP).',
      },
    ];
  if (remedy(hearing) !== null) return [];
  return [
    {
      kind: 'warning',
      text: 'Le délai de recours contre cette décision n’est pas encore calculé par le logiciel',
      detail: 'Vérifiez-le avec l’avocat et notez-le.',
    },
  ];
}
