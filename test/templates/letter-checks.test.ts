import { expect } from 'chai';
import { paperOf } from '../../templates/dictionary/index.ts';
import type { FilingFacts } from '../../templates/facts.ts';
import { lettre420_1 } from '../../templates/lettre-420-1/filing.ts';
import { adultNow, oneGirl as girl, mixedGroup } from './filing-cases.ts';

const oneGirl: FilingFacts = { ...girl, case: { ...girl.case, claimedCostsCents: 0 } };

const only23 = { ...oneGirl.counts[0]!, standing2_22: false };
const only222 = { ...oneGirl.counts[0]!, article: '225-5', standing2_3: false };
const none = { ...oneGirl.counts[0]!, article: '450-1', standing2_3: false, standing2_22: false };

function association(change: Partial<FilingFacts['association']>): Partial<FilingFacts> {
  return { association: { ...oneGirl.association, ...change } };
}
const inCase = (change: Partial<FilingFacts['case']>): Partial<FilingFacts> => ({ case: { ...oneGirl.case, ...change } });
const court = (kind: string): Partial<FilingFacts> => ({ court: { ...oneGirl.court, kind } });

const rows: [string, Partial<FilingFacts>, 'block' | 'warn' | null, string][] = [
  ['passes a complete case', {}, null, ''],
  ['does not exist at the assises', court('cour_assises'), 'block', 'CPP 420-1'],
  ['does not exist before the cour criminelle départementale', court('cour_criminelle_departementale'), 'block', 'CPP 420-1'],
  ['is not offered before the tribunal pour enfants', court('tribunal_pour_enfants'), 'block', 'CPP 420-1'],
  ['doubts a power of the same day', association({ authorisedOn: '2026-11-23' }), 'warn', 'Crim. 19 juin 2013'],
  ['accepts a power of the day before', association({ authorisedOn: '2026-11-22' }), null, ''],
  ['is too late on the day of the hearing', { signedOn: '2026-12-14' }, 'block', 'CPP 420-1'],
  ['is too late after it', { signedOn: '2027-01-01' }, 'block', 'CPP 420-1'],
  ['hurries on the day before', { signedOn: '2026-12-13', channel: 'electronic' }, 'warn', 'CPP 420-1'],
  ['doubts the post five days before', { signedOn: '2026-12-09' }, 'warn', 'CPP 420-1'],
  ['trusts electronic communication five days before', { signedOn: '2026-12-09', channel: 'electronic' }, null, ''],
  ['trusts the post six days before', { signedOn: '2026-12-08' }, null, ''],
  ['needs one count with standing', { counts: [none] }, 'block', 'CPP 2-3, 2-22'],
  ['says which counts are left out', { counts: [only23, none] }, 'warn', 'CPP 2-3, 2-22'],
  ['has five years on the very day of the facts', association({ declaredOn: '2019-03-01' }), null, ''],
  ['lacks one day of the five years for a part of the facts', association({ declaredOn: '2019-03-02' }), 'warn', 'CPP 2-3, 2-22'],
  ['lacks the mandate of who signs until the same day', association({ powerOn: '2026-11-23' }), 'warn', 'Crim. 19 juin 2013'],
  ['lacks the five years for all of the facts', association({ declaredOn: '2019-07-01' }), 'block', 'CPP 2-3, 2-22'],
  ['must claim something', inCase({ claimedMoralCents: 0 }), 'block', 'CPP 420-1'],
  ['claims damages only: costs are asked at the hearing', inCase({ claimedCostsCents: 100_000 }), 'warn', 'CPP 420-1, 475-1'],
];

describe('letter of art. 420-1: what the law says first', () => {
  for (const [why, change, level, article] of rows) {
    it(why, () => {
      const found = lettre420_1.checks({ ...oneGirl, ...change }).map(check => [check.level, check.article]);
      expect(found).to.deep.equal(level ? [[level, article]] : []);
    });
  }

  it('warns of solidarity between unlike offences', () => {
    expect(lettre420_1.checks(mixedGroup).map(check => check.article)).to.include('CPP 480-1');
    expect(lettre420_1.checks(adultNow)).to.deep.equal([]);
  });
});

describe('letter of art. 420-1: words that change', () => {
  const build = (change: Partial<FilingFacts>) => paperOf({ ...oneGirl, ...change });
  it('limits the claim to what follows the five years', () => {
    const late = build(association({ declaredOn: '2019-05-04' }));
    expect(late.recevabilite).to.include({ limitee: true, limiteeAu: '4\u00a0mai\u00a02024' });
    expect(build(association({ declaredOn: '2016-02-29' })).recevabilite).to.include({
      limitee: false,
      limiteeAu: '1er\u00a0mars\u00a02021',
    });
  });

  const victim = oneGirl.victims[0]!;
  const boy = { ...victim, gender: 'male' } as const;
  const adult = { ...victim, isMinor: false } as const;

  const victims: [string, Partial<FilingFacts>, string][] = [
    ['a girl', { victims: [victim] }, 'de la mineure victime, dont l’identité figure à la procédure'],
    ['a boy', { victims: [boy] }, 'du mineur victime, dont l’identité figure à la procédure'],
    ['a child of unknown gender', { victims: [{ ...victim, gender: null }] }, 'du mineur victime, dont l’identité figure à la procédure'],
    ['girls', { victims: [victim, victim] }, 'des mineures victimes, dont l’identité figure à la procédure'],
    ['a girl and a boy', { victims: [victim, boy] }, 'des mineurs victimes, dont l’identité figure à la procédure'],
    ['a victim now adult', { victims: [adult] }, 'de la victime, mineure au moment des faits, dont l’identité figure à la procédure'],
    ['ages mixed', { victims: [adult, boy] }, 'des victimes, mineures au moment des faits, dont l’identité figure à la procédure'],
    ['nobody known', { victims: [] }, 'd’enfants dont l’identité figure, le cas échéant, à la procédure'],
    ['an adult named', { victims: [adult], nameVictims: true }, 'de Madame\u00a0Léa Fictive, mineure au moment des faits'],
  ];
  for (const [who, change, words] of victims)
    it(`says « ${words} » for ${who}`, () => expect(build(change).parties.auPrejudiceDe).to.equal(words));

  it('pleads 2-22 beside 2-3 only with consent or public utility', () => {
    expect(build({}).recevabilite).to.include({ fonde23: true, fonde222: false, fondements: 'de l’article\u00a02-3' });
    expect(build({ consentGiven: true }).recevabilite).to.include({ fonde23et222: true, fondements: 'des articles\u00a02-3 et 2-22' });
    expect(build({ counts: [only222], consentGiven: true }).recevabilite).to.include({
      fonde23: false,
      fondements: 'de l’article\u00a02-22',
    });
    expect(build(association({ isPublicUtility: true })).recevabilite).to.include({ fonde23et222: true });
  });

  it('agrees the accused and lists articles once', () => {
    const woman = { name: 'Olga Inventée', gender: 'female', bornOn: null, status: null } as const;
    const counts = [
      { ...only23, defendant: null, article: 'art. 227-23 et 227-22' },
      { ...only23, defendant: null, article: '227-22' },
    ];
    const alone = build({ defendants: [woman], counts });
    expect({ ...alone.parties, ...alone.recevabilite }).to.include({
      lePoursuivi: 'la prévenue',
      vises23: 'aux articles\u00a0227-23 et 227-22',
    });
    expect(build({ defendants: [woman, woman], counts }).parties).to.include({ lePoursuivi: 'les prévenues', plusieursPoursuivis: true });
  });

  it('acts only against those a pleaded count names', () => {
    const other = { name: 'Paul Supposé', gender: 'male', bornOn: null, status: null } as const;
    const facts = { defendants: [...oneGirl.defendants, other], counts: [only23, { ...none, defendant: 'Paul Supposé' }] };
    const { parties, prevention } = build(facts);
    expect({ ...parties, ...prevention }).to.include({
      contre: 'de Monsieur\u00a0Karim Imaginaire',
      plusieursPoursuivis: false,
      partielle: true,
    });
  });

  it('says who consented', () => {
    const consent = (list: FilingFacts['victims']) => build({ victims: list, consentGiven: true }).recevabilite.accord;
    const child = { ...victim, representative: null };
    const said = [[victim], [child], [adult], [adult, adult], [child, child], [victim, child], [child, adult]].map(consent);
    expect(said).to.deep.equal([
      'de la victime, donné par son administrateur ad hoc (article\u00a0706-50 du code de procédure pénale)',
      'de la victime, donné par son représentant légal',
      'de la victime, aujourd’hui majeure',
      'des victimes, aujourd’hui majeures',
      'des victimes, donné par leurs représentants légaux',
      'des victimes, donné par leurs représentants légaux ou, lorsqu’il en a été désigné un, par un administrateur ad hoc (article\u00a0706-50 du code de procédure pénale)',
      'des victimes, donné pour celles qui sont mineures par leur représentant légal',
    ]);
  });
});
