import { agree, atPlace, clockTime, type Gender, groupGender, list, longDate, withDe } from '../french.ts';
import { type LetterFacts, pleaded } from './facts.ts';

type Victims = LetterFacts['victims'];
type Person = { name: string; gender: Gender };

/** Name with its civility, or alone when the gender is unknown. */
export function civil({ name, gender }: Person): string {
  return gender === null ? name : `${agree(gender, 'Monsieur', 'Madame')}\u00a0${name}`;
}

/** Name, civility and birth day: « Monsieur X, né le 3 mai 1990 ». */
export function bornName(person: LetterFacts['defendants'][number]): string {
  return person.bornOn ? `${civil(person)}, ${agree(person.gender, 'né', 'née')} le ${longDate(person.bornOn)}` : civil(person);
}

/** Persons against whom the letter acts: those a pleaded count names, everybody when a count names nobody. */
export function accusedOf(facts: LetterFacts): LetterFacts['defendants'] {
  const counts = pleaded(facts);
  if (counts.some(count => count.defendant === null)) return facts.defendants;
  const named = facts.defendants.filter(person => counts.some(count => count.defendant === person.name));
  return named.length ? named : facts.defendants;
}

/** « le prévenu », « la prévenue », « les prévenus », « les prévenues ». */
export function theAccused(persons: readonly Person[]): string {
  const gender = groupGender(persons.map(person => person.gender));
  const noun = agree(gender, 'prévenu', 'prévenue');
  return persons.length > 1 ? `les ${noun}s` : `${agree(gender, 'le', 'la')} ${noun}`;
}

/** Persons after « à l’encontre »: « de Monsieur X et de Madame Y ». */
export function against(persons: readonly Person[]): string {
  return list(persons.map(person => withDe(civil(person))));
}

/** Victims after « au préjudice »; never a name unless `nameVictims`, and their age told as of today. */
export function ofVictims(facts: LetterFacts): string {
  const { victims } = facts;
  if (!victims.length) return 'd’enfants dont l’identité figure, le cas échéant, à la procédure';
  if (facts.nameVictims) return list(victims.map(namedVictim));
  const gender = groupGender(victims.map(victim => victim.gender));
  const isOne = victims.length === 1;
  if (!victims.every(victim => victim.isMinor)) {
    const who = isOne ? 'de la victime, mineure' : 'des victimes, mineures';
    return `${who} au moment des faits, dont l’identité figure à la procédure`;
  }
  const one = `${agree(gender, 'du mineur', 'de la mineure')} victime`;
  return `${isOne ? one : `des ${agree(gender, 'mineurs', 'mineures')} victimes`}, dont l’identité figure à la procédure`;
}

function namedVictim(victim: Victims[number]): string {
  if (!victim.isMinor) return `${withDe(civil(victim))}, ${agree(victim.gender, 'mineur', 'mineure')} au moment des faits`;
  return `${agree(victim.gender, 'du mineur', 'de la mineure')} ${victim.name}`;
}

/** Who gave the consent of art. 2-22: the victim, or the legal representative of a victim who is still a minor. */
export function consentOf(victims: Victims): string {
  const minors = victims.filter(victim => victim.isMinor).length;
  if (victims.length < 2) {
    return minors ? 'de la victime, donné par son représentant légal,' : 'de la victime, aujourd’hui majeure,';
  }
  if (minors === 0) return 'des victimes, aujourd’hui majeures,';
  const only =
    minors === victims.length ? 'donné par leurs représentants légaux' : 'donné pour celles qui sont mineures par leur représentant légal';
  return `des victimes, ${only},`;
}

/** Period of one count: « le … » or « entre le … et le … »; null when a day is not known. */
export function period({ from, to }: { from: string | null; to: string | null }): string | null {
  if (from === null || to === null) return null;
  return from === to ? `le ${longDate(from)}` : `entre le ${longDate(from)} et le ${longDate(to)}`;
}

/** Place with its preposition, unless the text already brings one: « à Lille », « au Mans », « en ligne ». */
export function place(text: string | null): string | null {
  if (!text?.trim()) return null;
  return /^(à|au|aux|en|dans|sur|depuis|par)\s/i.test(text) ? text : atPlace(text);
}

/** Articles after « visée »: « à l’article 225-7 » or « aux articles 225-7 et 225-8 », duplicates once. */
export function atArticles(articles: readonly string[]): string {
  const bare = [
    ...new Set(
      articles.flatMap(article =>
        article
          .replace(/^art(icles?|\.)\s*/i, '')
          .trim()
          .split(/\s*(?:,|;|\bet\b)\s*/),
      ),
    ),
  ];
  const isSeveral = bare.length > 1 || bare.some(article => article.includes(' à '));
  return `${isSeveral ? 'aux articles' : 'à l’article'}\u00a0${list(bare)}`;
}

/** Day and hour of the hearing. */
export function hearingMoment(hearing: LetterFacts['hearing']): string {
  return `${longDate(hearing.heldOn)} à ${clockTime(hearing.startTime)}`;
}
