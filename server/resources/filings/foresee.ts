import type { z } from 'zod';
import { standingOnRemedy } from '#law/decisions';
import { type EventKind, eventOf } from '#law/events';
import { LEVELS, type Level, levelOpenedBy, NEXT_STAGES, NOT_JOINED, STAGES, STANDINGS, type Stage, type Standing } from '#law/stages';
import { DUE_STATES } from '#schema/deadlines';
import type { deposit } from '#schema/filings';
import type { FilingKind } from '../../../templates/declaration.ts';
import type { Tx } from '../../db.ts';
import type { Row } from '../../rest/resource.ts';
import { type CaseFacts, caseFacts } from '../cases/facts.ts';
import type { Consequence } from '../decisions/changes.ts';
import { type Told, withTold } from '../steps/told.ts';
import { declaredKind } from './declared.ts';
import { awaitedAfter, eventFiled } from './events.ts';
import { type FilingPlace, type PlaceSource, placeOfFiling } from './place.ts';

export type Deposit = z.infer<typeof deposit>;

/** A deadline the act answers. */
export type Answered = Awaited<ReturnType<Tx['deadline']['findMany']>>[number];

/** What filing an act does to its case: worked out once, shown before, written as shown. */
export interface Outcome {
  kind: FilingKind;
  place: FilingPlace;
  before: CaseFacts;
  after: CaseFacts;
  answered: Answered[];
  event: Told | null;
  standing: { from: Standing; to: Standing } | null;
  stage: { to: Stage; level: Level | null; courtId: string | null } | null;
  /** What has to be done by hand, because something is not known. */
  remarks: Consequence[];
}

/** What outcomes are read from. */
export type OutcomeSource = PlaceSource & Pick<Tx, 'case' | 'settings' | 'court'>;

/** Works out what filing this act does, from the facts of its case as they stand. */
export async function outcomeOf(client: OutcomeSource, filing: Row, told: Pick<Deposit, 'filedOn'>): Promise<Outcome> {
  const kind = declaredKind(filing.kind);
  const place = await placeOfFiling(client, filing);
  const before = await caseFacts(client, filing.caseId);
  const answered = await answeredBy(client, kind, filing, place);
  const from = before.standing as Standing;
  const stage = await stageAfter(client, kind, place);
  const to = kind.standingAfter && NOT_JOINED.has(from) ? kind.standingAfter : stage?.level ? standingOnRemedy(from) : from;
  const standing = to === from ? null : { from, to };
  const { event, remark } = recordedBy(kind, place, { joins: NOT_JOINED.has(from) && to === 'constituee', stage: before.stage }, told);
  const later = awaitedAfter(kind.kind);
  const remarks = [
    ...(remark ? [remark] : []),
    ...(later ? [toRecordLater(later)] : []),
    ...(stage?.level && !stage.courtId ? [courtUnknown(stage.level)] : []),
  ];
  const ended = new Set(answered.map(({ id }) => id));
  const changed: CaseFacts = {
    ...before,
    ...(standing && { standing: standing.to }),
    filings: before.filings.filter(({ id }) => id !== filing.id),
    deadlines: before.deadlines.map(one => (ended.has(one.id) ? { ...one, state: 'done' } : one)),
    ...(stage && !stage.level && staged(before, place, stage.to)),
  };
  const at = { id: 'draft', proceedingId: place.proceeding.id, courtId: null };
  const after = event ? await withTold(client, changed, event, at) : changed;
  return { kind, place, before, after, answered, event, standing, stage, remarks };
}

/** The running deadlines of the rules the act answers, on the facts it is about; one about the whole case answers the nearest. */
async function answeredBy(
  { deadline }: Pick<Tx, 'deadline'>,
  kind: FilingKind,
  filing: Row,
  { factIds }: FilingPlace,
): Promise<Answered[]> {
  const open = await deadline.findMany({
    where: { caseId: filing.caseId, rule: { in: [...kind.rules] }, state: { in: [...DUE_STATES] } },
    orderBy: [{ lastUsefulOn: 'asc' }, { id: 'asc' }],
  });
  const own = open.filter(({ id, factId }) => id === filing.deadlineId || factIds.has(factId));
  return own.length > 0 || factIds.size > 0 ? own : open.slice(0, 1);
}

type Situation = { joins: boolean; stage: string };

function recordedBy(
  { kind }: FilingKind,
  { decisionId }: FilingPlace,
  { joins, stage }: Situation,
  { filedOn }: Pick<Deposit, 'filedOn'>,
): { event: Told | null; remark?: Consequence } {
  const found = joins ? { kind: 'constitution' as const } : eventFiled(kind);
  const event = found && eventOf(found.kind);
  if (!found || !event) return { event: null };
  if (event.decision && !decisionId)
    return {
      event: null,
      remark: {
        kind: 'warning',
        text: `Événement « ${event.label} » : à enregistrer à la main`,
        detail: 'L’acte ne dit pas quelle décision il attaque : ses délais ne partiront qu’une fois l’événement enregistré.',
      },
    };
  const days = { notifiedOn: null, servedOn: null, postedOn: null, fixedOn: null, happenedOn: filedOn };
  const receivedOn = event.counts === 'receivedOn' ? filedOn : null;
  const detail = 'detail' in found && found.detail ? found.detail(stage) : null;
  return { event: { ...days, receivedOn, kind: found.kind, detail, decisionId: event.decision ? decisionId : null } };
}

/** The stage the act leads to, when the proceeding usually goes there from where it is; a higher court opens a proceeding of its own. */
async function stageAfter(
  client: Pick<Tx, 'court' | 'proceeding'>,
  { movesTo }: FilingKind,
  place: FilingPlace,
): Promise<Outcome['stage']> {
  const { id, stage, level: from } = place.proceeding;
  if (!movesTo || movesTo === stage || !NEXT_STAGES[stage as Stage].includes(movesTo)) return null;
  const level = levelOpenedBy(movesTo, from as Level);
  if (!level) return { to: movesTo, level, courtId: null };
  if ((await client.proceeding.count({ where: { openedFromId: id, level } })) > 0) return null;
  return { to: movesTo, level, courtId: await higherCourt(client, level, place) };
}

const TRIBUNALS = ['tribunal_judiciaire', 'tribunal_premiere_instance', 'tribunal_pour_enfants'];

/** The only court of cassation, or the court of appeal of a tribunal; an assize court of appeal is named by a judge (art. 380-14). */
async function higherCourt({ court }: Pick<Tx, 'court'>, level: Level, { court: from }: FilingPlace): Promise<string | null> {
  const above =
    level === 'cassation'
      ? { kind: 'cour_cassation' }
      : TRIBUNALS.includes(from.kind) && from.courtOfAppeal
        ? { kind: { in: ['cour_appel', 'tribunal_superieur_appel'] }, courtOfAppeal: from.courtOfAppeal }
        : null;
  return above && ((await court.findFirst({ where: above, orderBy: { id: 'asc' }, select: { id: true } }))?.id ?? null);
}

const toRecordLater = (kind: EventKind): Consequence => ({
  kind: 'info',
  text: `Événement « ${eventOf(kind)!.label} » : à enregistrer à sa date`,
  detail: 'Le délai de la réponse ne part que de ce jour-là.',
});

const courtUnknown = (level: Level): Consequence => ({
  kind: 'info',
  text: `Procédure « ${LEVELS[level].toLowerCase()} » : à ouvrir quand la juridiction sera connue`,
});

function staged(facts: CaseFacts, { proceeding: { id, isLeading } }: FilingPlace, stage: Stage): Partial<CaseFacts> {
  const hearings = facts.hearings.map(one => (one.proceedingId === id ? { ...one, stage } : one));
  return { hearings, ...(isLeading && { stage }) };
}

/** The effects on the standing, the stage and the events, as the panel says them. */
export function changesInWords({ standing, event, stage }: Pick<Outcome, 'standing' | 'event' | 'stage'>): Consequence[] {
  const recorded = event && eventOf(event.kind);
  return [
    ...(recorded ? [{ kind: 'create' as const, text: `Événement « ${recorded.label} »` }] : []),
    ...(standing
      ? [{ kind: 'change' as const, text: `Constitution : ${STANDINGS[standing.from].label} → ${STANDINGS[standing.to].label}` }]
      : []),
    ...(stage && !stage.level ? [{ kind: 'change' as const, text: `Étape : ${STAGES[stage.to].label}` }] : []),
    ...(stage?.level && stage.courtId
      ? [{ kind: 'create' as const, text: `Nouvelle procédure, ${LEVELS[stage.level].toLowerCase()}, issue de celle-ci` }]
      : []),
  ];
}
