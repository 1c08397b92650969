import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import fc from 'fast-check';
import { migrate } from '../../server/cli/migrate.ts';
import { readMigrations } from '../../server/cli/schema-engine.ts';
import { preparedRows, type Rows } from '../../server/rest/rows.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

const TRIGGERS = [
  'CaseText_delete',
  'CaseText_insert',
  'CaseText_update',
  'Case_search_delete',
  'Case_search_insert',
  'Case_search_update',
];

describe('rest: the index of the search (INJ-06 to 09)', () => {
  let service: Service;
  let rows: Rows;
  before(async () => {
    service = await startService();
    rows = preparedRows(service.db);
  });
  after(() => service.stop());
  const found = (text: string) =>
    rows
      .many({ model: 'case', where: { searchText: { contains: text } }, select: ['id'] })
      .map(({ id }) => id)
      .sort();
  const scanned = (text: string, db: Database.Database = service.db.bare) =>
    db.prepare('SELECT id FROM "Case" WHERE instr(searchText, ?) > 0 ORDER BY id').pluck().all(text);
  const same = (text: string) => {
    expect(found(text), JSON.stringify(text)).to.deep.equal(scanned(text));
    expect(rows.count('case', { searchText: { contains: text } }), JSON.stringify(text)).to.equal(scanned(text).length);
  };
  const usesIndex = (text: string) =>
    rows.statement({ model: 'case', where: { searchText: { contains: text } }, select: ['id'] }).sql.includes('json_each');

  it('stands on triggers that every migration has left in place', () => {
    const names = service.db.bare.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name`).pluck().all();
    expect(names).to.deep.equal(TRIGGERS);
  });

  it('answers from the index from three letters on, from the rows below', () => {
    expect([usesIndex('era'), usesIndex('er'), usesIndex('')]).to.deep.equal([true, false, false]);
    for (const text of ['erable', 'rab', 'er', 'e', '', '134000217', 'lille', 'e l', 'zzzz', 'Érable', 'ERABLE']) same(text);
    expect(found('erable')).to.deep.equal([record(service, 'case Érable').id]);
  });

  it('finds what reading every row finds, whatever is asked', () => {
    const texts = service.db.bare.prepare('SELECT searchText FROM "Case"').pluck().all() as string[];
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 0, max: 14 }))
      .map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length));
    const odd = fc.constantFrom(
      '"',
      "'",
      '*',
      ' OR ',
      ' AND ',
      ' NOT ',
      'NEAR(',
      ')',
      'text:',
      '{text} : ',
      '^',
      '-',
      '+',
      '\\',
      '%',
      '_',
      ';--',
      '\0',
      '😀',
      'é',
    );
    const needle = fc.oneof(
      piece,
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, odd), { maxLength: 4 }).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(needle, text => void same(text)),
      { numRuns: 400 },
    );
  });

  it('takes ten thousand letters, and every operator of the index, as text', () => {
    for (const text of [
      'x'.repeat(10_000),
      '"'.repeat(5_000),
      'erable" OR "dune',
      'erable*',
      'text : erable',
      'NEAR(erable dune, 5)',
      '(erable)',
      'erable NOT dune',
    ])
      same(text);
  });

  it('follows a case renamed, moved to another number, removed', async () => {
    const { id } = record(service, 'case Dune');
    await service.db.write(tx => tx.case.update({ where: { id }, data: { searchText: 'tournesol 26999000777' } }));
    for (const text of ['dune', 'tournesol', '000777']) same(text);
    expect(found('tournesol')).to.deep.equal([id]);
    await service.db.write(tx => tx.case.update({ where: { id }, data: { searchText: 'dune' } }));
    for (const text of ['dune', 'tournesol']) same(text);
  });

  it('is whole, and stays so in a copy packed by VACUUM as a backup is', () => {
    const copy = join(service.dir, 'copy.db');
    service.db.bare.exec(`VACUUM INTO '${copy}'`);
    const packed = new Database(copy);
    try {
      packed.exec(`INSERT INTO "CaseIndex" ("CaseIndex", "rank") VALUES ('integrity-check', 1)`);
      expect(packed.prepare('SELECT count(*) FROM "CaseText"').pluck().get()).to.equal(
        packed.prepare('SELECT count(*) FROM "Case"').pluck().get(),
      );
      const other = preparedRows({ ...service.db, bare: packed });
      const ids = other.many({ model: 'case', where: { searchText: { contains: 'erable' } }, select: ['id'] });
      expect(ids.map(({ id }) => id)).to.deep.equal(scanned('erable', packed));
    } finally {
      packed.close();
      rmSync(copy);
    }
  });

  it('takes in the cases that were there before it', async () => {
    const file = join(service.dir, 'older.db');
    const history = readMigrations();
    const rank = history.findIndex(({ name }) => name.endsWith('_case_search'));
    await migrate(file, history.slice(0, rank));
    const older = new Database(file);
    older.pragma('foreign_keys=OFF');
    older.exec(`INSERT INTO "Case" (id, reference, codeName, origin, openedOn, stage, responsibleId, leadCourtId, offenceCategory, sortName,
      searchText, createdAt, updatedAt) VALUES ('c1', 'R1', 'Aulne', 'family', '2026-01-05', 'enquete', 'u', 'c', 'other', 'aulne', 'aulne r1', '', '')`);
    older.close();
    expect(rank).to.be.above(0);
    const raised = new Database(file);
    raised.pragma('foreign_keys=OFF');
    raised.exec(history[rank]!.sql);
    expect(
      raised
        .prepare(`SELECT x."caseId" FROM "CaseIndex" i JOIN "CaseText" x ON x."rank" = i.rowid WHERE "CaseIndex" MATCH '"aul"'`)
        .pluck()
        .all(),
    ).to.deep.equal(['c1']);
    raised.close();
  });

  it('reads no case but those found, and never the whole table', () => {
    const { sql, parameters } = rows.statement({
      model: 'case',
      where: { AND: [{ isRestricted: false }, { searchText: { contains: 'erable' } }] },
      select: ['id'],
      orderBy: [
        ['nextStepOrder', 'ASC'],
        ['id', 'ASC'],
      ],
      take: 25,
    });
    const plan = service.db.bare.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join('\n'))
      .to.match(/SEARCH t0 USING INDEX sqlite_autoindex_Case_1/)
      .and.not.match(/SCAN t0/);
  });
});
