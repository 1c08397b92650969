import { expect } from 'chai';
import { longDay } from '../../server/law/days.ts';
import { record } from '../support/names.ts';
import { expectHolds, play, scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const postponed = {
  version: 1,
  outcome: 'renvoi_date',
  nextHeldOn: '2027-01-11',
  nextStartTime: '13:30',
  outcomeReason: 'demande_parquet',
};
const judged = { version: 1, outcome: 'decision', isContradictory: true };

scenarios('hearings', [
  {
    why: 'takes no report of a hearing to come',
    as: 'juriste',
    post: '/{hearing Cèdre 1}/report',
    body: judged,
    status: 400,
    says: { outcome: /est à venir/ },
    leaves: 'nothing',
  },
  {
    why: 'asks the new date and the reason of an adjournment',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { version: 1, outcome: 'renvoi_date' },
    status: 400,
    says: ['nextHeldOn', 'outcomeReason'],
    leaves: 'nothing',
  },
  {
    why: 'adjourns to a later day only',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { ...postponed, nextHeldOn: '2026-11-20' },
    status: 400,
    says: ['nextHeldOn'],
    leaves: 'nothing',
  },
  {
    why: 'asks whether the judgment is contradictory',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { version: 1, outcome: 'decision' },
    status: 400,
    says: ['isContradictory'],
    leaves: 'nothing',
  },
  {
    why: 'takes no judgment before its hearing nor to come',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { ...judged, decisionOn: '2026-11-24' },
    status: 400,
    says: ['decisionOn'],
    leaves: 'nothing',
  },
  {
    why: 'refuses an unknown outcome',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { version: 1, outcome: 'perdu' },
    status: 400,
    says: ['outcome'],
    leaves: 'nothing',
  },
  {
    why: 'asks for the version',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { outcome: 'decision', isContradictory: true },
    status: 428,
    says: [],
    leaves: 'nothing',
  },
  { why: 'lets no direction report', as: 'director', post: '/{hearing Érable 2}/report', body: judged, status: 403, leaves: 'nothing' },
  {
    why: 'adjourns: the next hearing is created in the chain',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: postponed,
    status: 200,
    shows: {
      outcome: 'renvoi_date',
      outcomeReason: 'demande_parquet',
      reportedById: '{user claire}',
      confirmedById: '{user claire}',
      version: 2,
    },
    also: service => {
      const next = service.db.bare.prepare('SELECT * FROM Hearing WHERE previousId = ?').get(record(service, 'hearing Érable 2').id);
      expectHolds(next, { heldOn: '2027-01-11', startTime: '13:30', chamber: '6e chambre correctionnelle', outcome: null, version: 1 });
    },
  },
  {
    why: 'takes one report only',
    as: 'juriste',
    post: '/{hearing Érable 2}/report',
    body: { ...judged, version: 2 },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
  {
    why: 'takes the report of the case’s lawyer, to be confirmed',
    as: 'lawyer',
    post: '/{hearing Genêt 1}/report',
    body: { ...judged, report: 'Relaxe partielle.' },
    status: 200,
    shows: { outcome: 'decision', reportedById: '{user ines}', confirmedAt: null, report: 'Relaxe partielle.' },
    also: service => {
      const row = service.db.bare.prepare('SELECT report FROM Hearing WHERE id = ?').pluck().get(record(service, 'hearing Genêt 1').id);
      expect(row).to.match(/^v1\./);
      const deadline = service.db.bare
        .prepare('SELECT rule, isConfirmed, lastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule')
        .get(record(service, 'hearing Genêt 1').id);
      expect(deadline).to.deep.equal({ rule: 'APPEL_CORR_498', isConfirmed: 0, lastUsefulOn: '2026-12-03' });
      expect(service.db.bare.prepare(`SELECT nextStepKind FROM "Case" WHERE codeName = 'Genêt'`).pluck().get()).to.be.oneOf([
        'confirm',
        'deadline',
      ]);
    },
  },
  { why: 'lets no lawyer confirm', as: 'lawyer', post: '/{hearing Genêt 1}/confirm', body: { version: 2 }, status: 403, leaves: 'nothing' },
  {
    why: 'is confirmed by the staff, and its deadline with it',
    as: 'assistant',
    post: '/{hearing Genêt 1}/confirm',
    body: { version: 2 },
    status: 200,
    shows: { confirmedById: '{user nadia}', version: 3 },
    also: service => {
      const id = record(service, 'hearing Genêt 1').id;
      expect(service.db.bare.prepare('SELECT isConfirmed FROM Deadline WHERE factId = ?').pluck().get(id)).to.equal(1);
    },
  },
  {
    why: 'is confirmed once',
    as: 'assistant',
    post: '/{hearing Genêt 1}/confirm',
    body: { version: 3 },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
  {
    why: 'confirms no hearing without a report',
    as: 'juriste',
    post: '/{hearing Cèdre 1}/confirm',
    body: { version: 1 },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
  {
    why: 'gives no date when the judgment is not contradictory: the clock waits for service',
    at: '2026-12-15T10:00:00+01:00',
    as: 'juriste',
    post: '/{hearing Cèdre 1}/report',
    body: { version: 1, outcome: 'decision', isContradictory: false },
    status: 200,
    shows: { outcome: 'decision' },
    also: service => {
      const told = service.db.bare.prepare('SELECT effect, pronouncedOn FROM Decision WHERE id = ?');
      expect(told.get(record(service, 'hearing Cèdre 1').id)).to.deep.equal({
        effect: 'contradictoire_a_signifier',
        pronouncedOn: '2026-12-14',
      });
      const rows = service.db.bare.prepare('SELECT rule, state FROM Deadline WHERE factId = ?').all(record(service, 'hearing Cèdre 1').id);
      expect(rows).to.deep.equal([{ rule: 'PC_LETTRE_420_1', state: 'moot' }]);
    },
  },
]);

describe('hearings: what is shown before is what is written', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const dues = (codeName: string) =>
    service.db.bare
      .prepare(`SELECT d.rule, d.lastUsefulOn, d.lastUsefulTime, d.legalLimitOn, d.legalLimitTime FROM Deadline d JOIN "Case" c ON c.id = d.caseId
        WHERE c.codeName = ? AND d.state NOT IN ('done', 'moot') ORDER BY d.rule, d.lastUsefulOn`)
      .all(codeName) as { rule: string; lastUsefulOn: string }[];

  const REPORTS: readonly [name: string, body: Record<string, unknown>, at?: string][] = [
    ['Érable 2', postponed],
    ['Érable 2', judged],
    ['Érable 2', { ...judged, isContradictory: false }],
    ['Genêt 1', { ...judged, decisionOn: '2026-11-23' }],
    ['Loire 1', postponed, '2026-12-04T12:00:00+01:00'],
    ['Loire 1', { ...judged, decisionOn: '2026-12-04' }, '2026-12-07T12:00:00+01:00'],
    ['Filaos 1', judged, '2026-12-10T12:00:00+01:00'],
  ];
  for (const [name, body, at] of REPORTS)
    it(`${name}: ${body.outcome} ${body.isContradictory ?? ''}`, async () => {
      if (at) service.clock.set(at);
      const codeName = name.split(' ')[0]!;
      const before = dues(codeName).map(({ rule, lastUsefulOn }) => `${rule} ${lastUsefulOn}`);
      const preview = await play(service, 'hearings', {
        why: name,
        as: 'juriste',
        post: `/{hearing ${name}}/report/preview`,
        body,
        status: 200,
        leaves: 'nothing',
        shows: {},
      });
      const known = new Set(before);
      await play(service, 'hearings', {
        why: name,
        as: 'juriste',
        post: `/{hearing ${name}}/report`,
        body,
        status: 200,
        shows: { version: 2 },
      });
      const born = dues(codeName).filter(({ rule, lastUsefulOn }) => !known.has(`${rule} ${lastUsefulOn}`));
      const promised = preview.body.deadlines.map(
        ({ rule, lastUsefulOn, lastUsefulTime, legalLimitOn, legalLimitTime }: Record<string, unknown>) => ({
          rule,
          lastUsefulOn,
          lastUsefulTime,
          legalLimitOn,
          legalLimitTime,
        }),
      );
      expect(born).to.deep.equal(promised);
      for (const { text } of preview.body.effects) expect(text).to.match(/^[A-ZÀ-Ý]/);
      const { nextStepLabel, nextStepOn } = service.db.bare
        .prepare('SELECT nextStepLabel, nextStepOn FROM "Case" WHERE codeName = ?')
        .get(codeName) as Record<string, string | null>;
      const next = nextStepOn
        ? `Prochaine étape : ${nextStepLabel}, ${longDay(nextStepOn)}`
        : 'Aucune prochaine étape : choisissez ce qui doit être fait ensuite';
      expect(preview.body.effects.at(-1)?.text).to.equal(next);
    });

  it('judges the day by the court’s own clock: in Saint-Denis the hearing is today while Paris is still yesterday', async () => {
    const held = service.db.bare
      .prepare('SELECT heldOn FROM Hearing WHERE id = ?')
      .pluck()
      .get(record(service, 'hearing Filaos 1').id) as string;
    expect(held).to.equal('2026-12-10');
    service.clock.set('2026-12-09T19:30:00Z'); // 20:30 in Paris on the 9th, 23:30 in Saint-Denis on the 9th
    const row = { why: 'Filaos', as: 'juriste' as const, post: '/{hearing Filaos 1}/report', body: judged };
    await play(service, 'hearings', {
      ...row,
      status: 400,
      says: { outcome: /est à venir/ },
      leaves: 'nothing',
    });
    service.clock.set('2026-12-09T20:30:00Z'); // 21:30 in Paris on the 9th, 0:30 in Saint-Denis on the 10th
    await play(service, 'hearings', { ...row, status: 200, shows: { outcome: 'decision' } });
    expect(
      service.db.bare.prepare('SELECT pronouncedOn FROM Decision WHERE id = ?').pluck().get(record(service, 'hearing Filaos 1').id),
    ).to.equal('2026-12-10');
  });

  it('opens the cassation appeal (« pourvoi ») against a court of appeal, ten clear days', async () => {
    const caseId = record(service, 'case Dune').id;
    const courtId = record(service, 'appeal Douai').id;
    const call = async (path: string, body: object) => {
      const answer = await service.call('juriste', 'POST', path, body);
      expect(answer.status, answer.text).to.be.oneOf([200, 201]);
      return answer.body;
    };
    const proceeding = await call('/api/proceedings', { caseId, courtId, level: 'appel', stage: 'appel' });
    const hearing = await call('/api/hearings', {
      caseId,
      proceedingId: proceeding.id,
      courtId,
      kind: 'fond',
      heldOn: '2026-11-20',
      startTime: '14:00',
    });
    await call(`/api/hearings/${hearing.id}/report`, judged);
    const [due] = service.db.bare.prepare('SELECT rule, lastUsefulOn FROM Deadline WHERE factId = ?').all(hearing.id) as object[];
    expect(due).to.deep.equal({ rule: 'POURVOI_568', lastUsefulOn: '2026-12-01' });
  });
});
