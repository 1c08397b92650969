import type { ComponentType } from 'react';
import { addDays, weekday } from '#law/days';
import type { Me } from '../me.ts';
import { CaseLine } from './CaseLine.tsx';
import { DeadlineLine } from './DeadlineLine.tsx';
import { ConfirmLine, PlannedLine, ReportLine } from './HearingLines.tsx';
import { DoneTasks, TaskLine } from './TaskLine.tsx';

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

/** Every block this person may be shown, by name; what a role may not filter by is left out. */
export function blocksFor({ today, user, resources }: Me): Readonly<Record<string, WeekBlock>> {
  const yesterday = addDays(today, -1);
  const asc = (field: string) => ({ field, order: 'ASC' as const });
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
      ...{ id: 'forclusions', title: 'Délais de forclusion à valider', resource: 'deadlines', Line: line(DeadlineLine) },
      ...{ filter: { state: 'to_validate', deadlineClass: 'A' }, sort: asc('lastUsefulOn') },
    },
    {
      ...{ id: 'taches', title: 'Mes tâches', resource: 'tasks', isMain: true, Line: line(TaskLine), Below: DoneTasks },
      ...{ filter: { ownerId: user.id, doneOn: null }, sort: asc('dueOn') },
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
      ...{ filter: { leadLawyerId: null, nextHearingOn_lte: addDays(today, 15), closedOn: null }, sort: asc('nextHearingOn') },
    },
    {
      ...{ id: 'ouverts', title: 'Dossiers ouverts', resource: 'cases', Line: line(CaseLine) },
      ...{ filter: { closedOn: null }, sort: asc('nextStepOrder') },
    },
  ];
  const isReadable = ({ resource, filter }: WeekBlock) => {
    const described = resources[resource];
    return (
      described?.can.list === true && Object.keys(filter).every(key => described.fields[key.replace(/_(?:gte|lte)$/, '')] !== undefined)
    );
  };
  return Object.fromEntries(all.filter(isReadable).map(block => [block.id, block]));
}

/** What each role sees first, in this order; the first column then the second on a desk. */
export const PLANS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  juriste: [
    ['comptes-rendus', 'a-confirmer', 'delais', 'a-decider'],
    ['audiences', 'taches', 'sans-etape', 'silencieux', 'a-deposer', 'sans-avocat'],
  ],
  assistant: [
    ['a-deposer', 'comptes-rendus', 'delais'],
    ['audiences', 'taches', 'sans-etape'],
  ],
  lawyer: [
    ['comptes-rendus', 'delais'],
    ['audiences-a-venir', 'taches', 'a-confirmer'],
  ],
  director: [
    ['forclusions', 'sans-avocat', 'sans-etape'],
    ['audiences', 'silencieux'],
  ],
};
