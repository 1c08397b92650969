import { expect } from 'chai';
import type { LimitationId } from '../../server/law/limitation/offences.ts';
import { type Committed, limitationOf } from '../../server/law/limitation/ofOffence.ts';
import { SUSPENDING } from '../../server/law/limitation/suspension.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('law: the limitation an article has (art. 7, 8 CPP)', () => {
  type Row = [article: string, of: Committed['class'], rule: LimitationId | null, more?: Partial<Committed>, doubt?: RegExp];
  const under15 = { facts: '2012-05-04', majorityMonth: '2018-01' } as const;
  const over15 = { facts: '2012-05-04', majorityMonth: '2014-01' } as const;
  const ROWS: readonly Row[] = [
    ['222-24 2°', 'crime', 'VIOL_MINEUR'],
    ['222-29-1', 'delit', 'AGRESSION_SEXUELLE_MOINS_15'],
    ['222-29-2', 'delit', 'AGRESSION_222_29_2_OU_3'],
    ['225-7 1°', 'delit', 'PROXENETISME_MINEUR_225_7'],
    ['225-7-1', 'crime', 'PROXENETISME_MOINS_15_225_7_1'],
    ['225-12-1 al. 2', 'delit', 'RECOURS_PROSTITUTION_MINEUR'],
    ['225-4-1 II', 'delit', 'TRAITE_MINEUR_DELIT'],
    ['225-4-2 II', 'crime', 'TRAITE_MINEUR_CRIME'],
    ['227-23 al. 4', 'delit', 'PEDOPORNOGRAPHIE_227_23'],
    ['225-9', 'crime', 'PROXENETISME_BANDE_ORG_225_8'],
    ['222-29', 'delit', 'AGRESSION_SEXUELLE_15_18'],
    ['222-29', 'delit', 'AGRESSION_SEXUELLE_MOINS_15', under15, /2014/],
    ['222-29', 'delit', 'AGRESSION_SEXUELLE_15_18', over15, /2014/],
    ['222-29', 'delit', 'AGRESSION_SEXUELLE_15_18', { facts: '2012-05-04', majorityMonth: '2015-05' }, /quinze ans le mois des faits/],
    ['222-30', 'delit', 'AGRESSION_AGGRAVEE_222_30'],
    ['222-30', 'delit', 'AGRESSION_AGGRAVEE_222_30_MOINS_15', under15, /2014/],
    ['222-30', 'delit', 'AGRESSION_AGGRAVEE_222_30', over15, /2014/],
    ['227-25', 'delit', 'ATTEINTE_SEXUELLE_227_25'],
    ['227-26', 'delit', 'ATTEINTE_SEXUELLE_227_26'],
    ['227-27 1°', 'delit', 'ATTEINTE_SEXUELLE_227_27'],
    ['434-3', 'delit', 'NON_DENONCIATION_434_3_AGRESSION', {}, /vingt ans si le fait tu est un viol/],
    ['225-5', 'delit', 'DELIT_DROIT_COMMUN', {}, /droit commun/],
    ['225-7 3°', 'delit', 'DELIT_DROIT_COMMUN', {}, /que le 1°/],
    ['450-1', 'delit', 'DELIT_DROIT_COMMUN', {}, /droit commun/],
    ['450-1', null, null],
    ['225-7 1°', 'delit', 'DELIT_DROIT_COMMUN', { facts: '2026-03-02', majorityMonth: '2020-01' }, /majeure/],
    ['222-24', 'crime', 'CRIME_DROIT_COMMUN', { facts: '2026-03-02', majorityMonth: '2020-01' }, /majeure/],
    ['225-7 1°', 'delit', 'DELIT_DROIT_COMMUN', { facts: '2026-03-02', majorityMonth: '2026-03' }, /dix-huit ans le mois des faits/],
    ['222-24', 'crime', 'CRIME_DROIT_COMMUN', { facts: '2026-03-31', majorityMonth: '2026-03' }, /dix-huit ans le mois des faits/],
    ['222-24', 'crime', 'VIOL_MINEUR', { facts: '2026-02-28', majorityMonth: '2026-03' }],
    ['227-22-1', 'delit', null, { facts: '2026-03-02', majorityMonth: '2026-03' }],
    ['227-22-1', 'delit', null],
    ['227-23-1', 'delit', null],
    ['222-26-1', 'delit', null],
    ['', 'delit', null],
  ];
  for (const [article, of, rule, more = {}, doubt] of ROWS)
    it(`${article || 'no article'} (${of ?? 'class unknown'}) ${more.facts ?? ''}: ${rule ?? 'not computed'}`, () => {
      const limited = limitationOf({ article, class: of, facts: null, majorityMonth: null, ...more });
      expect(limited?.rule ?? null).to.equal(rule);
      if (rule === null) return;
      if (doubt) expect(limited!.doubts.join(' ')).to.match(doubt);
      else expect(limited!.doubts).to.deep.equal([]);
    });
});

describe('cases: the limitation of each count', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  /** A case with one count, of that article, on that victim; asks what is known of its limitation. */
  async function asked(given: {
    article?: string;
    factsFromOn?: string | null;
    majorityMonth?: string | null;
    act?: string;
    isNamed?: boolean;
    hasVictims?: boolean;
    /** When limitation stopped, and ran again. */
    stopped?: readonly string[];
  }) {
    const {
      article = '225-7 1°',
      factsFromOn = '2026-03-02',
      majorityMonth = '2028-04',
      act,
      isNamed = true,
      hasVictims = true,
      stopped = [],
    } = given;
    const caseId = record(service, 'case Cèdre').id;
    await service.db.write(async tx => {
      await tx.countVictim.deleteMany({ where: { caseId } });
      await tx.count.deleteMany({ where: { caseId } });
      await tx.step.deleteMany({ where: { caseId } });
      const { id: proceedingId } = await tx.proceeding.findFirstOrThrow({ where: { caseId } });
      for (const [rank, happenedOn] of stopped.entries())
        await tx.step.create({ data: { caseId, proceedingId, happenedOn, kind: rank === 0 ? SUSPENDING.begins : SUSPENDING.ends } });
      await tx.case.update({ where: { id: caseId }, data: { publicActionOn: act ?? null, factsFromOn: null } });
      await tx.person.updateMany({ where: { caseId, role: 'victim' }, data: { withdrawnOn: '2026-11-20' } });
      const person = await tx.person.create({
        data: { caseId, role: hasVictims ? 'victim' : 'witness', pseudonym: 'Sauge', majorityMonth },
      });
      const count = await tx.count.create({ data: { caseId, offence: 'cp-225-7-1o', article, label: 'Essai', factsFromOn } });
      if (isNamed) await tx.countVictim.create({ data: { caseId, countId: count.id, personId: person.id } });
    });
    const { status, body, text } = await service.call('juriste', 'GET', `/api/cases/${caseId}/limitations`);
    expect(status, text).to.equal(200);
    expect(body.counts).to.have.lengthOf(1);
    return body.counts[0];
  }

  it('runs ten years from the majority of the victim, told to the month (art. 8, 225-7)', async () => {
    expect(await asked({})).to.deep.include({
      untilMonth: '2038-04',
      years: 10,
      start: 'majority',
      interruptedOn: null,
      victim: 'Sauge',
      missing: null,
    });
  });

  it('an act before that majority adds nothing, one after it starts the term anew (art. 9-2)', async () => {
    expect(await asked({ act: '2026-05-04' })).to.deep.include({ untilMonth: '2038-04', interruptedOn: null });
    expect(await asked({ factsFromOn: '2023-01-09', majorityMonth: '2024-06', act: '2025-09-15' })).to.deep.include({
      untilMonth: '2035-09',
      interruptedOn: '2025-09-15',
    });
  });

  it('says what is missing rather than guess', async () => {
    expect((await asked({ factsFromOn: null })).missing).to.equal('La date des faits manque.');
    expect((await asked({ isNamed: false, hasVictims: false })).missing).to.equal('Aucune victime n’est enregistrée.');
    expect((await asked({ majorityMonth: null })).missing).to.equal('La date de naissance de la victime manque.');
    expect((await asked({ article: '227-22-1' })).missing).to.contain('demander à l’avocat');
  });

  it('counts the ordinary length for a victim who was an adult, and says so (art. 8)', async () => {
    const line = await asked({ majorityMonth: '2020-01' });
    expect(line).to.include({ untilMonth: '2032-03', start: 'facts', years: 6 });
    expect(line.doubts.join(' ')).to.contain('majeure');
  });

  it('tells beside what a recorded suspension would add, and counts it in no date (art. 9-3)', async () => {
    const line = await asked({ factsFromOn: '2023-01-09', majorityMonth: '2024-06', stopped: ['2025-01-01', '2025-07-01'] });
    expect(line).to.deep.include({
      untilMonth: '2034-06',
      suspended: { times: [{ fromOn: '2025-01-01', untilOn: '2025-07-01' }], untilMonth: '2034-11' },
    });
    const ongoing = await asked({ factsFromOn: '2023-01-09', majorityMonth: '2024-06', stopped: ['2026-05-01'] });
    expect(ongoing.suspended.times).to.deep.equal([{ fromOn: '2026-05-01', untilOn: null }]);
    expect((await asked({ stopped: ['2026-05-01'] })).suspended, 'before majority nothing runs').to.equal(null);
  });

  it('concerns every victim of the case when the count names none, and says the same thing once', async () => {
    expect(await asked({ isNamed: false })).to.include({ victim: 'Sauge', untilMonth: '2038-04' });
  });

  it('opens no identity, and tells no day of birth', async () => {
    const before = service.db.bare.prepare(`SELECT COUNT(*) FROM JournalEntry WHERE action IN ('reveal', 'copy')`).pluck().get();
    const line = await asked({});
    expect(JSON.stringify(line)).not.to.match(/20(?:10|28)-\d\d-\d\d/);
    expect(service.db.bare.prepare(`SELECT COUNT(*) FROM JournalEntry WHERE action IN ('reveal', 'copy')`).pluck().get()).to.equal(before);
  });

  /** The same defendant, as far as names tell, prosecuted in another case for facts on somebody who came of age that month. */
  async function elsewhere(codeName: string, given: { act?: string; majorityMonth?: string; isDismissed?: boolean } = {}) {
    const { act = '2025-09-15', majorityMonth = '2030-01', isDismissed = false } = given;
    const [caseId, otherCaseId] = ['Cèdre', codeName].map(name => record(service, `case ${name}`).id) as [string, string];
    await service.db.write(async tx => {
      const [person, otherPerson] = await Promise.all(
        [caseId, otherCaseId].map(id => tx.person.create({ data: { caseId: id, role: 'defendant', pseudonym: 'Prévenu 9' } })),
      );
      await tx.case.update({ where: { id: otherCaseId }, data: { publicActionOn: act, factsFromOn: '2024-02-01' } });
      await tx.step.deleteMany({ where: { caseId: otherCaseId } });
      await tx.decision.deleteMany({ where: { caseId: otherCaseId } });
      await tx.count.updateMany({ where: { caseId: otherCaseId }, data: { factsFromOn: '2024-02-01', defendantId: otherPerson!.id } });
      await tx.person.updateMany({ where: { caseId: otherCaseId, role: 'victim' }, data: { majorityMonth } });
      const sides = { caseId, personId: person!.id, otherCaseId, otherPersonId: otherPerson!.id };
      const dismissed = isDismissed ? { dismissedAt: '2026-11-20T08:00:00.000Z' } : {};
      await tx.possibleLink.create({ data: { ...sides, isExact: true, foundAt: '2026-11-19T08:00:00.000Z', ...dismissed } });
    });
    return asked({ factsFromOn: '2023-01-09', majorityMonth: '2024-06' });
  }

  it('tells beside what an act against the same author for another minor would add (art. 9-2, last paragraph)', async () => {
    expect(await elsewhere('Genêt')).to.deep.include({ untilMonth: '2034-06', prolonged: { codeName: 'Genêt', untilMonth: '2035-09' } });
  });

  it('says « un autre acte » and no more of a case one may not open', async () => {
    const line = await elsewhere('Zénith');
    expect(line).to.deep.include({ untilMonth: '2034-06', prolonged: { codeName: null, untilMonth: null } });
    expect(JSON.stringify(line)).not.to.match(/Zénith|2035/);
  });

  for (const [why, given] of [
    ['a link set aside', { isDismissed: true }],
    ['an act before the law of 2021', { act: '2021-04-22' }],
    ['an adult victim there', { majorityMonth: '2019-01' }],
  ] as const)
    it(`adds nothing: ${why}`, async () => expect((await elsewhere('Genêt', given)).prolonged).to.equal(null));

  it('is for those who work on the case', async () => {
    const caseId = record(service, 'case Cèdre').id;
    expect((await service.call('director', 'GET', `/api/cases/${caseId}/limitations`)).status).to.equal(403);
  });
});
