import { expect } from 'chai';
import { RULES } from '../../server/law/rules.ts';
import { fingerprintOf } from '../../server/resources/rule-approvals/fingerprint.ts';
import { record as journal } from '../../server/rest/journal.ts';
import { record } from '../support/names.ts';
import { play, type Scenario } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const APPEAL = 'APPEL_CORR_498@origine';
const body = { ruleVersion: APPEAL, lawyerName: 'Me Inès Garnier', approvedOn: '2026-11-12', note: 'Dix jours, art. 498.' };

describe('rule-approvals: counsel reads a rule', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const run = (row: Omit<Scenario, 'why'>) => play(service, 'rule-approvals', { why: '', ...row });
  const shown = async (): Promise<unknown> => {
    const { body: found } = await service.call('lawyer', 'GET', '/api/rule-approvals/figures');
    return (found as Record<string, unknown>)[APPEAL];
  };
  const stored = () =>
    service.db.bare.prepare('SELECT * FROM RuleApproval WHERE ruleVersion = ? ORDER BY id').all(APPEAL) as Record<string, unknown>[];

  const refused: [why: string, change: Record<string, unknown>, says: Record<string, RegExp>][] = [
    ['a wording that does not exist', { ruleVersion: 'APPEL_CORR_498@jamais' }, { ruleVersion: /n’existe pas/ }],
    ['a day to come', { approvedOn: '2027-11-12' }, { approvedOn: /à venir/ }],
    ['nobody as counsel', { lawyerName: ' ' }, { lawyerName: /À renseigner/ }],
  ];
  for (const [why, change, says] of refused)
    it(`refuses ${why}`, () => run({ as: 'juriste', post: '', body: { ...body, ...change }, status: 400, says, leaves: 'nothing' }));

  it('is recorded by a jurist or the administrator, by nobody else', async () => {
    for (const as of ['assistant', 'lawyer', 'director'] as const) await run({ as, post: '', body, status: 403, leaves: 'nothing' });
  });

  it('says before how many open deadlines follow the rule', () =>
    run({ as: 'admin', post: '/preview', body: { ruleVersion: APPEAL }, status: 200, shows: { open: followed(), moved: 0 } }));

  /** A date that follows the rule moves today, as the settling of a case moves it. */
  const move = async () => {
    const { db, vault, clock } = service;
    const { id, caseId } = db.bare.prepare('SELECT id, caseId FROM Deadline WHERE ruleVersion = ? ORDER BY id').get(APPEAL) as {
      id: string;
      caseId: string;
    };
    const changes = { lastUsefulOn: ['2026-11-01', '2026-11-02'] };
    await db.write(async tx => {
      await tx.deadline.update({
        where: { id },
        data: { state: 'to_validate', formerLastUsefulOn: '2026-11-01', enteredOn: clock.today() },
      });
      await journal(tx, vault, clock.now().toISOString(), null, {
        action: 'recompute',
        resource: 'deadlines',
        recordId: id,
        caseId,
        changes,
      });
    });
  };

  it('keeps who answered, when, who recorded it, and what the rule was', async () => {
    await move();
    await run({ as: 'juriste', post: '', body, status: 201, shows: { ...body, recordedOn: service.clock.today(), withdrawnOn: null } });
    expect(stored()[0]).to.include({ fingerprint: fingerprintOf(APPEAL), recordedById: record(service, 'user claire').id });
    expect(await shown()).to.deep.equal({ lawyerName: 'Me Inès Garnier', approvedOn: '2026-11-12', isCurrent: true });
    const line = service.db.bare.prepare("SELECT * FROM JournalEntry WHERE resource = 'rule-approvals' AND action = 'create'").get();
    expect(line).to.include({ actorName: 'Claire Morel' });
  });

  it('says how many dates moved since it was recorded, not earlier the same day', async () => {
    const preview = { as: 'admin', post: '/preview', body: { ruleVersion: APPEAL }, status: 200 } as const;
    await run({ ...preview, shows: { moved: 0 } });
    await move();
    await move();
    await run({ ...preview, shows: { moved: 1 } });
  });

  it('refuses a second approval of the same wording', () =>
    run({ as: 'admin', post: '', body, status: 409, shows: { message: /déjà validée par Me Inès Garnier/ }, leaves: 'nothing' }));

  it('falls back to « à confirmer » when the rule is no longer what counsel read', async () => {
    await service.db.write(tx => tx.ruleApproval.updateMany({ where: { ruleVersion: APPEAL }, data: { fingerprint: 'autre' } }));
    expect(await shown()).to.include({ isCurrent: false });
    // Counsel reads it again: both readings stay.
    await run({ as: 'admin', post: '', body: { ...body, approvedOn: '2026-11-20' }, status: 201, shows: { ruleVersion: APPEAL } });
    expect(stored()).to.have.lengthOf(2);
    expect(await shown()).to.include({ isCurrent: true, approvedOn: '2026-11-20' });
  });

  it('is withdrawn with a reason, once, and the rule waits for counsel again', async () => {
    const [, latest] = stored();
    const act = { post: `/${latest!.id}/withdraw`, body: { version: 1, withdrawnReason: 'Arrêt nouveau.' } };
    await run({ as: 'juriste', ...act, status: 200, shows: { withdrawnOn: service.clock.today() } });
    await run({
      as: 'juriste',
      ...act,
      body: { ...act.body, version: 2 },
      status: 409,
      shows: { message: /déjà retirée/ },
      leaves: 'nothing',
    });
    expect(await shown()).to.include({ isCurrent: false });
  });

  function followed(): number {
    const states = "'forecast', 'to_validate', 'validated', 'contested'";
    return service.db.bare
      .prepare(`SELECT count(*) FROM Deadline WHERE ruleVersion = ? AND state IN (${states})`)
      .pluck()
      .get(APPEAL) as number;
  }
});

describe('rule-approvals: what counsel read, in one figure', () => {
  it('is another for each wording, the same whatever the order of the keys, none for an unknown one', () => {
    const all = Object.values(RULES).flatMap(({ versions }) => (versions as { id: string }[]).map(({ id }) => fingerprintOf(id)));
    expect(new Set(all).size).to.equal(all.length);
    expect(all.every(figure => /^[0-9a-f]{64}$/.test(figure ?? ''))).to.equal(true);
    expect(fingerprintOf('APPEL_CORR_498@jamais')).to.equal(null);
  });

  it('changes with one word of the rule, and with one day of its length', () => {
    const rule = RULES.APPEL_CORR_498 as { form: string; versions: { amount: { days?: number } }[] };
    const before = fingerprintOf(APPEAL);
    const [form, amount] = [rule.form, rule.versions[0]!.amount];
    try {
      rule.form = `${form} `;
      expect(fingerprintOf(APPEAL)).not.to.equal(before);
      rule.form = form;
      rule.versions[0]!.amount = { days: 11 };
      expect(fingerprintOf(APPEAL)).not.to.equal(before);
    } finally {
      rule.form = form;
      rule.versions[0]!.amount = amount;
    }
    expect(fingerprintOf(APPEAL)).to.equal(before);
  });
});
