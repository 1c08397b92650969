import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { CASES } from '../../prisma/demo/cases.ts';
import { GROWN } from '../../prisma/demo/grown.ts';
import { paperPdf } from '../../prisma/paper.ts';
import { demoPasswordHash, seedDemo } from '../../prisma/seed.ts';
import { inLinkedCases } from '../../server/access.ts';
import { manualClock } from '../../server/clock.ts';
import { CATEGORIES } from '../../server/law/offences.ts';
import { STAGES } from '../../server/law/stages.ts';
import { cases } from '../../server/resources/cases/index.ts';
import { COURT_KINDS } from '../../server/resources/courts/schema.ts';
import { acceptedType } from '../../server/resources/documents/formats.ts';
import { readListQuery } from '../../server/rest/query.ts';
import type { Where } from '../../server/rest/resource.ts';
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

  it('keeps files that open: each exhibit is a page or a scan that says it is fictitious, none like its neighbour', async () => {
    expect(count('Exhibit')).to.be.at.least(150);
    const files = await store.db.read.document.findMany();
    expect(files.length).to.be.at.least(count('Exhibit'));
    expect(new Set(files.map(({ sha256 }) => sha256)).size).to.be.at.least(files.length * 0.6);
    for (const { storedName, keyId, contentType } of files) {
      const bytes = await store.vault.files.get(storedName, keyId);
      expect(await acceptedType(bytes)).to.equal(contentType);
      expect(bytes.length).to.be.below(40_000);
    }
    const page = paperPdf('Essai œuvre', ['(l’été) \\ fin']);
    const text = inflateSync(page.subarray(page.indexOf('stream\n') + 7, page.lastIndexOf('endstream') - 1)).toString('latin1');
    expect(text).to.contain('(DONN\xc9ES FICTIVES)').and.to.contain('(\\(l\x92\xe9t\xe9\\) \\\\ fin)').and.to.contain('\x9cuvre');
  });

  it('numbers the exhibits of each case without a gap, and says no name in their titles', () => {
    const faults = column('SELECT caseId FROM Exhibit GROUP BY caseId HAVING max(number) <> count(*) OR min(number) <> 1');
    expect(faults).to.deep.equal([]);
    expect(column('SELECT title FROM Exhibit').join(' ')).not.to.match(/Fictive|Inventé/);
  });

  it('repeats no person, and no narrative or note more than a few times', async () => {
    const names = GROWN.flatMap(({ persons }) => persons.flatMap(({ names: known }) => (known ? [known.join(' ')] : [])));
    expect(new Set(names).size).to.equal(names.length);
    for (const { persons } of GROWN) expect(new Set(persons.map(({ pseudonym }) => pseudonym)).size).to.equal(persons.length);
    const most = (texts: readonly string[]) => Math.max(...texts.map(text => texts.filter(other => other === text).length));
    expect(most(GROWN.map(({ narrative }) => narrative))).to.be.at.most(5);
    const notes = (await store.db.read.note.findMany()).map(({ id, text }) => store.vault.open(text, `note.text.${id}`));
    expect(notes.length).to.be.at.least(25);
    expect(most(notes)).to.be.at.most(2);
    expect(most(column('SELECT title FROM Task'))).to.be.at.most(3);
  });

  it('shows accesses at every point of their life, mandates with their papers and absences', () => {
    const accounts = (condition: string) => count(`User WHERE ${condition}`);
    expect(accounts('inviteEndsAt IS NOT NULL AND isActive = 0')).to.equal(2);
    expect(accounts(`isActive = 1 AND accessUntilOn BETWEEN '2026-11-23' AND '2026-12-08'`)).to.equal(1);
    expect(accounts('isActive = 0 AND inviteEndsAt IS NULL')).to.equal(2);
    expect(accounts(`role = 'lawyer' AND accessUntilOn IS NULL`), 'a lawyer without an end').to.equal(0);
    expect(count('Assignment WHERE documentId IS NOT NULL')).to.be.at.least(10);
    expect(count('Assignment WHERE documentId IS NULL')).to.be.at.least(3);
    expect(count('Absence')).to.be.at.least(4);
    expect(count('NoteMention')).to.be.at.least(5);
  });

  it('links one name in two cases the team sees, and one in a case that only its readers do', async () => {
    const links = (known: Where | boolean) =>
      store.db.read.possibleLink.findMany({
        where: known === true ? {} : (known as Where),
        select: { case: { select: { codeName: true } } },
      });
    const seen = async (email: string) => {
      const user = (await store.db.read.user.findUniqueOrThrow({ where: { email } })) as never;
      return (await links(inLinkedCases(user, '2026-11-23'))).map(one => one.case.codeName).toSorted();
    };
    expect(await seen('claire.morel@example.org')).to.deep.equal(['Garonne', 'Verveine']);
    expect(await seen('hugo.lambert@example.org')).to.deep.equal(['Corail', 'Garonne', 'Réséda', 'Verveine']);
  });

  it('keeps views that their readers may ask', async () => {
    const views = await store.db.read.savedView.findMany({ include: { owner: true } });
    expect(views.map(({ sharedWith }) => sharedWith)).to.include.members(['juriste', 'assistant', 'director', null]);
    for (const { filter, owner, sharedWith } of views)
      expect(() => readListQuery(cases, { ...owner, role: sharedWith ?? owner.role } as never, '2026-11-23', { filter })).not.to.throw();
  });

  it('was reported within days of each hearing, and has no deadline left behind for months', () => {
    expect(count(`Hearing WHERE reportedAt IS NOT NULL AND julianday(reportedAt) - julianday(heldOn) NOT BETWEEN 0 AND 6`)).to.equal(0);
    expect(count(`Deadline WHERE state = 'to_validate' AND lastUsefulOn < '2026-10-24'`)).to.equal(0);
    expect(count(`Decision WHERE pronouncedOn > '2026-11-23'`)).to.equal(0);
  });

  it('is written in a few seconds of work', () => expect(took).to.be.below(15));
});
