import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { addDays } from '../../server/law/days.ts';
import { OFFENCES } from '../../server/law/offences.ts';
import { EMPTY_AGENDA, leadLawyerOn } from '../../server/resources/cases/agenda.ts';
import { CODE_NAMES } from '../../server/resources/cases/codeNames.ts';
import type { CaseFacts, CourtFacts } from '../../server/resources/cases/facts.ts';
import { lastNews, nextStep, urgency } from '../../server/resources/cases/nextStep.ts';
import { type Expected, expectedDeadlines } from '../../server/resources/cases/project.ts';
import { searchText } from '../../server/resources/cases/settle.ts';
import { folded } from '../../server/rest/fields.ts';
import type { Vault } from '../../server/vault/index.ts';

type Row = Record<string, string | number | null>;
type Court = CourtFacts & { id: string };

/** What a generated case refers to. */
interface World {
  vault: Vault;
  today: string;
  courts: Court[];
  responsibleIds: string[];
  lawyerIds: string[];
  insert(table: string, row: Row): void;
}

const STAGES = ['signalement', 'enquete', 'information', 'audience_tc', 'interets_civils', 'audience_tc'];
const STANDINGS = ['a_qualifier', 'constituee', 'constituee', 'en_veille'];
const NARRATIVE = 'Signalement transmis par un partenaire ; la mineure a été entendue, l’expertise est attendue. '.repeat(3);

/** Adds that many fictitious cases with their rows straight by SQL, in one transaction, the secondary indexes made afterwards. */
export function fill(file: string, vault: Vault, today: string, cases: number): void {
  const connection = new Database(file);
  connection.pragma('journal_mode=MEMORY');
  connection.pragma('synchronous=OFF');
  const indexes = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
  connection.transaction(() => {
    const made = indexes.all() as { name: string; sql: string }[];
    for (const { name } of made) connection.exec(`DROP INDEX "${name}"`);
    const column = (sql: string) => connection.prepare(sql).pluck().all() as string[];
    const world: World = {
      vault,
      today,
      courts: connection
        .prepare("SELECT id, kind, name, holidayZone, timeZone FROM Court WHERE kind = 'tribunal_judiciaire'")
        .all() as Court[],
      responsibleIds: column("SELECT id FROM User WHERE role = 'juriste'"),
      lawyerIds: column('SELECT id FROM Lawyer'),
      insert: inserter(connection),
    };
    for (let rank = 0; rank < cases; rank++) addCase(world, rank);
    connection.exec(`UPDATE ReferenceSequence SET last = ${cases + 1000}`);
    for (const { sql } of made) connection.exec(sql);
  })();
  connection.pragma('journal_mode=WAL');
  connection.close();
}

function inserter(connection: Database.Database): World['insert'] {
  const prepared = new Map<string, Database.Statement>();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns.length}`;
    const sql = () => `INSERT INTO "${table}" (${columns.map(name => `"${name}"`)}) VALUES (${columns.map(() => '?')})`;
    const statement = prepared.get(key) ?? connection.prepare(sql());
    prepared.set(key, statement);
    statement.run(Object.values(row));
  };
}

/** The code name of the case of that rank, and its public prosecutor's number: known without asking the database. */
export const nameAt = (rank: number) => `${CODE_NAMES[rank % CODE_NAMES.length]} ${Math.floor(rank / CODE_NAMES.length) + 2}`;
export const numberAt = (rank: number) => `26123${String(rank).padStart(6, '0')}`;

function addCase(world: World, rank: number): void {
  const { vault, today, courts, insert } = world;
  const pick = <T>(from: readonly T[], salt: number) => from[(rank * 7 + salt * 13 + Math.floor(rank / 97)) % from.length]!;
  const court = pick(courts, 1);
  const offence = pick(OFFENCES, 2);
  const openedOn = addDays(today, -(rank % 1500));
  const ids = { caseId: v7(), proceedingId: v7(), courtId: court.id };
  const facts: CaseFacts = {
    ...EMPTY_AGENDA,
    id: ids.caseId,
    codeName: nameAt(rank),
    reference: `BEN-${openedOn.slice(0, 4)}-${String(rank).padStart(6, '0')}`,
    standing: pick(STANDINGS, 3),
    stage: pick(STAGES, 4),
    openedOn,
    closedOn: null,
    responsibleId: pick(world.responsibleIds, 5),
    leadCourt: court,
    numbers: [{ normalized: numberAt(rank) }],
    hearings: [],
    decisions: [],
    claim: null,
    steps: [],
    deadlines: [],
  };
  facts.hearings = hearings(facts, court, today, rank);
  const deadlines = deadlineRows(facts);
  facts.deadlines = deadlines;
  if (rank % 3 === 0) facts.assignments = [{ lawyerId: pick(world.lawyerIds, 6), fromOn: openedOn, untilOn: null }];
  insert('Case', caseRow(facts, offence.category, today, rank, vault));
  insert('Proceeding', { id: ids.proceedingId, caseId: ids.caseId, courtId: court.id, stage: facts.stage });
  const number = { kind: 'parquet', value: numberAt(rank), normalized: numberAt(rank) };
  insert('CaseNumber', { id: v7(), caseId: ids.caseId, proceedingId: ids.proceedingId, ...number });
  const defendantId = v7();
  insert('Person', { id: v7(), caseId: ids.caseId, role: 'victim', pseudonym: 'Victime 1', isMinorAtFacts: 1 });
  insert('Person', { id: defendantId, caseId: ids.caseId, role: 'defendant', pseudonym: 'Mis en cause 1', isMinorAtFacts: 0 });
  const { article, label, natinf } = offence;
  insert('Count', { id: v7(), caseId: ids.caseId, defendantId, offence: offence.id, article, label, natinf });
  insert('Step', { id: v7(), ...ids, kind: 'ouverture', happenedOn: openedOn });
  for (const { id, heldOn, startTime, outcome } of facts.hearings)
    insert('Hearing', { id, ...ids, heldOn, startTime, outcome, lawyerId: pick(world.lawyerIds, 6) });
  for (const mandate of facts.assignments) insert('Assignment', { id: v7(), caseId: ids.caseId, ...mandate });
  for (const deadline of deadlines) insert('Deadline', { ...deadline, caseId: ids.caseId });
}

/** Three a case: two past and adjourned, one to come, spread over the year. */
function hearings(facts: CaseFacts, court: Court, today: string, rank: number): CaseFacts['hearings'] {
  return [-200 - (rank % 90), -60 - (rank % 30), 20 + (rank % 60) * 5].map((days, index) => ({
    id: v7(),
    proceedingId: 'p',
    previousId: null,
    kind: 'fond',
    heldOn: addDays(today, days),
    startTime: index === 1 ? '09:00' : '13:30',
    chamber: null,
    outcome: days < 0 ? 'renvoi_date' : null,
    reportedById: null,
    isConfirmed: true,
    level: 'premiere_instance',
    stage: facts.stage,
    court,
  }));
}

/** Computed once for all the cases that differ by nothing the law looks at. */
const expectedOnce = new Map<string, Expected[]>();

function deadlineRows(facts: CaseFacts) {
  const hearing = facts.hearings.at(-1)!;
  const key = [facts.stage, facts.standing, hearing.heldOn, (hearing.court as Court).id].join(' ');
  const expected = expectedOnce.get(key) ?? expectedDeadlines(facts);
  expectedOnce.set(key, expected);
  return expected.map(({ factKind, rule, computed }) => ({
    id: v7(),
    factKind,
    factId: hearing.id,
    rule,
    ruleVersion: computed.ruleVersion,
    deadlineClass: computed.class,
    triggerOn: computed.trigger.on,
    legalLimitOn: computed.legalLimitOn,
    lastUsefulOn: computed.lastUsefulOn,
    internalTargetOn: computed.internalTargetOn,
    dueAt: computed.dueAt,
    computation: JSON.stringify(computed),
    state: 'to_validate',
    responsibleId: facts.responsibleId,
  }));
}

/** One case in 200 is kept to a list of readers that nobody is on. */
function caseRow(facts: CaseFacts, offenceCategory: string, today: string, rank: number, vault: Vault): Row {
  const { id, codeName, reference, standing, stage, openedOn, responsibleId } = facts;
  const next = nextStep(facts, today);
  const at = `${openedOn}T08:00:00.000Z`;
  return {
    id,
    reference,
    codeName,
    origin: 'partner',
    openedOn,
    stage,
    standing,
    responsibleId,
    leadCourtId: (facts.leadCourt as Court).id,
    offenceCategory,
    narrative: vault.seal(NARRATIVE, `case.narrative.${id}`),
    isRestricted: rank % 200 === 199 ? 1 : 0,
    nextStepKind: next?.kind ?? null,
    nextStepOn: next?.on ?? null,
    nextStepLabel: next?.label ?? null,
    nextStepSourceId: next?.sourceId ?? null,
    nextStepOwnerId: next?.ownerId ?? null,
    nextHearingOn: facts.hearings.at(-1)?.heldOn ?? null,
    lastNewsOn: lastNews(facts, today),
    leadLawyerId: leadLawyerOn(facts, today),
    nextStepOrder: urgency(next, today),
    sortName: folded(codeName),
    searchText: searchText(facts),
    createdAt: at,
    updatedAt: at,
  };
}
