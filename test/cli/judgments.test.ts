import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { migrate } from '../../server/cli/migrate.ts';
import { readMigrations } from '../../server/cli/schema-engine.ts';
import { openDatabase } from '../../server/db.ts';
import { settleEvery } from '../../server/resources/cases/newDay.ts';
import { temporaryFolder } from '../support/processes.ts';

/** Ids in the shape of ours, by their rank. */
const id = (rank: number) => `00000000-0000-7000-8000-${String(rank).padStart(12, '0')}`;
const DEADLINES = { contradictory: id(31), served: id(32) };
const DAY = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z' };

describe('the migrations of a database where judgments were kept by their hearings', () => {
  const folder = temporaryFolder();
  after(() => folder.remove());

  it('turn each into a decision, and the deadlines keep their rows, their fact and their validation', async () => {
    const file = join(folder.dir, 'spine.db');
    await migrate(file, readMigrations().slice(0, 1));
    fill(file);
    await migrate(file);
    const db = await openDatabase(file);
    try {
      await settleEvery(db, DAY);
      const decisions = db.bare.prepare('SELECT id, hearingId, pronouncedOn, effect, kind, isConfirmed FROM Decision ORDER BY id').all();
      const told = { kind: 'jugement', isConfirmed: 1 };
      expect(decisions).to.deep.equal([
        { ...told, id: id(21), hearingId: id(21), pronouncedOn: '2026-11-16', effect: 'contradictoire' },
        { ...told, id: id(22), hearingId: id(22), pronouncedOn: '2026-10-05', effect: 'contradictoire_a_signifier' },
      ]);
      const kept = db.bare.prepare(`SELECT id, factId, lastUsefulOn, state FROM Deadline WHERE rule = 'APPEL_CORR_498' ORDER BY id`).all();
      expect(kept).to.deep.equal([
        { id: DEADLINES.contradictory, factId: id(21), lastUsefulOn: '2026-11-26', state: 'validated' },
        { id: DEADLINES.served, factId: id(41), lastUsefulOn: '2026-11-30', state: 'validated' },
      ]);
      expect(db.bare.prepare('SELECT decisionId FROM Step WHERE id = ?').pluck().get(id(41))).to.equal(id(22));
    } finally {
      await db.close();
    }
  });
});

/** A case of the first edition with two judgments: one contradictory, one served; their deadlines validated. */
function fill(file: string): void {
  const database = new Database(file);
  const insert = (table: string, values: Record<string, unknown>) => {
    const columns = database.pragma(`table_info("${table}")`) as { name: string; type: string; notnull: number; dflt_value: unknown }[];
    const needed = columns.filter(({ notnull, dflt_value, name }) => notnull === 1 && dflt_value === null && !(name in values));
    const row = { ...Object.fromEntries(needed.map(({ name, type }) => [name, type === 'TEXT' ? 'x' : 0])), ...values };
    const names = Object.keys(row);
    database
      .prepare(`INSERT INTO "${table}" (${names.map(name => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
  };
  insert('User', { id: id(1), email: 'a@example.org', role: 'juriste' });
  insert('Court', { id: id(2), kind: 'tribunal_judiciaire', holidayZone: 'metropole', timeZone: 'Europe/Paris' });
  const ids = { caseId: id(3), proceedingId: id(4), courtId: id(2) };
  insert('Case', {
    ...{ id: id(3), stage: 'audience_tc', standing: 'constituee', responsibleId: id(1), leadCourtId: id(2) },
    ...{ openedOn: '2026-01-05', codeName: 'Aulne', offenceCategory: 'pimping' },
  });
  insert('Proceeding', { id: id(4), caseId: id(3), courtId: id(2), level: 'premiere_instance', stage: 'audience_tc' });
  const held = {
    ...ids,
    kind: 'fond',
    startTime: '09:00',
    outcome: 'decision',
    reportedById: id(1),
    reportedAt: DAY.now,
    confirmedAt: DAY.now,
  };
  insert('Hearing', { ...held, id: id(21), heldOn: '2026-11-16', decisionOn: '2026-11-16', isContradictory: 1 });
  insert('Hearing', { ...held, id: id(22), heldOn: '2026-10-05', decisionOn: '2026-10-05', isContradictory: 0 });
  const served = { kind: 'signification', happenedOn: '2026-11-20', servedOn: '2026-11-20' };
  insert('Step', { ...ids, ...served, id: id(41), hearingId: id(22) });
  const due = { caseId: id(3), rule: 'APPEL_CORR_498', ruleVersion: 'APPEL_CORR_498@origine', deadlineClass: 'A', state: 'validated' };
  const days = (triggerOn: string, last: string, target: string, dueAt: string) => ({
    ...{ triggerOn, legalLimitOn: last, lastUsefulOn: last, internalTargetOn: target, dueAt, computation: '{}' },
  });
  insert('Deadline', {
    ...{ ...due, id: DEADLINES.contradictory, factKind: 'decision', factId: id(21) },
    ...days('2026-11-16', '2026-11-26', '2026-11-23', '2026-11-26T23:00:00.000Z'),
  });
  insert('Deadline', {
    ...{ ...due, id: DEADLINES.served, factKind: 'step', factId: id(41) },
    ...days('2026-11-20', '2026-11-30', '2026-11-25', '2026-11-30T23:00:00.000Z'),
  });
  database.close();
}
