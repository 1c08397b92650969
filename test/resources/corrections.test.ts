import { expect } from 'chai';
import { computeDeadline } from '../../server/law/deadline.ts';
import { why } from '../../server/law/why.ts';
import { digest } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { type Answer, type Service, startService, type Who } from '../support/service.ts';

describe('what can be put right', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const send = (who: Who, method: 'POST' | 'PUT', path: string, body: object): Promise<Answer> =>
    service.call(who, method, `/api/${path}`, body);
  const held = () => record(service, 'hearing Érable 2');
  const report = (who: Who, body: object) => send(who, 'POST', `hearings/${held().id}/report`, { version: held().version, ...body });
  const dues = () =>
    service.db.bare
      .prepare(`SELECT lastUsefulOn, state, isConfirmed FROM Deadline WHERE factId = ? AND deadlineClass = 'A'`)
      .all(held().id) as {
      lastUsefulOn: string;
      state: string;
      isConfirmed: number;
    }[];
  const chain = () => service.db.bare.prepare('SELECT heldOn, outcome FROM Hearing WHERE previousId = ?').all(held().id);

  it('the staff corrects a lawyer’s report that waits to be confirmed, and its deadline follows', async () => {
    service.clock.set('2026-11-26T09:00:00+01:00');
    expect((await report('lawyer', { outcome: 'decision', decisionOn: '2026-11-20', isContradictory: true })).status).to.equal(200);
    expect(dues()).to.deep.equal([{ lastUsefulOn: '2026-11-30', state: 'to_validate', isConfirmed: 0 }]);
    expect(
      (await report('lawyer', { outcome: 'decision', decisionOn: '2026-11-23', isContradictory: true })).status,
      'not the lawyer again',
    ).to.equal(409);
    expect((await report('juriste', { outcome: 'decision', decisionOn: '2026-11-23', isContradictory: true })).status).to.equal(200);
    expect(dues()).to.deep.equal([{ lastUsefulOn: '2026-12-03', state: 'to_validate', isConfirmed: 1 }]);
    expect(
      (await report('juriste', { outcome: 'decision', decisionOn: '2026-11-20', isContradictory: true })).status,
      'confirmed now',
    ).to.equal(409);
  });

  it('a corrected adjournment moves the next hearing instead of making a second one', async () => {
    const postponed = { outcome: 'renvoi_date', outcomeReason: 'demande_defense' };
    await report('lawyer', { ...postponed, nextHeldOn: '2027-01-14' });
    await report('juriste', { ...postponed, nextHeldOn: '2027-01-21' });
    expect(chain()).to.deep.equal([{ heldOn: '2027-01-21', outcome: null }]);
  });

  it('an adjournment corrected into a judgment keeps the hearing that was announced, as not held', async () => {
    await report('lawyer', { outcome: 'renvoi_date', outcomeReason: 'greve', nextHeldOn: '2027-01-14' });
    expect((await report('juriste', { outcome: 'decision', isContradictory: true })).status).to.equal(200);
    expect(chain()).to.deep.equal([{ heldOn: '2027-01-14', outcome: 'non_tenue' }]);
    expect(dues()).to.have.length(1);
  });

  it('a reported hearing keeps its day, hour and court', async () => {
    const { id, version } = record(service, 'hearing Dune 1');
    const before = digest(service);
    const answer = await send('juriste', 'PUT', `hearings/${id}`, { version, heldOn: '2026-11-13' });
    expect(answer.status).to.equal(400);
    expect(answer.body.errors.heldOn).to.match(/compte rendu est enregistré/);
    expect(digest(service)).to.equal(before);
  });

  it('service of a decision chooses the version of the rule by the day of the decision, and says so', () => {
    const served = computeDeadline({
      rule: 'POURVOI_568',
      on: '2024-10-07',
      decidedOn: '2024-09-20',
      zone: 'metropole',
      timeZone: 'Europe/Paris',
    });
    expect(served).to.include({ ruleVersion: 'POURVOI_568@origine', legalLimitOn: '2024-10-14' });
    expect(why(served).items[0]?.text).to.equal('Décision du vendredi 20 septembre 2024, signifiée le lundi 7 octobre 2024.');
  });
});

describe('the letter, and what it may change', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const request = (rest: object) => ({
    ...{ caseId: record(service, 'case Cèdre').id, hearingId: record(service, 'hearing Cèdre 1').id, kind: 'lettre_420_1' },
    ...{ claimedMoralCents: 300_000, claimedCostsCents: 100_000, maltreatment: 'Le prévenu exerçait une emprise sur la mineure.' },
    ...rest,
  });
  const stored = () =>
    service.db.bare.prepare(`SELECT claimedMoralCents, place, joinDecidedBy, version FROM "Case" WHERE codeName = 'Cèdre'`).get() as Record<
      string,
      unknown
    >;

  it('keeps what the staff typed as data of the case, journaled', async () => {
    const answer = await service.call('assistant', 'POST', '/api/filings', request({ authorisedBy: 'bureau', authorisedOn: '2026-11-02' }));
    expect(answer.status, answer.text).to.equal(201);
    expect(stored()).to.deep.equal({ claimedMoralCents: 300_000, place: 'Nantes', joinDecidedBy: 'bureau', version: 2 });
    const general = service.db.bare.prepare('SELECT authorisedBy FROM Association').pluck().get();
    expect(general, 'the decision for one case is not the association’s').to.equal('conseil d’administration');
    const told = service.db.bare
      .prepare(`SELECT changes FROM JournalEntry WHERE action = 'update' AND resource = 'cases'`)
      .pluck()
      .get() as string;
    expect(JSON.parse(told)).to.include({ claimedMoralCents: 300_000, maltreatment: 'modifié' });
  });

  it('lets a lawyer print it and change nothing', async () => {
    const before = stored();
    expect((await service.call('lawyer', 'POST', '/api/filings', request({}))).status).to.equal(201);
    expect(stored()).to.deep.equal(before);
  });

  it('writes over nothing that somebody filled meanwhile', async () => {
    const before = digest(service);
    const answer = await service.call('juriste', 'POST', '/api/filings', request({ place: 'Rezé' }));
    expect(answer.status).to.equal(400);
    expect(answer.body.errors.place).to.match(/entre-temps/);
    expect(digest(service)).to.equal(before);
  });

  it('is not held up by a count that needs consent when another opens the action', async () => {
    const caseId = record(service, 'case Cèdre').id;
    const added = await service.call('juriste', 'POST', '/api/counts', { caseId, offence: 'cp-225-4-1-ii' });
    expect(added.status, added.text).to.equal(201);
    const { body } = await service.call('juriste', 'POST', '/api/filings/preview', request({ claimedCostsCents: 0 }));
    expect(body.missing).to.deep.equal([]);
    expect(body.checks.map((check: { level: string }) => check.level)).to.deep.equal(['warn']);
  });
});
