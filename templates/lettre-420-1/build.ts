import { agree, euros, eurosInWords, list, longDate, ofOrgan, ofPlace } from '../french.ts';
import { type LetterFacts, oldEnoughOn, periodOf, pleaded, pleads2_22 } from './facts.ts';
import type { Paper } from './paper.ts';
import {
  accusedOf,
  against,
  atArticles,
  bornName,
  civil,
  consentOf,
  hearingMoment,
  ofVictims,
  period,
  place,
  theAccused,
} from './wording.ts';

const CHANNELS = {
  registered_letter: 'Par lettre recommandée avec avis de réception',
  electronic: 'Par communication électronique',
  fax: 'Par télécopie',
};
const EITHER = 'Par lettre recommandée avec avis de réception ou par communication électronique';

/** Every sentence's variable part, from the facts; a fact that is missing stays null so that it can be asked. */
export function build(facts: LetterFacts): Omit<Paper, 'isDraft'> {
  return { ...sender(facts), ...addressee(facts), ...accusation(facts), ...standing(facts), ...claim(facts), ...signature(facts) };
}

function sender({ association, lawyer }: LetterFacts) {
  const { fullName, shortName } = association;
  const gender = association.representativeGender;
  const hasSigle = shortName.trim() !== '' && shortName !== fullName;
  const name = civil({ name: association.representativeName, gender });
  const named = /^association\b/i.test(fullName) ? lowerFirst(fullName) : `association ${fullName}`;
  return {
    letterhead: hasSigle ? `${fullName} (${shortName})` : fullName,
    association: `L’${named}${hasSigle ? ` (${shortName})` : ''}`,
    signedFor: hasSigle ? `l’association ${shortName}` : `l’${named}`,
    legalForm: lowerFirst(association.legalForm),
    legalFormTitle: association.legalForm,
    registeredOffice: association.registeredOffice,
    hasRna: Boolean(association.rna?.trim()),
    rna: association.rna,
    declaredOn: longDate(association.declaredOn),
    representative: association.representativeName.trim() ? name : null,
    possessive: possessiveOf(association),
    title: association.representativeTitle.trim() ? lowerFirst(association.representativeTitle) : null,
    authorised: agree(gender, 'autorisé', 'autorisée'),
    hasLawyer: lawyer !== null,
    lawyer: lawyer && `Maître\u00a0${bareLawyer(lawyer.name)}`,
    lawyerBar: lawyer && atBar(lawyer.bar),
    domicile: lawyer ? 'au cabinet de son avocat' : 'à son siège',
  };
}

function addressee({ association, case: dossier, court, hearing, channel, signedAtPlace, signedOn }: LetterFacts) {
  return {
    channel: channel ? CHANNELS[channel] : EITHER,
    court: court.name,
    courtOf: ofPlace(court.seat),
    chamber: hearing.chamber,
    madeAt: signedAtPlace,
    signedOn: longDate(signedOn),
    reference: dossier.reference || association.shortName,
    parquetNumber: dossier.parquetNumber,
    hearing: hearingMoment(hearing),
    hearingDay: longDate(hearing.heldOn),
  };
}

function accusation(facts: LetterFacts) {
  const accused = accusedOf(facts);
  const the = theAccused(accused);
  const noun = the.split(' ').at(-1)!;
  return {
    accusedTitle: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
    accused: accused.length ? accused.map(bornName).join('\n') : null,
    against: accused.length ? against(accused) : null,
    theAccused: the,
    isSolidary: accused.length > 1,
    victims: ofVictims(facts),
    offences: pleaded(facts).map(count => {
      const person = facts.defendants.find(candidate => candidate.name === count.defendant);
      return {
        defendant: person ? civil(person) : list(accused.map(civil)) || null,
        label: lowerFirst(count.label),
        articles: count.article.trim() ? atArticles([count.article]) : null,
        period: period(periodOf(facts, count)),
        place: place(facts.case.place),
      };
    }),
  };
}

function standing(facts: LetterFacts) {
  const { association } = facts;
  const counts = pleaded(facts);
  const by23 = counts.filter(count => count.standing2_3);
  const by222 = counts.filter(count => pleads2_22(facts, count));
  const days = counts.map(count => periodOf(facts, count).from);
  const isDated = days.length > 0 && days.every(day => day !== null);
  const joined = exhibits(facts, by222.length > 0);
  const both = by23.length > 0 && by222.length > 0;
  return {
    isPartial: counts.length < facts.counts.length,
    pleads23: by23.length > 0,
    pleads222: by222.length > 0,
    pleadsBoth: both,
    bases: both ? 'des articles 2-3 et 2-22' : `de l’article\u00a0${by23.length ? '2-3' : '2-22'}`,
    articles23: by23.length ? atArticles(by23.map(count => count.article)) : null,
    articles222: by222.length ? atArticles(by222.map(count => count.article)) : null,
    factsOldest: isDated ? longDate([...days].sort()[0]!) : null,
    isLimited: days.some(day => day !== null && day < oldEnoughOn(facts)),
    limitedFrom: longDate(oldEnoughOn(facts)),
    statutoryObject: bareQuote(association.statutoryObject),
    maltreatment: facts.case.maltreatment,
    publicAction: facts.case.publicActionStarted === true ? 'Elle a été mise en mouvement' : null,
    isPublicUtility: association.isPublicUtility,
    consent: facts.consentGiven === true ? consentOf(facts.victims) : null,
    authorisedBy: association.authorisedBy?.trim() ? ofOrgan(association.authorisedBy) : null,
    authorisedOn: association.authorisedOn && longDate(association.authorisedOn),
    exhibits: joined,
    exhibitConsent: String(joined.length),
  };
}

function exhibits({ association, victims }: LetterFacts, has222: boolean) {
  const names = [
    'Statuts de l’association en vigueur à la date des faits',
    `Récépissé de la déclaration du ${longDate(association.declaredOn)}`,
    'Extrait du Journal officiel publiant la déclaration',
    association.authorisedBy && association.authorisedOn
      ? `Procès-verbal ${ofOrgan(association.authorisedBy)} du ${longDate(association.authorisedOn)} autorisant l’action`
      : null,
    `Pouvoir donné à ${civil({ name: association.representativeName, gender: association.representativeGender })}`,
    'Dernier rapport d’activité, justifiant du préjudice de l’association',
  ];
  if (has222)
    names.push(
      association.isPublicUtility ? 'Décret de reconnaissance d’utilité publique' : `Accord ${consentOf(victims).replace(/,$/, '')}`,
    );
  return names.map((name, index) => ({ number: String(index + 1), name }));
}

function claim({ case: dossier }: LetterFacts) {
  const { claimedMoralCents: moral, claimedCostsCents: costs } = dossier;
  return {
    moral: moral === null ? null : euros(moral),
    moralWords: moral === null ? null : eurosInWords(moral),
    hasCosts: costs !== 0,
    costs: costs === null ? null : euros(costs),
    costsWords: costs === null ? null : eurosInWords(costs),
  };
}

function signature({ association, lawyer }: LetterFacts) {
  const name = civil({ name: association.representativeName, gender: association.representativeGender });
  if (lawyer) return { signatory: `Maître\u00a0${bareLawyer(lawyer.name)}`, signatoryTitle: 'son avocat' };
  const { representativeName, representativeTitle } = association;
  return {
    signatory: representativeName.trim() ? name : null,
    signatoryTitle: `${possessiveOf(association)} ${lowerFirst(representativeTitle)}`,
  };
}

// « sa » becomes « son » before a vowel: son administratrice.
function possessiveOf({ representativeTitle, representativeGender }: LetterFacts['association']): string {
  return /^[aeiouyéèêh]/i.test(representativeTitle) ? 'son' : agree(representativeGender, 'son', 'sa');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function bareLawyer(name: string): string {
  return name.replace(/^(maître|me)\s+/i, '');
}

function bareQuote(text: string): string {
  return text
    .trim()
    .replace(/^«\s*|\s*»$/g, '')
    .replace(/\.$/, '');
}

/** « au barreau de Lille », whether the record says « Lille » or « Barreau de Lille ». */
const atBar = (bar: string): string =>
  /^barreau /i.test(bar) ? `au ${bar[0]!.toLowerCase()}${bar.slice(1)}` : `au barreau ${ofPlace(bar)}`;
