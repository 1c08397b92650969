import { expect } from 'chai';
import { standing } from '../../server/law/standing.ts';
import {
  type DatedDocument,
  type Declared,
  type DocumentState,
  documentState,
  obstaclesOn,
  type Proved,
  provedBy,
  STANDING_KINDS,
} from '../../server/law/standingDocuments.ts';

const ON = '2026-11-23';
const doc = (kind: string, fromOn: string, untilOn: string | null = null, rest: Partial<DatedDocument> = {}): DatedDocument => ({
  ...{ kind, fromOn, untilOn, datedOn: fromOn, object: null },
  ...rest,
});
const CHILD = 'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance';
const old = doc('statuts', '1990-02-20', '2019-06-11', { object: CHILD });
const statutes = doc('statuts', '2019-06-12', null, { object: `${CHILD} et la lutte contre le proxénétisme` });
const receipt = doc('recepisse_jo', '1990-03-12');
const minutes = doc('pv_autorisation', '2026-03-10');
const mandate = doc('pouvoir_president', '2026-03-12', '2027-10-31');
const sound = [old, statutes, receipt, minutes, mandate];

const states: [why: string, one: DatedDocument, all: DatedDocument[], state: DocumentState][] = [
  ['statutes without an end', statutes, sound, 'in_force'],
  ['the statutes before them stay for old facts', old, sound, 'former'],
  ['a power that ends far away', mandate, sound, 'in_force'],
  ['sixty-one days before its end', doc('agrement', '2020-01-01', '2027-01-23'), [], 'in_force'],
  ['sixty days before its end', doc('agrement', '2020-01-01', '2027-01-22'), [], 'to_renew'],
  ['its last day', doc('agrement', '2020-01-01', ON), [], 'to_renew'],
  ['the day after its last', doc('agrement', '2020-01-01', '2026-11-22'), [], 'expired'],
  ['one that begins tomorrow', doc('agrement', '2026-11-24'), [], 'to_come'],
];

describe('law: standing documents of the association', () => {
  for (const [why, one, others, state] of states)
    it(`${state}: ${why}`, () => {
      expect(documentState(one, others.includes(one) ? others : [...others, one], ON, 60)).to.equal(state);
    });

  it('asks no renewal of what is already followed', () => {
    const ending = doc('pouvoir_president', '2026-01-01', '2026-11-30');
    expect(documentState(ending, [ending, doc('pouvoir_president', '2026-12-01')], ON, 60)).to.equal('in_force');
  });

  it('shows one expired document of a kind, the last; those before it are kept as former ones', () => {
    const [first, last] = [doc('pouvoir_president', '2020-01-01', '2021-01-01'), doc('pouvoir_president', '2022-01-01', '2023-01-01')];
    expect([first, last].map(one => documentState(one, [first, last], ON, 60))).to.deep.equal(['former', 'expired']);
  });

  it('says which acts each kind unlocks, what it proves and what text asks for it', () => {
    for (const [kind, { title, proves, article, acts, renewal, without }] of Object.entries(STANDING_KINDS)) {
      expect([title, proves, article, renewal].every(Boolean), kind).to.equal(true);
      expect(acts.length > 0 || without !== '', `${kind} says what its absence changes`).to.equal(true);
    }
  });

  const fitness: [why: string, documents: DatedDocument[], on: string, obstacles: string[]][] = [
    ['everything in order', sound, ON, []],
    [
      'the power expired last month: three acts',
      [...sound.slice(0, 4), doc('pouvoir_president', '2025-01-01', '2026-10-31')],
      ON,
      ['pouvoir_president expired 3'],
    ],
    ['the last day of the power', sound, '2027-10-31', []],
    ['the day after', sound, '2027-11-01', ['pouvoir_president expired 3']],
    ['before the power was given', sound, '2026-03-11', ['pouvoir_president to_come 3']],
    [
      'nothing provided',
      [],
      ON,
      ['statuts not_provided 3', 'recepisse_jo not_provided 1', 'pv_autorisation not_provided 3', 'pouvoir_president not_provided 3'],
    ],
  ];
  for (const [why, documents, on, obstacles] of fitness)
    it(`fit to act? ${why}`, () => {
      expect(obstaclesOn(documents, on).map(({ kind, state, acts }) => `${kind} ${state} ${acts.length}`)).to.deep.equal(obstacles);
    });

  const declared: Declared = {
    ...{ declaredOn: '1986-02-10', statutoryObject: 'objet de la fiche', isPublicUtility: true, isRegistered: false },
    authorisedOn: '2026-01-05',
  };
  const days = { factsOn: '2024-05-01', filingOn: ON };
  const proofs: [why: string, documents: DatedDocument[], on: { factsOn: string | null; filingOn: string }, proved: Partial<Proved>][] = [
    [
      'without any document, what the record says',
      [],
      days,
      { associationDeclaredOn: '1986-02-10', objectAtFacts: 'objet de la fiche', powerOn: '2026-01-05', isPublicUtility: true },
    ],
    ['the receipt, not the record', sound, days, { associationDeclaredOn: '1990-03-12' }],
    ['the statutes of the day of the facts', sound, { factsOn: '2019-06-11', filingOn: ON }, { objectAtFacts: CHILD }],
    ['those of the next day for facts of the next day', sound, { factsOn: '2019-06-12', filingOn: ON }, { objectAtFacts: statutes.object }],
    [
      'facts older than any statutes',
      sound,
      { factsOn: '1989-01-01', filingOn: ON },
      { objectAtFacts: null, objectAtFiling: statutes.object },
    ],
    ['the decision and the mandate: the later of the two', sound, days, { powerOn: '2026-03-12' }],
    ['a mandate that has ended is no power, whatever the record says', sound, { factsOn: null, filingOn: '2027-11-02' }, { powerOn: null }],
    ['a mandate that begins after the filing', sound, { factsOn: null, filingOn: '2026-03-11' }, { powerOn: '2026-03-12' }],
    ['a decision alone', [minutes], days, { powerOn: '2026-03-10' }],
    ['public utility withdrawn', [doc('utilite_publique', '2000-01-01', '2020-01-01')], days, { isPublicUtility: false }],
    ['registration in force', [doc('inscription_2_3', '2000-01-01')], days, { isRegistered: true }],
  ];
  for (const [why, documents, on, proved] of proofs)
    it(`proves ${why}`, () => {
      expect(provedBy(documents, declared, on)).to.include(proved);
    });

  const objectState = (documents: DatedDocument[], factsOn: string, basis: string) =>
    standing({
      ...provedBy(documents, { ...declared, statutoryObject: '' }, { factsOn, filingOn: ON }),
      ...{ offences: ['cp-225-7-1o'], factsFrom: factsOn, publicActionStarted: true, consentGiven: null, filingOn: ON },
    }).find(({ id }) => id === `${basis}.object`)?.state;
  it('reads the words of the article in the statutes of the day', () => {
    expect(objectState(sound, '2020-01-01', '2-3')).to.equal('established');
    expect(objectState(sound, '2020-01-01', '2-22')).to.equal('established');
    expect(objectState(sound, '2018-01-01', '2-22'), 'added to the statutes in 2019 only').to.equal('to_check');
    expect(objectState(sound, '1989-01-01', '2-3')).to.equal('missing');
    expect(objectState([], '2020-01-01', '2-3')).to.equal('missing');
  });
});
