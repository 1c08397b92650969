import { daysBetween, frenchTime, longDay } from '#law/days';
import type { CaseFacts, DecisionFacts, HearingFacts } from '../cases/facts.ts';
import { type Expected, rulesAgainst } from '../cases/project.ts';
import { type Consequence, lawChanges } from '../decisions/changes.ts';
import type { Effects } from './effects.ts';

export type { Consequence } from '../decisions/changes.ts';

/** The facts of the case as they would be after the report; a lawyer's waits for the association to confirm it. */
function afterReport(facts: CaseFacts, hearingId: string, effects: Effects, isConfirmed: boolean): CaseFacts {
  const reported = facts.hearings.find(hearing => hearing.id === hearingId)!;
  const others = facts.hearings.filter(hearing => hearing.previousId !== hearingId);
  const hearings = others.map(hearing => (hearing.id === hearingId ? { ...hearing, ...effects.hearing, isConfirmed } : hearing));
  const known = facts.hearings.find(hearing => hearing.previousId === hearingId);
  if (effects.next) hearings.push({ ...reported, ...effects.next, id: known?.id ?? 'next', outcome: null, isConfirmed: true });
  const decisions = facts.decisions.filter(({ id }) => id !== hearingId);
  const after = { ...facts, hearings, ...tasksAfter(facts, effects) };
  return { ...after, decisions: effects.decision ? [...decisions, judged(reported, effects.decision, isConfirmed)] : decisions };
}

/** The tasks the report opens count among what the case waits for. */
function tasksAfter(facts: CaseFacts, { tasks }: Effects): Pick<CaseFacts, 'tasks'> {
  const opened = tasks.map(({ title, dueOn }) => ({ id: title, title, dueOn, ownerId: facts.responsibleId }));
  return { tasks: [...facts.tasks, ...opened] };
}

/** The decision as it will be read from the case: it has the id of the hearing that told it. */
function judged(hearing: HearingFacts, decision: NonNullable<Effects['decision']>, isConfirmed: boolean): DecisionFacts {
  const { id, level, court } = hearing;
  return { ...decision, id, level, court, hearingKind: hearing.kind, kind: kindOfDecision(level), servedOn: null, isConfirmed };
}

/** A first judge gives a judgment (« jugement »), a higher court an « arrêt ». */
export const kindOfDecision = (level: string): string => (level === 'premiere_instance' ? 'jugement' : 'arret');

/** The sentences of the panel, the deadlines born, and whether one of them is already over. */
export function consequences(
  before: CaseFacts,
  hearingId: string,
  effects: Effects,
  { today, isConfirmed }: { today: string; isConfirmed: boolean },
): { effects: Consequence[]; deadlines: Expected[]; isLate: boolean } {
  const hearing = before.hearings.find(candidate => candidate.id === hearingId)!;
  const { born, lines, isLate, nextStep } = lawChanges(before, afterReport(before, hearingId, effects, isConfirmed), today);
  const tasks = effects.tasks.map(({ title, dueOn }): Consequence => ({ kind: 'create', text: `Tâche « ${title} », ${longDay(dueOn)}` }));
  return {
    deadlines: born,
    isLate,
    effects: [...nextHearing(before, effects, today), ...lines, ...unknownRemedy(hearing, effects), ...tasks, ...nextStep],
  };
}

// An hour never breaks over two lines.
const hour = (time: string) => frenchTime(time).replaceAll(' ', '\u00a0');

function nextHearing(facts: CaseFacts, { next }: Effects, today: string): Consequence[] {
  if (!next) return [];
  const rank = facts.hearings.length + 1;
  const away = daysBetween(today, next.heldOn);
  const place = next.chamber ? `, ${next.chamber}` : '';
  const name = next.kind === 'prononce' ? 'Prononcé du délibéré' : `Audience n° ${rank}`;
  return [
    {
      kind: 'create',
      text: `${name}, ${longDay(next.heldOn)}, ${hour(next.startTime)}${place}`,
      detail: away > 0 ? `dans ${away} jours` : undefined,
    },
  ];
}

function unknownRemedy(hearing: HearingFacts, { decision }: Effects): Consequence[] {
  if (decision === null) return [];
  if (decision.effect === 'contradictoire_a_signifier')
    return [
      {
        kind: 'info',
        text: 'Délai de recours en attente de la signification du jugement',
        detail: 'Enregistrez la signification quand elle aura eu lieu (art. 498 et 568 CPP).',
      },
    ];
  if (rulesAgainst({ ...hearing, kind: kindOfDecision(hearing.level), hearingKind: hearing.kind }).length > 0) return [];
  return [
    {
      kind: 'warning',
      text: 'Le délai de recours contre cette décision n’est pas encore calculé par le logiciel',
      detail: 'Vérifiez-le avec l’avocat et notez-le.',
    },
  ];
}
