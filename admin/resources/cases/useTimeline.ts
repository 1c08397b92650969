import { localDay } from '#law/days';
import { useMe } from '../../me.ts';
import type { TimelineEvent, TimelineTone } from '../../ui/Timeline.tsx';
import { ruleTitle } from '../deadlines/ruleTitle.ts';
import { hourInFull } from '../forms/frenchDays.ts';
import type { DeadlineRow, HearingRow } from '../forms/rows.ts';
import { OPEN_STATES, useCaseFile } from './caseFile.tsx';

/** Hearings, events, deadlines and filings of the case as one dated list. */
export function useTimeline(): TimelineEvent[] {
  const { dossier, hearings, steps, deadlines, filings, tasks, notes } = useCaseFile();
  const { resources, today } = useMe();
  const words = (resource: string, field: string, value: string | null) =>
    value ? (resources[resource]?.fields[field]?.choices?.[value] ?? value) : '';
  const opening = steps.rows.some(({ kind, happenedOn }) => kind === 'ouverture' && happenedOn === dossier.openedOn);
  return [
    ...(opening
      ? []
      : [
          {
            id: 'opening',
            on: dossier.openedOn,
            kind: 'Ouverture du dossier',
            text: words('cases', 'origin', String(dossier.origin ?? '')),
            tone: 'neutral' as const,
          },
        ]),
    ...hearings.rows.map(hearing => ({
      id: hearing.id,
      on: hearing.heldOn,
      kind: 'Audience',
      text: hearingText(hearing, words),
      tone: hearingTone(hearing, today),
    })),
    ...steps.rows.map(step => ({
      id: step.id,
      on: step.happenedOn,
      kind: words('steps', 'kind', step.kind),
      text: step.note ?? '',
      tone: 'neutral' as const,
    })),
    ...deadlines.rows.map(deadline => ({
      id: deadline.id,
      on: deadline.lastUsefulOn,
      kind: 'Délai',
      text: ruleTitle(deadline),
      tone: deadlineTone(deadline, today),
    })),
    ...tasks.rows
      .filter(({ droppedReason }) => !droppedReason)
      .map(({ id, dueOn, doneOn, title }) => ({
        id,
        on: doneOn ?? dueOn,
        kind: 'Tâche',
        text: title,
        tone: taskTone(doneOn, dueOn, today),
      })),
    // A note's text is never in a list: the line tells that there is one, the block « Notes » shows it.
    ...notes.rows.map(({ id, createdAt }) => ({
      id,
      on: localDay(createdAt, 'Europe/Paris'),
      kind: 'Note',
      text: '',
      tone: 'neutral' as const,
    })),
    // A draft is nothing that happened yet.
    ...filings.rows
      .filter(({ state }) => state === 'ready' || state === 'filed')
      .map(({ id, kind, edition, producedAt, filedOn }) => ({
        id,
        on: filedOn ?? localDay(producedAt, 'Europe/Paris'),
        kind: 'Acte',
        text: `${words('filings', 'kind', kind)}, ${filedOn ? 'déposé' : `édition ${edition}, prêt à déposer`}`,
        tone: filedOn ? ('done' as const) : ('neutral' as const),
      })),
  ];
}

function hearingText(
  { outcome, startTime, outcomeReason }: HearingRow,
  words: (resource: string, field: string, value: string | null) => string,
): string {
  const result = [words('hearings', 'outcome', outcome), words('hearings', 'outcomeReason', outcomeReason ?? null).toLowerCase()]
    .filter(Boolean)
    .join(', ');
  return result || hourInFull(startTime);
}

const taskTone = (doneOn: string | null, dueOn: string, today: string): TimelineTone =>
  doneOn ? 'done' : dueOn < today ? 'attention' : 'planned';

const hearingTone = ({ outcome, heldOn }: HearingRow, today: string): TimelineTone =>
  outcome ? 'done' : heldOn < today ? 'attention' : 'planned';

const deadlineTone = ({ state, lastUsefulOn }: DeadlineRow, today: string): TimelineTone =>
  !OPEN_STATES.includes(state) ? 'done' : lastUsefulOn < today ? 'late' : 'planned';
