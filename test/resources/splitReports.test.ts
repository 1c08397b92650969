import { expect } from 'chai';
import { record, resolved } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

type Line = Record<string, unknown>;
const PREVENU = { role: 'defendant', isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false };

describe('hearings: a report that is not the same for all', () => {
  let service: Service;
  let hearing: string;
  let caseId: string;
  beforeEach(async () => {
    service = await startService();
    ({ id: caseId } = record(service, 'case Érable'));
    ({ id: hearing } = record(service, 'hearing Érable 2'));
    await ok('POST', '/api/persons', { caseId, ...PREVENU, pseudonym: 'Prévenu 3' });
  });
  afterEach(() => service.stop());

  const rows = (sql: string, ...values: unknown[]) => service.db.bare.prepare(sql).all(...values) as Line[];
  const call = (path: string, body: object, who: 'juriste' | 'lawyer' = 'juriste') =>
    service.call(who, 'POST', `/api/${path}`, resolved(service, body));
  async function ok(method: 'POST' | 'GET', path: string, body?: object) {
    const answer = await service.call('juriste', method, path, body && resolved(service, body));
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.body;
  }
  const told = (...outcomes: string[]) => outcomes.map((outcome, index) => ({ personId: `{person Érable Prévenu ${index + 1}}`, outcome }));
  const SPLIT = {
    ...{ outcome: 'decision', isContradictory: true, outcomeReason: 'absence_prevenu' },
    ...{ nextHeldOn: '2027-01-14', severedHeldOn: '2027-02-11', severedStartTime: '13:30' },
  };
  const mixed = () => ({ ...SPLIT, defendants: told('decision', 'renvoi_date', 'disjonction') });
  const report = (body: object) => call(`hearings/${hearing}/report`, { version: 1, ...body });
  const concerned = (proceedingId: unknown) =>
    rows(
      'SELECT p.pseudonym FROM ProceedingDefendant d JOIN Person p ON p.id = d.personId WHERE d.proceedingId = ? ORDER BY 1',
      proceedingId,
    ).map(({ pseudonym }) => pseudonym);

  it('says who is tried, under pseudonyms', async () => {
    const { defendants } = await ok('GET', `/api/hearings/${hearing}/tried`);
    expect(defendants.map(({ pseudonym }: Line) => pseudonym)).to.deep.equal(['Prévenu 1', 'Prévenu 2', 'Prévenu 3']);
  });

  it('one judged, one adjourned, one set apart: what the panel says is what is written', async () => {
    const { effects, deadlines } = await ok('POST', `/api/hearings/${hearing}/report/preview`, mixed());
    const texts = effects.map(({ text }: Line) => text);
    expect(texts.slice(0, 6)).to.deep.equal([
      'Prévenu 1 : Jugement ou arrêt rendu',
      'Prévenu 2 : Renvoi à une date',
      'Prévenu 3 : Disjonction',
      'Audience n° 3, jeudi 14 janvier 2027, 9\u00a0h\u00a000, 6e chambre correctionnelle',
      'Nouvelle procédure par disjonction, pour Prévenu 3',
      'Audience pour Prévenu 3, jeudi 11 février 2027, 13\u00a0h\u00a030',
    ]);
    const answer = await report(mixed());
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.include({ outcome: 'decision', outcomeReason: 'absence_prevenu' });

    const lines = await ok('GET', `/api/hearing-outcomes?filter=${encodeURIComponent(JSON.stringify({ hearingId: hearing }))}`);
    expect(lines.map(({ outcome }: Line) => outcome)).to.have.members(['decision', 'renvoi_date', 'disjonction']);
    const [opened] = rows('SELECT * FROM Proceeding WHERE caseId = ? AND openedBecause = ?', caseId, 'disjonction');
    expect(opened).to.include({ openedFromId: answer.body.proceedingId, openedOn: '2026-11-20', stage: 'audience_tc', isLeading: 0 });
    expect(concerned(opened!.id)).to.deep.equal(['Prévenu 3']);
    expect(concerned(answer.body.proceedingId)).to.deep.equal(['Prévenu 1', 'Prévenu 2']);
    expect(rows('SELECT heldOn, startTime, previousId FROM Hearing WHERE proceedingId = ?', opened!.id)).to.deep.equal([
      { heldOn: '2027-02-11', startTime: '13:30', previousId: null },
    ]);
    const [next] = rows('SELECT id, heldOn FROM Hearing WHERE previousId = ?', hearing);
    expect(next?.heldOn).to.equal('2027-01-14');
    expect(rows('SELECT id FROM Decision WHERE id = ?', hearing)).to.have.length(1);
    const born = rows('SELECT rule, lastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule', hearing);
    expect(born).to.deep.equal(deadlines.map(({ rule, lastUsefulOn }: Line) => ({ rule, lastUsefulOn })));
    const dossier = await ok('GET', `/api/cases/${caseId}`);
    expect(texts.at(-1)).to.include(dossier.nextStepLabel);

    // At the adjourned hearing only the one who was adjourned is tried.
    const { defendants } = await ok('GET', `/api/hearings/${next!.id}/tried`);
    expect(defendants.map(({ pseudonym }: Line) => pseudonym)).to.deep.equal(['Prévenu 2']);
  });

  const REFUSED: readonly [why: string, body: () => object, field: string, sentence: RegExp][] = [
    ['a defendant is forgotten', () => ({ ...SPLIT, defendants: told('decision', 'renvoi_date') }), 'defendants', /chaque prévenu/],
    [
      'one is told twice',
      () => ({ ...SPLIT, defendants: [...told('decision', 'renvoi_date'), ...told('decision')] }),
      'defendants',
      /deux fois/,
    ],
    [
      'one is of another case',
      () => ({ ...SPLIT, defendants: [{ personId: '{person Dune Prévenu 1}', outcome: 'decision' }] }),
      'defendants',
      /inconnu/,
    ],
    ['nobody stays', () => ({ ...SPLIT, defendants: told('disjonction', 'disjonction', 'disjonction') }), 'defendants', /au moins/],
    [
      'the proceeding would go to two days',
      () => ({ ...SPLIT, defendants: told('delibere', 'renvoi_date', 'decision') }),
      'defendants',
      /Disjonction/,
    ],
    ['all but one are joined', () => ({ ...SPLIT, defendants: told('decision', 'decision', 'jonction') }), 'defendants', /pour tous/],
    ['those set apart are heard before', () => ({ ...mixed(), severedHeldOn: '2026-11-20' }), 'severedHeldOn', /suivre l’audience/],
    ['the adjourned one has no day', () => ({ ...mixed(), nextHeldOn: null }), 'nextHeldOn', /date annoncée/],
    [
      'one who is not judged has a decision',
      () => ({ ...mixed(), outcomes: [{ countId: countOf('Prévenu 2'), outcome: 'culpabilite' }] }),
      'outcomes',
      /n’est pas jugé/,
    ],
  ];
  const countOf = (pseudonym: string) =>
    rows('SELECT c.id FROM "Count" c JOIN Person p ON p.id = c.defendantId WHERE p.caseId = ? AND p.pseudonym = ?', caseId, pseudonym)[0]!
      .id;
  for (const [why, body, field, sentence] of REFUSED)
    it(`is refused when ${why}`, async () => {
      const answer = await report(body());
      expect(answer.status, answer.text).to.equal(400);
      expect(answer.body.errors[field]).to.match(sentence);
      expect(rows('SELECT id FROM HearingOutcome')).to.deep.equal([]);
    });

  it('told the same of each, is a report for all', async () => {
    const answer = await report({
      ...{ outcome: 'renvoi_date', outcomeReason: 'greve', nextHeldOn: '2027-01-14' },
      defendants: told('renvoi_date', 'renvoi_date', 'renvoi_date'),
    });
    expect(answer.status, answer.text).to.equal(200);
    expect(rows('SELECT id FROM HearingOutcome')).to.deep.equal([]);
  });

  it('taken back, gives each defendant and each proceeding what they had', async () => {
    const before = rows('SELECT id, stage FROM Proceeding WHERE caseId = ?', caseId);
    await report(mixed());
    const shown = await ok('POST', `/api/hearings/${hearing}/revert/preview`, {});
    expect(shown.effects.map(({ text }: Line) => text)).to.include('Procédure ouverte par la disjonction : retirée');
    const done = await call(`hearings/${hearing}/revert`, { version: 2 });
    expect(done.status, done.text).to.equal(200);
    expect(rows('SELECT id, stage FROM Proceeding WHERE caseId = ?', caseId)).to.deep.equal(before);
    for (const table of ['HearingOutcome', 'ProceedingDefendant'])
      expect(rows(`SELECT id FROM ${table} WHERE caseId = ?`, caseId), table).to.deep.equal([]);
    const announced = rows('SELECT outcome FROM Hearing WHERE caseId = ? AND heldOn >= ? ORDER BY heldOn', caseId, '2027-01-01');
    expect(announced).to.deep.equal([{ outcome: 'non_tenue' }, { outcome: 'non_tenue' }]);
  });

  it('is not taken back once the proceeding it opened went on', async () => {
    await report(mixed());
    const [opened] = rows('SELECT id FROM Proceeding WHERE caseId = ? AND openedBecause = ?', caseId, 'disjonction');
    await ok('POST', '/api/numbers', { caseId, proceedingId: opened!.id, kind: 'parquet', value: '27 001 000001' });
    const refused = await call(`hearings/${hearing}/revert`, { version: 2 });
    expect([refused.status, refused.body.message]).to.deep.equal([
      409,
      'La procédure ouverte par la disjonction a déjà sa suite : revenez d’abord sur elle.',
    ]);
  });

  it('a lawyer’s, corrected at the office, opens no proceeding twice', async () => {
    const first = await call(`hearings/${hearing}/report`, { version: 1, ...mixed() }, 'lawyer');
    expect(first.status, first.text).to.equal(200);
    const again = await report({ ...mixed(), version: 2, defendants: told('decision', 'disjonction', 'disjonction'), nextHeldOn: null });
    expect(again.status, again.text).to.equal(200);
    const opened = rows('SELECT id FROM Proceeding WHERE caseId = ? AND openedBecause = ?', caseId, 'disjonction');
    expect(opened).to.have.length(1);
    expect(concerned(opened[0]!.id)).to.deep.equal(['Prévenu 2', 'Prévenu 3']);
  });

  it('joins another proceeding of the case: its defendants come here and its course ends, until it is taken back', async () => {
    const first = record(service, 'proceeding Érable').id;
    const opening = { caseId, courtId: '{court Lille}', level: 'premiere_instance', stage: 'audience_tc', openedOn: '2026-11-01' };
    const other = await ok('POST', '/api/proceedings', {
      ...opening,
      ...{ openedFromId: first, openedBecause: 'disjonction', defendantIds: ['{person Érable Prévenu 3}'] },
    });
    await ok('POST', `/api/proceedings/${first}/concern`, {
      version: '{version of proceeding Érable}',
      defendantIds: ['{person Érable Prévenu 1}', '{person Érable Prévenu 2}'],
    });
    const joining = { outcome: 'jonction', joinedProceedingId: other.id };
    const { effects } = await ok('POST', `/api/hearings/${hearing}/report/preview`, joining);
    expect(effects[0].text).to.match(/procédure jointe est close/);
    expect((await report({ ...joining, joinedProceedingId: first })).body.errors).to.have.property('joinedProceedingId');
    const answer = await report(joining);
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body.joinedProceedingId).to.equal(other.id);
    expect(concerned(first)).to.deep.equal(['Prévenu 1', 'Prévenu 2', 'Prévenu 3']);
    const stage = () => rows('SELECT stage FROM Proceeding WHERE id = ?', other.id)[0]!.stage;
    expect(stage()).to.equal('clos');
    const done = await call(`hearings/${hearing}/revert`, { version: answer.body.version });
    expect(done.status, done.text).to.equal(200);
    expect(stage()).to.equal('audience_tc');
    expect(concerned(first)).to.deep.equal(['Prévenu 1', 'Prévenu 2']);
  });

  it('joins another case, told from both sides to who may open both, and to nobody else', async () => {
    const joins = async (who: 'juriste' | 'lawyer', codeName: string) => {
      const filter = encodeURIComponent(JSON.stringify({ caseId: record(service, `case ${codeName}`).id }));
      return (await service.call(who, 'GET', `/api/case-joins?filter=${filter}`)).body.map(({ otherCaseId }: Line) => otherCaseId);
    };
    const hidden = await call(`hearings/${hearing}/report`, { version: 1, outcome: 'jonction', joinedCaseId: '{case Zénith}' });
    expect(hidden.body.errors.joinedCaseId).to.equal('Choix inconnu.');
    const answer = await report({ outcome: 'jonction', joinedCaseId: '{case Filaos}' });
    expect(answer.status, answer.text).to.equal(200);
    const filaos = record(service, 'case Filaos').id;
    expect(await joins('juriste', 'Érable')).to.deep.equal([filaos]);
    expect(await joins('juriste', 'Filaos')).to.deep.equal([caseId]);
    // Filaos is another lawyer's.
    expect(await joins('lawyer', 'Érable')).to.deep.equal([]);
    expect(answer.text).not.to.include(filaos);
    const lines = rows('SELECT changes FROM JournalEntry WHERE caseId = ?', caseId);
    expect(JSON.stringify(lines)).not.to.include(filaos);
  });
});
