import { expect } from 'chai';
import type { Tx } from '../../server/db.ts';
import { record, resolved } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

const letter = { caseId: '{case Cèdre}', hearingId: '{hearing Cèdre 1}', kind: 'lettre_420_1' };
const typed = { claimedMoralCents: 300_000, claimedCostsCents: 0, maltreatment: 'Il exerçait sur elle une autorité de fait.' };
const complaint = { caseId: '{case Cèdre}', kind: 'plainte_constitution' };
const filed = { version: 1, mode: 'electronic', filedOn: '2026-11-23', filedTime: '00:05', noProofReason: 'Accusé attendu.' };

type Change = (tx: Tx, caseId: string) => Promise<unknown>;
type Check = { level: string; text: string };

const noPower: Change = async tx => {
  await tx.standingDocument.deleteMany({ where: { kind: { in: ['pv_autorisation', 'pouvoir_president'] } } });
  await tx.association.updateMany({ data: { authorisedOn: null } });
};
const ofCase =
  (data: Parameters<Tx['case']['update']>[0]['data']): Change =>
  (tx, id) =>
    tx.case.update({ where: { id }, data });
const images: Change = (tx, caseId) =>
  tx.count.updateMany({ where: { caseId }, data: { offence: 'cp-227-23-al3', article: '227-23 al. 3', label: 'Diffusion d’images' } });
const registered: Change = async tx => {
  await tx.association.updateMany({ data: { isRegistered: true } });
  await tx.standingDocument.deleteMany({ where: { kind: 'inscription_2_3' } });
};
const both =
  (...changes: Change[]): Change =>
  async (tx, id) => {
    for (const change of changes) await change(tx, id);
  };

/** What a check says, for a change of the case: nothing when the pattern is null. */
const told: readonly (readonly [why: string, body: object, change: Change, level: string, pattern: RegExp, isSaid: boolean])[] = [
  ['forbids a letter without any power', letter, noPower, 'block', /Pouvoir d’agir/, true],
  [
    'takes the decision made for this case where the association has no other',
    letter,
    both(noPower, ofCase({ joinDecidedOn: '2026-11-16' })),
    'block',
    /Pouvoir d’agir/,
    false,
  ],
  ['takes the decision being typed', { ...letter, authorisedOn: '2026-11-16' }, noPower, 'block', /Pouvoir d’agir/, false],
  [
    'forbids one whose decision came after',
    letter,
    both(noPower, ofCase({ joinDecidedOn: '2026-12-24' })),
    'block',
    /Pouvoir d’agir/,
    true,
  ],
  [
    'does not ask again for the general decision, expired, of a case that has its own',
    letter,
    both(
      tx => tx.standingDocument.updateMany({ where: { kind: 'pv_autorisation' }, data: { untilOn: '2026-11-01' } }),
      ofCase({ joinDecidedOn: '2026-11-16' }),
    ),
    'block',
    /Procès-verbal autorisant/,
    false,
  ],
  [
    'only tells of facts that began before the five years and went on after them',
    letter,
    ofCase({ factsFromOn: '1990-01-01', factsToOn: '2026-05-01' }),
    'block',
    /cinq ans/,
    false,
  ],
  [
    'forbids when all the facts came before them',
    letter,
    ofCase({ factsFromOn: '1988-01-01', factsToOn: '1988-05-01' }),
    'block',
    /cinq ans/,
    true,
  ],
  [
    'only tells, once the association has joined',
    letter,
    both(noPower, ofCase({ standing: 'constituee' })),
    'block',
    /Pouvoir d’agir/,
    false,
  ],
  [
    'still tells, once the association has joined',
    letter,
    both(noPower, ofCase({ standing: 'constituee' })),
    'warn',
    /Pouvoir d’agir/,
    true,
  ],
  ['closes the complaint to the association (art. 2-3, 85)', complaint, async () => null, 'block', /association inscrite/, true],
  ['closes it without registration, even for images', complaint, images, 'block', /inscrite/, true],
  ['opens it by registration, for images (art. 2-3 al. 2)', complaint, both(images, registered), 'block', /inscrite/, false],
];

describe('filings: the conditions of standing, the same when an act is made and when it is filed', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const apply = (change: Change) => service.db.write(tx => change(tx, record(service, 'case Cèdre').id));
  const post = (path: string, body: object) => service.call('juriste', 'POST', `/api/filings${path}`, resolved(service, body) as object);

  for (const [why, body, change, level, pattern, isSaid] of told)
    it(why, async () => {
      await apply(change);
      const { status, body: answer, text } = await post('/preview', body);
      expect(status, text).to.equal(200);
      const found = answer.checks.some((check: Check) => check.level === level && pattern.test(check.text));
      expect(found, JSON.stringify(answer.checks)).to.equal(isSaid);
    });

  it('files what it let be made on the decision of the case alone', async () => {
    await apply(both(noPower, ofCase({ joinDecidedOn: '2026-11-16' })));
    const made = await post('', { ...letter, ...typed });
    expect(made.status, made.text).to.equal(201);
    const answer = await post(`/${made.body.id}/file`, filed);
    expect(answer.status, answer.text).to.equal(200);
  });

  it('files an act made for facts that began before the five years, with no reason to give', async () => {
    const older: Change = tx =>
      tx.standingDocument.updateMany({ where: { kind: 'statuts' }, data: { fromOn: '1986-02-10', untilOn: null } });
    await apply(both(older, ofCase({ factsFromOn: '1990-01-01', factsToOn: '2026-05-01' })));
    const made = await post('', { ...letter, ...typed });
    expect(made.status, made.text).to.equal(201);
    const answer = await post(`/${made.body.id}/file`, filed);
    expect(answer.status, answer.text).to.equal(200);
  });

  it('files the pleadings of a party that has joined, whatever became of its power since', async () => {
    const made = await post('', { ...letter, ...typed });
    await apply(both(noPower, ofCase({ standing: 'constituee' })));
    const answer = await post(`/${made.body.id}/file`, filed);
    expect(answer.status, answer.text).to.equal(200);
  });
});
