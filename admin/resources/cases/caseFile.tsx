import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type {
  AssignmentRow,
  CaseRow,
  ConsentRow,
  CountRow,
  CountVictimRow,
  DeadlineRow,
  DecisionRow,
  ExhibitRow,
  FilingRow,
  HearingRow,
  NoteRow,
  NumberRow,
  PersonRow,
  PossibleLinkRow,
  ProceedingRow,
  StepRow,
  TaskRow,
} from '../forms/rows.ts';
import { type Related, useRelated } from '../forms/useRelated.ts';
import type { CaseJoinRow, ConcernedRow, HearingOutcomeRow, ReaderRow, StageMoveRow } from '../proceedings/rows.ts';
import { type CaseTask, useOpening } from './caseTask.ts';

/** Everything of one case that this person may read, and where on the page one stands. */
export interface CaseFile {
  dossier: CaseRow;
  hearings: Related<HearingRow>;
  /** What a hearing decided for each defendant, when it was not the same for all. */
  hearingOutcomes: Related<HearingOutcomeRow>;
  /** Cases joined to this one, as far as this person may open them. */
  joins: Related<CaseJoinRow>;
  deadlines: Related<DeadlineRow>;
  decisions: Related<DecisionRow>;
  steps: Related<StepRow>;
  filings: Related<FilingRow>;
  persons: Related<PersonRow>;
  counts: Related<CountRow>;
  /** Which victims each count concerns. */
  marks: Related<CountVictimRow>;
  consents: Related<ConsentRow>;
  possibleLinks: Related<PossibleLinkRow>;
  numbers: Related<NumberRow>;
  assignments: Related<AssignmentRow>;
  proceedings: Related<ProceedingRow>;
  exhibits: Related<ExhibitRow>;
  notes: Related<NoteRow>;
  tasks: Related<TaskRow>;
  stageMoves: Related<StageMoveRow>;
  readers: Related<ReaderRow>;
  concerned: Related<ConcernedRow>;
  tab: string;
  openTab: (tab: string) => void;
  task: CaseTask;
  start: (task: CaseTask) => void;
}

const CaseFileContext = createContext<CaseFile | null>(null);

/** The case on screen. Throws outside CaseFileProvider. */
export function useCaseFile(): CaseFile {
  const file = useContext(CaseFileContext);
  if (file === null) throw new Error('useCaseFile needs a CaseFileProvider above');
  return file;
}

/** Reads what belongs to a case once, for all its tabs. */
export function CaseFileProvider({ dossier, children }: { dossier: CaseRow; children: ReactNode }) {
  const { id } = dossier;
  const opening = useOpening(dossier.id);
  const file: CaseFile = {
    dossier,
    hearings: useSorted(useRelated<HearingRow>('hearings', id), ({ heldOn, startTime }) => `${heldOn} ${startTime}`),
    hearingOutcomes: useRelated<HearingOutcomeRow>('hearing-outcomes', id),
    joins: useRelated<CaseJoinRow>('case-joins', id),
    deadlines: useSorted(useRelated<DeadlineRow>('deadlines', id), deadlineOrder),
    decisions: useSorted(useRelated<DecisionRow>('decisions', id), ({ pronouncedOn }) => pronouncedOn),
    steps: useSorted(useRelated<StepRow>('steps', id), ({ happenedOn }) => happenedOn),
    filings: useRelated<FilingRow>('filings', id),
    persons: useStillThere(useRelated<PersonRow>('persons', id)),
    counts: useRelated<CountRow>('counts', id),
    marks: useRelated<CountVictimRow>('count-victims', id),
    consents: useSorted(useRelated<ConsentRow>('consents', id), ({ givenOn }) => givenOn),
    possibleLinks: useRelated<PossibleLinkRow>('possible-links', id),
    numbers: useRelated<NumberRow>('numbers', id),
    assignments: useRelated<AssignmentRow>('assignments', id),
    proceedings: useRelated<ProceedingRow>('proceedings', id),
    exhibits: useSorted(useRelated<ExhibitRow>('exhibits', id), ({ number }) => String(number).padStart(6, '0')),
    notes: useRelated<NoteRow>('notes', id),
    tasks: useRelated<TaskRow>('tasks', id),
    stageMoves: useSorted(useRelated<StageMoveRow>('stage-moves', id), ({ fromOn, id: move }) => `${fromOn} ${move}`),
    readers: useRelated<ReaderRow>('case-readers', id),
    concerned: useRelated<ConcernedRow>('proceeding-defendants', id),
    ...opening,
  };
  return <CaseFileContext value={file}>{children}</CaseFileContext>;
}

/** States in which the act is still to be done. */
export const OPEN_STATES: readonly string[] = ['forecast', 'to_validate', 'validated', 'contested'];

// Open ones first, the nearest at the top.
const deadlineOrder = ({ state, lastUsefulOn }: DeadlineRow) => `${OPEN_STATES.includes(state) ? 0 : 1} ${lastUsefulOn}`;

function useSorted<Row>(related: Related<Row>, keyOf: (row: Row) => string): Related<Row> {
  const { rows } = related;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is a constant of its resource
  const sorted = useMemo(() => rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0)), [rows]);
  return { ...related, rows: sorted };
}

/** A person entered by mistake and withdrawn is nowhere but in the journal. */
function useStillThere(persons: Related<PersonRow>): Related<PersonRow> {
  const { rows } = persons;
  const there = useMemo(() => rows.filter(({ withdrawnOn }) => !withdrawnOn), [rows]);
  return { ...persons, rows: there };
}

/** The leading proceeding of the case, where its hearings are planned. */
export const leadingOf = ({ proceedings }: CaseFile): ProceedingRow | undefined =>
  proceedings.rows.find(({ isLeading }) => isLeading) ?? proceedings.rows[0];
