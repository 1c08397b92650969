import { expect } from 'chai';
import { record } from '../support/names.ts';
import { plant } from '../support/plant.ts';
import { type Service, startService } from '../support/service.ts';

const SENT = { version: 1, mode: 'greffe', filedOn: '2026-11-23', noProofReason: 'Récépissé du greffe attendu.' };

describe('filings: an appeal that is lodged (art. 497 3°, 498, 502)', () => {
  let service: Service;
  let id: string;
  const rows = (sql: string, ...values: string[]) => service.db.bare.prepare(sql).all(...values) as Record<string, unknown>[];
  const dune = () => record(service, 'case Dune').id;
  const stageOf = () => rows('SELECT stage FROM "Case" WHERE id = ?', dune())[0]?.stage;
  before(async () => {
    service = await startService();
    id = await plant(service, 'filings', 'Dune');
    const deadlineId = record(service, 'strict Dune').id;
    await service.db.write(tx => tx.filing.update({ where: { id }, data: { kind: 'appel_correctionnel', deadlineId } }));
  });
  after(() => service.stop());

  it('shows before that the deadlines of the appeal are done, the event, and the proceeding it opens', async () => {
    const { body, text } = await service.call('juriste', 'POST', `/api/filings/${id}/file/preview`, {
      mode: 'greffe',
      filedOn: '2026-11-23',
    });
    const lines = body.effects?.map((effect: { text: string }) => effect.text);
    expect(lines, text).to.include.members([
      'Délai « Appel sur les intérêts civils » : fait',
      'Événement « Appel formé par l’association »',
      'Nouvelle procédure, appel, issue de celle-ci',
    ]);
  });

  it('ends the deadline, records the event and opens the appeal before the court of appeal; who was judged stays so', async () => {
    const judged = rows('SELECT id, status, clearedOn FROM Person WHERE caseId = ? ORDER BY id', dune());
    const filed = await service.call('juriste', 'POST', `/api/filings/${id}/file`, SENT);
    expect(filed.body, filed.text).to.include({ state: 'filed' });
    expect(rows(`SELECT state, closedOn FROM Deadline WHERE rule = 'APPEL_CORR_498' AND caseId = ?`, dune())).to.deep.equal([
      { state: 'done', closedOn: '2026-11-23' },
    ]);
    expect(rows(`SELECT decisionId FROM Step WHERE kind = 'appel_association' AND caseId = ?`, dune())).to.deep.equal([
      { decisionId: record(service, 'decision Dune').id },
    ]);
    const opened = rows(
      `SELECT p.level, p.stage, p.openedBecause, c.kind FROM Proceeding p JOIN Court c ON c.id = p.courtId WHERE p.caseId = ? AND p.level = 'appel'`,
      dune(),
    );
    expect(opened).to.deep.equal([{ level: 'appel', stage: 'appel', openedBecause: 'appel', kind: 'cour_appel' }]);
    expect(stageOf()).to.equal('appel');
    expect(rows('SELECT id, status, clearedOn FROM Person WHERE caseId = ? ORDER BY id', dune())).to.deep.equal(judged);
  });

  it('is taken back whole while nothing rests on it', async () => {
    const undone = await service.call('juriste', 'POST', `/api/filings/${id}/revert`, { version: 2, revertReason: 'Saisi par erreur.' });
    expect(undone.body, undone.text).to.include({ state: 'ready' });
    expect(rows(`SELECT id FROM Proceeding WHERE caseId = ? AND level = 'appel'`, dune())).to.deep.equal([]);
    expect(rows(`SELECT id FROM Step WHERE kind = 'appel_association' AND caseId = ?`, dune())).to.deep.equal([]);
    expect(rows(`SELECT closedOn FROM Deadline WHERE rule = 'APPEL_CORR_498' AND caseId = ?`, dune())).to.deep.equal([{ closedOn: null }]);
    expect(stageOf()).to.equal('audience_tc');
  });

  it('cannot be taken back once the court of appeal has a hearing', async () => {
    await service.call('juriste', 'POST', `/api/filings/${id}/file`, { ...SENT, version: 3 });
    const [appeal] = rows(`SELECT id, courtId FROM Proceeding WHERE caseId = ? AND level = 'appel'`, dune());
    await service.db.write(tx =>
      tx.hearing.create({
        data: {
          caseId: dune(),
          proceedingId: String(appeal?.id),
          courtId: String(appeal?.courtId),
          heldOn: '2027-03-02',
          startTime: '09:00',
        },
      }),
    );
    const refused = await service.call('juriste', 'POST', `/api/filings/${id}/revert`, { version: 4, revertReason: 'Saisi par erreur.' });
    expect(refused.status).to.equal(409);
    expect(refused.body.message).to.match(/déjà sa suite/);
  });
});

describe('filings: a request to the CIVI (art. 706-3)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('says which event is to be recorded once the fund has received it', async () => {
    const id = await plant(service, 'filings', 'Érable');
    await service.db.write(tx => tx.filing.update({ where: { id }, data: { kind: 'requete_civi' } }));
    const { body, text } = await service.call('juriste', 'POST', `/api/filings/${id}/file/preview`, {
      ...{ mode: 'lrar', filedOn: '2026-11-23' },
    });
    const lines = body.effects?.map((effect: { text: string }) => effect.text);
    expect(lines, text).to.include('Événement « Demande de la victime reçue par le fonds de garantie » : à enregistrer à sa date');
  });
});
