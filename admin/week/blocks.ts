import type { ComponentType, ReactNode } from 'react';
import { addDays, weekday } from '#law/days';
import type { Me } from '../me.ts';
import { AccountLine } from './AccountLine.tsx';
import { CaseLine } from './CaseLine.tsx';
import { DeadlineLine } from './DeadlineLine.tsx';
import { DecisionLine, WithGiven } from './DecisionLines.tsx';
import { ConfirmLine, PlannedLine, ReportLine } from './HearingLines.tsx';
import { MajorityLine } from './MajorityLine.tsx';
import { MissingExhibitsLine } from './MissingExhibitsLine.tsx';
import { NewsLine, sinceInWords } from './NewsLine.tsx';
import { PaymentLine } from './PaymentLine.tsx';
import { DoneTasks, TaskLine } from './TaskLine.tsx';
import { ToPrepareLine } from './ToPrepareLine.tsx';

/** The lines of a block: one record each; `before` is the line above, when lines are grouped. */
export type LineProps = { row: never; before: never | undefined };

/** One block of « Ma semaine »: one list of the server, whose total is the number shown. */
export interface WeekBlock {
  id: string;
  title: string;
  resource: string;
  filter: Record<string, unknown>;
  sort: { field: string; order: 'ASC' | 'DESC' };
  Line: ComponentType<LineProps>;
  /** What reads once for all the lines. */
  Around?: ComponentType<{ rows: never; children: ReactNode }>;
  /** What is counted, when the title does not say it all. */
  explained?: string;
  /** What an empty block says, when it is not that there is nothing to do. */
  empty?: string;
  /** What stays in sight below the lines. */
  Below?: ComponentType;
  /** A main block says so when it is empty; the others leave the page. */
  isMain?: boolean;
}

const SUNDAY = 7;

/** The Sunday that ends the week of a day. */
export const endOfWeek = (today: string): string => addDays(today, SUNDAY - (weekday(today) || SUNDAY));

/** States of a deadline still to be met whose day is known. */
export const DUE_STATES = ['to_validate', 'validated', 'contested'];
/** The association's own deadlines. */
export const OWN_CLASSES = ['A', 'B', 'C'];
// A case closed by its standing alone waits for nothing.
const OPEN_STANDINGS = ['a_qualifier', 'en_veille', 'constituee', 'contestee', 'irrecevable', 'definitif'];

const line = <Row>(Line: ComponentType<{ row: Row; before: Row | undefined }>) => Line as unknown as ComponentType<LineProps>;

const around = <Row>(Around: ComponentType<{ rows: readonly Row[]; children: ReactNode }>) =>
  Around as unknown as ComponentType<{ rows: never; children: ReactNode }>;

/** Every block this person may be shown, by name; what a role may not filter by is left out. */
export function blocksFor({ today, user, resources, lastVisit }: Me): Readonly<Record<string, WeekBlock>> {
  const yesterday = addDays(today, -1);
  const asc = (field: string) => ({ field, order: 'ASC' as const });
  const desc = (field: string) => ({ field, order: 'DESC' as const });
  const withoutLawyer = { leadLawyerId: null, nextHearingOn_lte: addDays(today, 15), closedOn: null };
  const all: WeekBlock[] = [
    {
      ...{ id: 'comptes-rendus', title: 'Comptes rendus attendus', resource: 'hearings', isMain: true, Line: line(ReportLine) },
      ...{ filter: { outcome: null, heldOn_lte: yesterday }, sort: asc('heldOn') },
    },
    {
      ...{ id: 'audiences', title: 'Audiences de la semaine', resource: 'hearings', isMain: true, Line: line(PlannedLine) },
      ...{ filter: { outcome: null, heldOn_gte: today, heldOn_lte: endOfWeek(today) }, sort: asc('heldOn') },
    },
    {
      ...{ id: 'audiences-a-venir', title: 'Audiences à venir', resource: 'hearings', isMain: true, Line: line(PlannedLine) },
      ...{ filter: { outcome: null, heldOn_gte: today }, sort: asc('heldOn') },
    },
    {
      ...{ id: 'a-confirmer', title: 'Reçus des avocats, à confirmer', resource: 'hearings', Line: line(ConfirmLine) },
      ...{ filter: { reportedAt_gte: '2000-01-01T00:00:00.000Z', confirmedAt: null }, sort: asc('heldOn') },
    },
    {
      ...{ id: 'delais', title: 'Délais', resource: 'deadlines', isMain: true, Line: line(DeadlineLine) },
      ...{ filter: { state: DUE_STATES, deadlineClass: OWN_CLASSES }, sort: asc('lastUsefulOn') },
    },
    {
      ...{ id: 'a-valider', title: 'À valider par moi', resource: 'deadlines', Line: line(DeadlineLine) },
      ...{ filter: { scope: 'to_validate_by_me' }, sort: asc('lastUsefulOn') },
    },
    {
      ...{ id: 'majorites', title: 'Majorités dans les six mois', resource: 'persons', Line: line(MajorityLine) },
      ...{ explained: 'Ces victimes signeront elles-mêmes à partir de leur anniversaire.' },
      ...{ filter: { scope: 'majority_near' }, sort: asc('pseudonym') },
    },
    {
      ...{ id: 'forclusions', title: 'Forclusions non validées depuis la veille', resource: 'deadlines', Line: line(DeadlineLine) },
      ...{ filter: { scope: 'validation_late' }, sort: asc('lastUsefulOn'), empty: 'Aucune.' },
    },
    {
      ...{ id: 'taches', title: 'Mes tâches', resource: 'tasks', isMain: true, Line: line(TaskLine), Below: DoneTasks },
      ...{ filter: { ownerId: user.id, doneOn: null }, sort: asc('dueOn') },
    },
    {
      ...{ id: 'a-preparer', title: 'Actes à préparer', resource: 'cases', Line: line(ToPrepareLine) },
      ...{ filter: { scope: 'to_prepare' }, sort: asc('nextHearingOn') },
    },
    {
      ...{ id: 'a-deposer', title: 'Actes prêts, à déposer', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { nextStepKind: 'filing', closedOn: null }, sort: asc('nextStepOrder') },
    },
    {
      ...{ id: 'a-decider', title: 'Constitutions à décider', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { nextStepKind: 'join', closedOn: null }, sort: asc('nextStepOrder') },
    },
    {
      ...{ id: 'sans-etape', title: 'Sans prochaine étape', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { nextStepKind: null, closedOn: null, standing: OPEN_STANDINGS }, sort: asc('sortName') },
    },
    {
      ...{ id: 'silencieux', title: 'Silencieux', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { nextStepKind: 'follow_up', nextStepOn_lte: yesterday, closedOn: null }, sort: asc('nextStepOrder') },
    },
    {
      ...{ id: 'sans-avocat', title: 'Sans avocat, audience dans les 15 jours', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: withoutLawyer, sort: asc('nextHearingOn') },
    },
    {
      ...{ id: 'risques-forclusions', resource: 'deadlines', isMain: true, Line: line(DeadlineLine), empty: 'Aucune.' },
      ...{ title: 'Risques\u00A0: forclusions non validées ou non confirmées' },
      ...{ filter: { scope: 'unsure_foreclosures' }, sort: asc('lastUsefulOn') },
    },
    {
      ...{ id: 'risques-sans-avocat', resource: 'cases', isMain: true, Line: line(CaseLine), empty: 'Aucun.' },
      ...{ title: 'Risques\u00A0: dossiers sans avocat, audience dans les 15 jours' },
      ...{ filter: withoutLawyer, sort: asc('nextHearingOn') },
    },
    {
      ...{ id: 'risques-obstacles', resource: 'cases', Line: line(CaseLine) },
      ...{ title: 'Risques\u00A0: actes produits ou déposés malgré un obstacle' },
      ...{ filter: { scope: 'overridden' }, sort: asc('nextStepOrder') },
    },
    {
      ...{ id: 'pieces-manquantes', title: 'Pièces manquantes par audience, J-15', resource: 'hearings', isMain: true },
      ...{ explained: 'Audiences des 15 jours à venir sans aucune pièce communiquée aux parties.' },
      ...{ filter: { scope: 'without_exhibits' }, sort: asc('heldOn'), Line: line(MissingExhibitsLine) },
    },
    {
      ...{
        id: 'decisions-du-mois',
        title: 'Décisions du mois',
        resource: 'decisions',
        Line: line(DecisionLine),
        Around: around(WithGiven),
      },
      ...{ filter: { pronouncedOn_gte: `${today.slice(0, 8)}01` }, sort: desc('pronouncedOn'), empty: 'Aucune décision ce mois-ci.' },
    },
    {
      ...{ id: 'decisions-recentes', title: 'Décisions récentes', resource: 'decisions', isMain: true, Line: line(DecisionLine) },
      ...{ Around: around(WithGiven), explained: 'Les 90 derniers jours, la plus récente d’abord.', empty: 'Aucune décision.' },
      ...{ filter: { pronouncedOn_gte: addDays(today, -90) }, sort: desc('pronouncedOn') },
    },
    {
      ...{ id: 'sommes-recues', title: 'Sommes reçues cette année', resource: 'payments', Line: line(PaymentLine) },
      ...{ explained: 'Par l’association elle-même, paiements annulés exclus.', empty: 'Aucune somme reçue cette année.' },
      ...{ filter: { scope: 'received_this_year' }, sort: desc('receivedOn') },
    },
    {
      ...{ id: 'nouveau', title: `Nouveau depuis ${sinceInWords(lastVisit.at, today)}`, resource: 'journal', Line: line(NewsLine) },
      ...{ filter: { scope: 'news', sequence_gte: lastVisit.sequence + 1 }, sort: desc('sequence'), empty: 'Rien de nouveau.' },
    },
    {
      ...{ id: 'invites', title: 'Invités, pas encore venus', resource: 'accounts', isMain: true, Line: line(AccountLine) },
      ...{ filter: { scope: 'pending' }, sort: asc('displayName'), empty: 'Toutes les personnes invitées sont venues.' },
    },
    {
      ...{ id: 'acces-finissants', title: 'Accès qui se terminent sous 15 jours', resource: 'accounts', isMain: true },
      ...{ filter: { scope: 'ending' }, sort: asc('accessUntilOn'), Line: line(AccountLine), empty: 'Aucun.' },
    },
    {
      ...{ id: 'ouverts', title: 'Dossiers ouverts', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { closedOn: null }, sort: asc('nextStepOrder') },
    },
  ];
  const isReadable = ({ resource, filter }: WeekBlock) => {
    const described = resources[resource];
    const isKnown = ([key, value]: [string, unknown]) =>
      key === 'scope' ? described?.scopes[String(value)] !== undefined : described?.fields[key.replace(/_(?:gte|lte)$/, '')] !== undefined;
    return described?.can.list === true && Object.entries(filter).every(isKnown);
  };
  return Object.fromEntries(all.filter(isReadable).map(block => [block.id, block]));
}
