import { expect } from 'chai';
import { CASES } from '../../prisma/demo/cases.ts';
import { GROWN } from '../../prisma/demo/grown.ts';
import { demoPasswordHash, seedDemo } from '../../prisma/seed.ts';
import { manualClock } from '../../server/clock.ts';
import { CATEGORIES } from '../../server/law/offences.ts';
import { STAGES } from '../../server/law/stages.ts';
import { COURT_KINDS } from '../../server/resources/courts/schema.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../support/database.ts';
import { START } from '../support/service.ts';

describe('references: the whole demonstration', function () {
  this.timeout(120_000);
  let store: TemporaryDatabase;
  let took = 0;
  before(async () => {
    store = await temporaryDatabase();
    const [clock, passwordHash] = [manualClock(START), await demoPasswordHash()];
    const started = process.cpuUsage();
    await store.db.write(tx => seedDemo(tx, { vault: store.vault, clock, passwordHash }));
    took = process.cpuUsage(started).user / 1e6;
  });
  after(() => store.drop());
  const column = (sql: string) => store.db.bare.prepare(sql).pluck().all() as string[];
  const count = (from: string) => Number(column(`SELECT count(*) FROM ${from}`)[0]);

  it('is sixty cases, each with its own name, reference and number', () => {
    expect(count('"Case"'))
      .to.equal(CASES.length + GROWN.length)
      .and.to.be.at.least(60);
    for (const field of ['codeName', 'reference']) expect(new Set(column(`SELECT ${field} FROM "Case"`)).size).to.equal(count('"Case"'));
    expect(new Set(column('SELECT normalized FROM CaseNumber')).size).to.equal(count('CaseNumber'));
  });

  it('covers every category, stage and kind of court', () => {
    expect(column('SELECT DISTINCT offenceCategory FROM "Case"')).to.include.members(Object.keys(CATEGORIES));
    expect(column('SELECT DISTINCT stage FROM "Case" UNION SELECT stage FROM Proceeding')).to.include.members(Object.keys(STAGES));
    const heard = 'SELECT DISTINCT kind FROM Court WHERE id IN (SELECT courtId FROM Proceeding)';
    expect(column(heard)).to.include.members(Object.keys(COURT_KINDS).filter(kind => kind !== 'tribunal_superieur_appel'));
  });

  it('holds what makes cases hard to follow', () => {
    const there = ['Decision', 'DecisionOutcome', 'Award', 'AwardDebtor', 'Payment', 'Consent', 'Task', 'Note'];
    for (const table of there) expect(count(table), table).to.be.at.least(1);
    expect(count('"Case" WHERE closedOn IS NOT NULL')).to.be.at.least(2);
    expect(count('"Case" WHERE isRestricted')).to.be.at.least(2);
    expect(count('Assignment WHERE untilOn IS NOT NULL')).to.be.at.least(3);
    expect(count('Assignment WHERE hearingId IS NOT NULL')).to.equal(1);
    expect(count('AwardDebtor GROUP BY awardId HAVING count(*) > 1')).to.be.at.least(1);
  });

  it('has a next step for every open case, but where that is the lesson', () => {
    const without = column('SELECT codeName FROM "Case" WHERE closedOn IS NULL AND nextStepKind IS NULL');
    expect(without).to.include('Corail');
    expect(without.length).to.be.below(12);
  });

  it('gives four cases to bulk acts: tribunal correctionnel, not yet a party, heard within thirty days', () => {
    const asked = `SELECT c.codeName FROM "Case" c JOIN Hearing h ON h.caseId = c.id WHERE c.stage = 'audience_tc' AND c.standing = 'a_qualifier'
      AND h.outcome IS NULL AND h.heldOn BETWEEN '2026-11-23' AND '2026-12-23'`;
    expect(column(asked)).to.include.members(['Aubier', 'Brume', 'Cassis', 'Doline']);
  });

  it('names nobody: every identity is sealed, every name it seals says that it is invented', () => {
    expect(column('PRAGMA foreign_key_check')).to.deep.equal([]);
    const names = GROWN.flatMap(({ persons }) => persons.flatMap(({ names }) => (names ? [names[1]] : [])));
    for (const name of names) expect(name).to.match(/-(?:Fictive|Inventé)$/);
    const clear = column('SELECT searchText FROM "Case" UNION ALL SELECT pseudonym FROM Person').join(' ').toLowerCase();
    expect(clear).not.to.match(/-?fictive|-?invente/);
  });

  it('is written in a few seconds of work', () => expect(took).to.be.below(15));
});
