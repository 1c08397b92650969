import { expect } from 'chai';
import { isCompensatedWhateverTheInjury } from '#law/articles';
import type { FilingFacts } from '../../templates/facts.ts';
import { filingOf } from '../../templates/index.ts';
import type { FilingKindName } from '../../templates/kinds.ts';
import { facts, girl } from './procedure-cases.ts';

type Change = Partial<Omit<FilingFacts, 'case'>> & { stage?: string; publicAction?: boolean | null };

function changed({ stage, publicAction, ...rest }: Change): FilingFacts {
  const publicActionStarted = publicAction === undefined ? facts.case.publicActionStarted : publicAction;
  return { ...facts, ...rest, case: { ...facts.case, stage: stage ?? facts.case.stage, publicActionStarted } };
}

const ruling = (kind: string, more: Partial<NonNullable<FilingFacts['decision']>> = {}): FilingFacts['decision'] => ({
  ...{ kind: 'arret', pronouncedOn: '2026-11-17', effect: 'contradictoire', servedOn: null, postedOn: null, minute: null },
  court: { ...facts.court, kind },
  ...more,
});
const lawyer = { name: 'Inès Conseil', bar: 'Lille', firm: null };
const images = [{ ...facts.counts[0]!, article: '227-23', label: 'Diffusion d’images' }];
const crime = [{ ...facts.counts[0]!, article: '225-7-1 al. 1', label: 'Proxénétisme à l’égard d’un mineur de quinze ans' }];
const registered = { ...facts.association, isRegistered: true };

/** Kind, why, the case, and the words of the check, after « block » or « warn »; « nothing » when there is none of that level. */
const ROWS: [FilingKindName, string, Change, 'block' | 'warn', RegExp | 'nothing'][] = [
  ['demande_actes', 'exists during the investigation (82-1)', {}, 'block', 'nothing'],
  ['demande_actes', 'does not exist before the tribunal (388-5)', { stage: 'audience_tc' }, 'block', /388-5/],
  [
    'observations_175',
    'are refused past their day (175 IV)',
    { answers: { avis175Le: '2026-08-20', detenu: 'non' } },
    'block',
    /20.novembre.2026/,
  ],
  ['observations_175', 'are not on the last day', { answers: { avis175Le: '2026-08-24', detenu: 'non' } }, 'block', 'nothing'],
  [
    'observations_175',
    'must have arrived, so are not posted on the eve',
    { answers: { avis175Le: '2026-08-25', detenu: 'non' } },
    'warn',
    /greffe/,
  ],
  [
    'observations_175',
    'say that the present wording was not read',
    { answers: { avis175Le: '2026-11-02', detenu: 'non' } },
    'warn',
    /pas été relue/,
  ],
  [
    'observations_175',
    'asked a declaration within fifteen days (175 III old)',
    { answers: { avis175Le: '2024-09-02', detenu: 'non', intentionLe: '2024-09-18' }, signedOn: '2024-09-23' },
    'block',
    /quinze jours/,
  ],
  [
    'observations_175',
    'ask the cour criminelle for a crime only (181-1)',
    { answers: { avis175Le: '2026-11-02', detenu: 'non', reglement: 'criminelle' } },
    'block',
    /n’est un crime/,
  ],
  [
    'observations_175',
    'ask it for a crime',
    { counts: crime, answers: { avis175Le: '2026-11-02', detenu: 'non', reglement: 'criminelle' } },
    'block',
    'nothing',
  ],
  ['pourvoi', 'needs a decision', { stage: 'appel' }, 'block', /décision/],
  [
    'pourvoi',
    'does not attack a first judgment (567)',
    { stage: 'appel', decision: ruling('tribunal_judiciaire') },
    'block',
    /premier ressort/,
  ],
  [
    'pourvoi',
    'is open on the last of ten clear days (568)',
    { stage: 'appel', decision: ruling('cour_appel'), signedOn: '2026-11-30' },
    'block',
    'nothing',
  ],
  [
    'pourvoi',
    'is refused the day after (568)',
    { stage: 'appel', decision: ruling('cour_appel'), signedOn: '2026-12-01' },
    'block',
    /expiré le 30.novembre.2026/,
  ],
  [
    'pourvoi',
    'counted five clear days before 30 September 2024',
    { stage: 'appel', decision: ruling('cour_appel', { pronouncedOn: '2024-09-10' }), signedOn: '2024-09-17' },
    'block',
    /expiré/,
  ],
  [
    'pourvoi',
    'waits for the service of a decision by default (568)',
    { stage: 'appel', decision: ruling('cour_appel', { effect: 'defaut' }), signedOn: '2027-03-01' },
    'warn',
    /signifiée/,
  ],
  [
    'pourvoi',
    'by a lawyer, of the court that decided (576)',
    { stage: 'appel', decision: ruling('cour_appel'), lawyer, answers: { declarant: 'avocat' } },
    'warn',
    /exercer près/,
  ],
  [
    'pourvoi',
    'by a lawyer nobody named',
    { stage: 'appel', decision: ruling('cour_appel'), answers: { declarant: 'avocat' } },
    'block',
    /Aucun avocat/,
  ],
  [
    'pourvoi',
    'by the holder of a special power, with that power (576)',
    { stage: 'appel', decision: ruling('cour_appel'), answers: { declarant: 'pouvoir' } },
    'block',
    /pas parmi les annexes/,
  ],
  [
    'pourvoi',
    'with a power later than the act (Crim. 19 juin 2013)',
    { stage: 'appel', decision: ruling('cour_appel'), association: { ...facts.association, authorisedOn: '2026-12-01' } },
    'block',
    /postérieur à l’acte/,
  ],
  [
    'memoire_personnel',
    'is the party’s on the tenth day (584)',
    { stage: 'cassation', decision: ruling('cour_appel'), answers: { pourvoiLe: '2026-11-13' } },
    'block',
    'nothing',
  ],
  [
    'memoire_personnel',
    'takes a lawyer at the Cour de cassation after it (585)',
    { stage: 'cassation', decision: ruling('cour_appel'), answers: { pourvoiLe: '2026-11-10' } },
    'block',
    /avocat à la Cour de cassation/,
  ],
  ['memoire_personnel', 'counts its copies (585)', { stage: 'cassation', decision: ruling('cour_appel') }, 'warn', /: 3 d’après/],
  ['demande_copie', 'is the lawyer’s when there is one (114)', { lawyer, signatory: 'representative' }, 'block', /avocat/],
  ['demande_copie', 'is the party’s own without one', {}, 'block', 'nothing'],
  [
    'demande_copie',
    'needs no leave once somebody is prosecuted (R155)',
    { stage: 'enquete', publicAction: true },
    'block',
    /n’est plus nécessaire/,
  ],
  ['demande_copie', 'asks leave for a closed file (R155)', { stage: 'classement_sans_suite', publicAction: false }, 'block', 'nothing'],
  [
    'demande_copie',
    'has no article here before a cour d’assises',
    { stage: 'audience_assises', court: { ...facts.court, kind: 'cour_assises' } },
    'block',
    /n’est pas modélisé/,
  ],
  [
    'plainte_constitution',
    'waits for three months (85)',
    {
      stage: 'plainte',
      publicAction: false,
      counts: images,
      association: registered,
      answers: { preuve85: 'delai', plainteLe: '2026-08-23' },
    },
    'block',
    /Trois mois/,
  ],
  [
    'plainte_constitution',
    'is not spared the three months by a délit (85)',
    { stage: 'plainte', publicAction: false, counts: images, association: registered, answers: { preuve85: 'crime' } },
    'block',
    /n’est un crime/,
  ],
  [
    'plainte_constitution',
    'is no use once the action is moving (87)',
    { counts: images, association: registered },
    'block',
    /simple constitution/,
  ],
  [
    'requete_civi',
    'is signed for a minor by who represents her (R50-8)',
    { nameVictims: true, victims: [{ ...girl, representative: null }] },
    'block',
    /représente/,
  ],
  ['requete_civi', 'asks a month of incapacity outside the list (706-3)', { nameVictims: true, counts: images }, 'warn', /incapacité/],
  ['requete_civi', 'is put off by the prosecution (706-5)', { nameVictims: true, signedOn: '2027-07-01' }, 'warn', /prorogent/],
  [
    'requete_civi',
    'asks relief past three years without one (706-5)',
    { nameVictims: true, signedOn: '2027-07-01', publicAction: false },
    'warn',
    /relevé de forclusion/,
  ],
  [
    'demande_sarvi',
    'is too early within two months (706-15-2)',
    { nameVictims: true, answers: { definitiveLe: '2026-09-23' } },
    'block',
    /Deux mois/,
  ],
  ['demande_sarvi', 'is open the day after', { nameVictims: true, answers: { definitiveLe: '2026-09-22' } }, 'block', 'nothing'],
  [
    'demande_sarvi',
    'is for a civil party (706-15-1)',
    { nameVictims: true, victims: [{ ...girl, hasJoined: false }] },
    'block',
    /partie civile/,
  ],
  ['pouvoir_special', 'is given to somebody (502)', {}, 'block', /Aucun avocat/],
  ['pouvoir_special', 'names the decision it lets attack (576)', { lawyer, answers: { pouvoirPour: 'pourvoi' } }, 'block', /nomme celle/],
  [
    'pouvoir_special',
    'gives none to seize the Cour de cassation of a first judgment (567)',
    { lawyer, answers: { pouvoirPour: 'pourvoi' }, decision: ruling('tribunal_judiciaire') },
    'block',
    /premier ressort/,
  ],
  [
    'requete_civi',
    'keeps the three years that outlast the year of a decision (706-5)',
    { nameVictims: true, answers: { definitiveLe: '2025-09-02' } },
    'warn',
    /^Cette demande est celle de la victime[^\n]*$/,
  ],
  [
    'demande_sarvi',
    'counts the year from the rejection of the CIVI (706-5 al. 2)',
    { nameVictims: true, counts: images, answers: { definitiveLe: '2025-09-02', rejetCiviLe: '2026-03-02' } },
    'warn',
    /^Cette demande est celle de la victime[^\n]*$/,
  ],
  ['signalement', 'is said to come late once somebody is prosecuted', { stage: 'signalement' }, 'warn', /déjà engagée/],
  ['signalement', 'without the identity asks to send it apart', { stage: 'signalement', publicAction: false }, 'warn', /envoi séparé/],
  ['signalement', 'with the identity does not', { stage: 'signalement', publicAction: false, nameVictims: true }, 'warn', 'nothing'],
  ['relance', 'to a judge waits six months (90-1)', { answers: { courrierLe: '2026-06-01' } }, 'warn', /six mois/],
  ['relance', 'of a closed file points to the recourse (40-3)', { stage: 'classement_sans_suite' }, 'warn', /recours/],
  ['conclusions_interets_civils', 'need the decision they follow (464)', { stage: 'interets_civils' }, 'block', /décision/],
];

describe('checks of the other filings', () => {
  for (const [kind, why, change, level, expected] of ROWS) {
    it(`${kind}: ${why}`, () => {
      const found = filingOf(kind)!
        .checks(changed(change))
        .filter(check => check.level === level)
        .map(check => check.text);
      if (expected === 'nothing') expect(found).to.deep.equal([]);
      else expect(found.join('\n')).to.match(expected);
    });
  }

  it('lists the offences of art. 706-3, several articles in one count included', () => {
    const listed = ['222-22', '222-30', '225-4-5', '225-5', '225-10', '227-27', '227-22 et 227-25', 'art. 225-7 1°'];
    expect(listed.filter(article => !isCompensatedWhateverTheInjury(article))).to.deep.equal([]);
    const others = ['225-12-1', '225-12-2', '227-22', '227-23', '225-4-6', '450-1', ''];
    expect(others.filter(isCompensatedWhateverTheInjury)).to.deep.equal([]);
  });

  it('lets a filing travel only as the code allows: a request to the judge by the clerk or registered letter, a pourvoi by the clerk', () => {
    expect(filingOf('demande_actes')?.form).to.deep.equal(['greffe', 'lrar']);
    expect(filingOf('observations_175')?.form).to.deep.equal(['greffe', 'lrar']);
    expect(filingOf('pourvoi')?.form).to.deep.equal(['greffe']);
    expect(filingOf('plainte_constitution')).to.include({ opens: 'complaint', isForfeit: true });
  });
});
