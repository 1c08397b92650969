import { daysBetween, frenchTime, longDay } from '#law/days';
import { HEARING_OUTCOMES } from '#law/stages';
import type { CaseFacts, DecisionFacts, HearingFacts } from '../cases/facts.ts';
import { type Expected, rulesAgainst } from '../cases/project.ts';
import { type Consequence, lawChanges } from '../decisions/changes.ts';
import type { Effects } from './effects.ts';

export type { Consequence } from '../decisions/changes.ts';

/** What a report changes beyond its hearing, read from the case. */
export interface Aftermath {
  /** The verdict in words. */
  verdict: Consequence[];
  /** The standing it gives the association; null when it stays, or waits to be confirmed. */
  standing: string | null;
  /** Hearings of the proceeding taken in, which ends. */
  joinedHearings: readonly string[];
  /** Hearings of the proceeding a report being corrected had opened. */
  goneHearings: readonly string[];
}

/** Nothing beyond the hearing. */
export const NO_AFTERMATH: Aftermath = { verdict: [], standing: null, joinedHearings: [], goneHearings: [] };

/** How a report is looked at: from which day, whether it waits to be confirmed, with what beyond its hearing. */
type Looked = Aftermath & { today: string; isConfirmed: boolean };

/** The facts of the case as they would be after the report; a lawyer's waits for the association to confirm it. */
function afterReport(facts: CaseFacts, hearingId: string, effects: Effects, looked: Looked): CaseFacts {
  const { isConfirmed, joinedHearings, goneHearings } = looked;
  const reported = facts.hearings.find(hearing => hearing.id === hearingId)!;
  const others = facts.hearings.filter(hearing => hearing.previousId !== hearingId && !goneHearings.includes(hearing.id));
  const placed = others.map(hearing => (joinedHearings.includes(hearing.id) ? { ...hearing, stage: 'clos' } : hearing));
  const hearings = placed.map(hearing => (hearing.id === hearingId ? { ...hearing, ...effects.hearing, isConfirmed } : hearing));
  const known = facts.hearings.find(hearing => hearing.previousId === hearingId);
  const announced = { ...reported, outcome: null, isConfirmed: true };
  if (effects.next) hearings.push({ ...announced, ...effects.next, id: known?.id ?? 'next' });
  if (effects.severed?.next) hearings.push({ ...announced, ...effects.severed.next, id: 'severed', previousId: null });
  const decisions = facts.decisions.filter(({ id }) => id !== hearingId);
  const after = { ...facts, standing: looked.standing ?? facts.standing, hearings, ...tasksAfter(facts, effects) };
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
  looked: Looked,
): { effects: Consequence[]; deadlines: Expected[]; isLate: boolean } {
  const hearing = before.hearings.find(candidate => candidate.id === hearingId)!;
  const { today, verdict } = looked;
  const { born, lines, isLate, nextStep } = lawChanges(before, afterReport(before, hearingId, effects, looked), today);
  const tasks = effects.tasks.map(({ title, dueOn }): Consequence => ({ kind: 'create', text: `Tâche « ${title} », ${longDay(dueOn)}` }));
  return {
    deadlines: born,
    isLate,
    effects: [
      ...eachDefendant(effects),
      ...nextHearing(before, effects, today),
      ...split(effects),
      ...verdict,
      ...lines,
      ...unknownRemedy(hearing, effects),
      ...tasks,
      ...nextStep,
    ],
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

/** « Prévenu 2 : Renvoi à une date », when it is not the same for all. */
const eachDefendant = ({ lines }: Effects): Consequence[] =>
  lines.map(({ person, outcome }) => ({ kind: 'change', text: `${person.pseudonym} : ${HEARING_OUTCOMES[outcome].label}` }));

/** What happens to the proceedings: one opened for those set apart, another taken in, another case joined. */
function split({ severed, joined }: Effects): Consequence[] {
  const names = severed?.persons.map(({ pseudonym }) => pseudonym).join(', ');
  return [
    ...(severed ? [{ kind: 'create' as const, text: `Nouvelle procédure par disjonction, pour ${names}` }] : []),
    ...(severed?.next
      ? [{ kind: 'create' as const, text: `Audience pour ${names}, ${longDay(severed.next.heldOn)}, ${hour(severed.next.startTime)}` }]
      : []),
    ...(joined?.proceedingId
      ? [{ kind: 'change' as const, text: 'La procédure jointe est close : ses prévenus sont jugés dans celle-ci' }]
      : []),
    ...(joined?.caseId ? [{ kind: 'create' as const, text: 'Lien de jonction avec l’autre dossier' }] : []),
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
