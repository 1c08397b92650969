import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Scenario, scenarios } from '../support/scenarios.ts';

const intake = {
  courtId: '{court Nantes}',
  offence: 'cp-225-7-1o',
  stage: 'audience_tc',
  hearingOn: '2027-01-11',
  hearingTime: '13:30',
  chamber: '8e chambre',
  origin: 'prosecutor',
  responsibleId: '{user claire}',
  codeName: 'Mélèze',
  parquetNumber: '26 777 000001',
};
const with_ = (more: object) => ({ ...intake, ...more });

const refused: readonly (readonly [why: string, more: object, says: Scenario['says']])[] = [
  ['facts to come', { factsFromOn: '2026-11-24' }, ['factsFromOn']],
  ['facts that end before they begin', { factsFromOn: '2026-05-02', factsToOn: '2026-05-01' }, ['factsToOn']],
  ['a summons without its date', { hearingOn: null, hearingTime: null }, { hearingOn: /avis d’audience/ }],
  ['a date of hearing without its hour', { hearingTime: null }, { hearingTime: /avis d’audience/ }],
  ['an unknown offence', { offence: 'cp-000' }, { offence: /NATINF/ }],
  ['an impossible day (VAL-01)', { hearingOn: '2027-02-29' }, { hearingOn: 'Cette date n’existe pas. Exemple : 27/03/2026.' }],
  ['a day typed in French order', { hearingOn: '11/01/2027' }, ['hearingOn']],
  ['a court that does not exist', { courtId: '{missing}' }, { courtId: 'Choix inconnu.' }],
  ['a court that is a person', { courtId: '{user claire}' }, { courtId: 'Choix inconnu.' }],
  ['a stage that is not an entry', { stage: 'cassation' }, ['stage']],
  ['a blank code name', { codeName: '\u00a0 \u200b' }, { codeName: 'À renseigner.' }],
  ['a code name already given', { codeName: 'Érable' }, { codeName: /déjà ce nom de code/ }],
  ['a misspelt key', { parquetNumer: '1' }, { parquetNumer: 'Ce champ n’existe pas ici.' }],
];

scenarios('cases', [
  ...refused.map(
    ([why, more, says]): Scenario => ({
      why: `opens no case with ${why}`,
      as: 'juriste',
      post: '',
      body: with_(more),
      status: 400,
      says: says!,
      leaves: 'nothing',
    }),
  ),
  { why: 'lets no lawyer open a case', as: 'lawyer', post: '', body: intake, status: 403, leaves: 'nothing' },
  {
    why: 'foresees what the intake would bring, writing nothing',
    as: 'juriste',
    post: '/preview',
    body: { ...intake, codeName: undefined, factsFromOn: '2026-05-01' },
    status: 200,
    leaves: 'nothing',
    also: (_service, { body }) => {
      expect(body.codeName).to.match(/^\p{Lu}/u);
      expect(body.duplicates).to.deep.equal([]);
      expect(body.deadlines.map((due: { rule: string }) => due.rule)).to.deep.equal(['PC_LETTRE_420_1']);
      expect(body.deadlines[0]).to.include({ legalLimitOn: '2027-01-10', legalLimitTime: '13:30' });
      expect(JSON.parse(body.deadlines[0].computation)).to.have.property('steps');
      expect(body.standing.map((line: { state: string }) => line.state)).to.include('established');
    },
  },
  {
    why: 'foresees from nothing at all',
    as: 'assistant',
    post: '/preview',
    body: {},
    status: 200,
    leaves: 'nothing',
    shows: { duplicates: [], deadlines: [] },
  },
  {
    why: 'says which case is heard by the same court, the same day, for the same category, when there is no number',
    as: 'juriste',
    post: '/preview',
    body: { courtId: '{court Nantes}', offence: 'cp-225-7-1o', stage: 'audience_tc', hearingOn: '2026-12-14', hearingTime: '09:00' },
    status: 200,
    leaves: 'nothing',
    shows: { duplicates: [], alike: [{ id: '{case Cèdre}', codeName: 'Cèdre' }] },
  },
  {
    why: 'says nothing of a restricted case heard by the same court',
    as: 'juriste',
    post: '/preview',
    body: { courtId: '{court Paris}', offence: 'cp-225-7-1o', stage: 'audience_tc', hearingOn: '2026-12-28', hearingTime: '09:00' },
    status: 200,
    leaves: 'nothing',
    shows: { alike: [] },
    hides: ['Zénith'],
  },
  {
    why: 'opens the case, its proceeding, number, count, hearing, victim and deadline in one act',
    as: 'juriste',
    post: '',
    body: intake,
    status: 201,
    shows: {
      reference: 'APE-2026-0053',
      codeName: 'Mélèze',
      openedOn: '2026-11-23',
      stage: 'audience_tc',
      standing: 'a_qualifier',
      offenceCategory: 'pimping',
      version: 1,
    },
    also: (service, { body }) => {
      const count = (table: string) => service.db.bare.prepare(`SELECT count(*) FROM "${table}" WHERE caseId = ?`).pluck().get(body.id);
      for (const table of ['Proceeding', 'CaseNumber', 'Count', 'Hearing', 'Step', 'Person', 'Deadline'])
        expect(count(table), table).to.equal(1);
      expect(record(service, 'deadline Mélèze').version).to.equal(1);
      expect(body.nextStepKind).to.be.a('string');
    },
  },
  {
    why: 'stops at a number that a case one may see already bears, punctuation aside',
    as: 'assistant',
    post: '',
    body: with_({ codeName: 'Bouleau', parquetNumber: '26.777-000001' }),
    status: 400,
    says: { parquetNumber: 'Mélèze porte déjà ce numéro.' },
    shows: { duplicate: { id: '{case Mélèze}', codeName: 'Mélèze' } },
    leaves: 'nothing',
  },
  {
    why: 'shows the duplicate while typing',
    as: 'juriste',
    post: '/preview',
    body: { parquetNumber: '26777000001' },
    status: 200,
    shows: { duplicates: [{ id: '{case Mélèze}', codeName: 'Mélèze', value: '26 777 000001' }] },
    leaves: 'nothing',
  },
  {
    why: 'goes through with a reason, under a reference never given before',
    as: 'assistant',
    post: '',
    body: with_({ codeName: 'Bouleau', notDuplicateReason: 'Disjonction : deux procédures sous un même numéro.' }),
    status: 201,
    shows: { reference: 'APE-2026-0054' },
  },
  {
    why: 'says nothing of a number borne by a case out of reach',
    as: 'juriste',
    post: '/preview',
    body: { parquetNumber: '26 150 000333' },
    status: 200,
    shows: { duplicates: [] },
    hides: ['Zénith', '{case Zénith}'],
    leaves: 'nothing',
  },
  {
    why: 'opens it all the same, and tells the owner of the other in his journal',
    as: 'juriste',
    post: '',
    body: with_({ codeName: 'Cyprès', parquetNumber: '26 150 000333' }),
    status: 201,
    hides: ['Zénith', '{case Zénith}'],
    shows: { reference: 'APE-2026-0055' },
    also: service => {
      const lines = service.db.bare
        .prepare(`SELECT caseId FROM JournalEntry WHERE action = 'same_number' AND caseId = ?`)
        .all(record(service, 'case Zénith').id);
      expect(lines).to.have.lengthOf(1);
    },
  },
  {
    why: 'keeps a code name that only a case out of reach bears from being an oracle (AUTHZ-38)',
    as: 'juriste',
    post: '',
    body: with_({ codeName: 'Zénith', parquetNumber: '26 777 000009' }),
    status: 201,
    shows: { codeName: 'Zénith' },
  },
  {
    why: 'takes a number with its leading zeros (VAL-28)',
    as: 'juriste',
    post: '',
    body: with_({ codeName: 'Noisetier', parquetNumber: '0012345678' }),
    status: 201,
    also: service =>
      expect(service.db.bare.prepare(`SELECT value FROM CaseNumber WHERE normalized = '0012345678'`).pluck().all()).to.deep.equal([
        '0012345678',
      ]),
    shows: { codeName: 'Noisetier' },
  },
  {
    why: 'takes a NATINF code that the catalogue does not hold',
    as: 'juriste',
    post: '',
    body: with_({
      codeName: 'Tilleul',
      offence: '12345',
      parquetNumber: '26 777 000010',
      stage: 'enquete',
      hearingOn: null,
      hearingTime: null,
    }),
    status: 201,
    shows: { offenceCategory: 'other', nextStepKind: 'join' },
  },
  {
    why: 'lets no assistant give a mandate at the intake',
    as: 'assistant',
    post: '',
    body: with_({ codeName: 'Platane', parquetNumber: '26 777 000011', lawyerId: '{lawyer Garnier}' }),
    status: 400,
    says: { lawyerId: /par une ou un juriste/ },
    leaves: 'nothing',
  },
  {
    why: 'is in charge of somebody of the legal staff only',
    as: 'juriste',
    post: '',
    body: with_({ codeName: 'Platane', parquetNumber: '26 777 000011', responsibleId: '{user sophie}' }),
    status: 400,
    says: { responsibleId: /équipe juridique/ },
    leaves: 'nothing',
  },
  {
    why: 'gives the lawyer chosen at the intake his mandate the same day',
    as: 'juriste',
    post: '',
    body: with_({ codeName: 'Platane', parquetNumber: '26 777 000011', lawyerId: '{lawyer Garnier}' }),
    status: 201,
    shows: { codeName: 'Platane' },
  },
  { why: 'so that she sees it at once', as: 'lawyer', get: '/{case Platane}', status: 200, shows: { codeName: 'Platane' } },
  {
    why: 'keeps legitimate text equal (VAL-09)',
    as: 'juriste',
    put: '/{case Loire}',
    body: {
      version: '{version of case Loire}',
      codeName: 'Zoé — L’Haÿ œ Ł 李 العربية 👩‍👧',
      place: '  Orléans  ',
      narrative: 'Deux\nlignes\tet 1\u00a0€',
    },
    status: 200,
    shows: {
      codeName: 'Zoé — L’Haÿ œ Ł 李 العربية 👩‍👧',
      place: 'Orléans',
      narrative: 'Deux\nlignes\tet 1\u00a0€',
      sortName: 'zoe l hay oe ł 李 العربية',
    },
  },
  {
    why: 'refuses contradictions in a change too',
    as: 'juriste',
    put: '/{case Rivage}',
    body: { version: '{version of case Rivage}', factsFromOn: '2026-01-02', factsToOn: '2026-01-01' },
    status: 400,
    says: ['factsToOn'],
    leaves: 'nothing',
  },
  {
    why: 'refuses a negative amount, half a cent and twelve million',
    as: 'juriste',
    put: '/{case Rivage}',
    body: { version: '{version of case Rivage}', claimedMoralCents: -1, claimedCostsCents: 1.5 },
    status: 400,
    says: ['claimedMoralCents', 'claimedCostsCents'],
    leaves: 'nothing',
  },
  {
    why: 'opens the protected narrative on its own page',
    as: 'juriste',
    get: '/{case Ajonc}',
    status: 200,
    shows: { narrative: /^Information ouverte/ },
  },
  {
    why: 'and never to the direction',
    as: 'director',
    get: '/{case Ajonc}',
    status: 200,
    shows: { codeName: 'Ajonc' },
    hides: ['Information ouverte', 'Créteil', '24 102'],
  },
]);
