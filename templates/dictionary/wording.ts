import { type FilingFacts, type Phase, phaseOf, pleaded } from '../facts.ts';
import { agree, atPlace, type Gender, groupGender, list, longDate, ofPlace, withDe } from '../french.ts';

/** A person as a sentence needs one. */
export type Named = { name: string; gender: Gender };
type Victim = FilingFacts['victims'][number];

/** Name with its civility, or alone when the gender is unknown. */
export function civil({ name, gender }: Named): string {
  return gender === null ? name : `${agree(gender, 'Monsieur', 'Madame')}\u00a0${name}`;
}

/** Name, civility and birth day: « Monsieur X, né le 3 mai 1990 ». */
export function bornName(person: Named & { bornOn: string | null }): string {
  return person.bornOn ? `${civil(person)}, ${agree(person.gender, 'né', 'née')} le ${longDate(person.bornOn)}` : civil(person);
}

/** Persons against whom the association acts: those a pleaded count names, everybody when a count names nobody. */
export function accusedOf(facts: FilingFacts): FilingFacts['defendants'] {
  const counts = pleaded(facts);
  if (counts.some(count => count.defendant === null)) return facts.defendants;
  const named = facts.defendants.filter(person => counts.some(count => count.defendant === person.name));
  return named.length ? named : facts.defendants;
}

const NOUNS: Record<Phase, readonly [masculine: string, feminine: string]> = {
  enquete: ['personne mise en cause', 'personne mise en cause'],
  instruction: ['personne mise en examen', 'personne mise en examen'],
  correctionnel: ['prévenu', 'prévenue'],
  criminel: ['accusé', 'accusée'],
};

/** What the persons prosecuted are called at this point, in agreement: « prévenues », « accusé », « personnes mises en examen ». */
export function accusedNoun(facts: FilingFacts, persons: readonly Named[]): string {
  const [masculine, feminine] = NOUNS[phaseOf(facts)];
  const noun = agree(groupGender(persons.map(person => person.gender)), masculine, feminine);
  return persons.length > 1 ? noun.replace(/^personne mise/, 'personnes mises').replace(/^(prévenue?|accusée?)$/, '$1s') : noun;
}

/** The same with its article: « le prévenu », « l’accusée », « les personnes mises en examen »; `de` and `à` contract. */
export function theAccused(facts: FilingFacts, persons: readonly Named[], preposition: '' | 'de' | 'à' = ''): string {
  const noun = accusedNoun(facts, persons);
  if (persons.length > 1) return `${{ '': 'les', de: 'des', à: 'aux' }[preposition]} ${noun}`;
  const lead = preposition === '' ? '' : `${preposition} `;
  if (/^[aeiou]/i.test(noun)) return `${lead}l’${noun}`;
  if (noun.endsWith('e') || noun.startsWith('personne')) return `${lead}la ${noun}`;
  return `${{ '': 'le', de: 'du', à: 'au' }[preposition]} ${noun}`;
}

/** Persons after « à l’encontre »: « de Monsieur X et de Madame Y ». */
export function against(persons: readonly Named[]): string {
  return list(persons.map(person => withDe(civil(person))));
}

/** Victims after « au préjudice »; never a name unless `nameVictims`, and their age told as of the day of the filing. */
export function ofVictims(facts: FilingFacts): string {
  const { victims } = facts;
  if (!victims.length) return 'd’enfants dont l’identité figure, le cas échéant, à la procédure';
  if (facts.nameVictims && victims.every(victim => victim.name !== null)) return list(victims.map(namedVictim));
  return `${theVictims(victims, 'de')}, dont l’identité figure à la procédure`;
}

/** « la mineure victime », « les mineurs victimes », « la victime, mineure au moment des faits »; `de` contracts. */
export function theVictims(victims: readonly Victim[], preposition: '' | 'de' = ''): string {
  const isOne = victims.length === 1;
  if (!victims.length) return preposition === 'de' ? 'des enfants victimes' : 'les enfants victimes';
  if (!victims.every(victim => victim.isMinor)) {
    const who = isOne ? 'la victime, mineure' : 'les victimes, mineures';
    return `${preposition === 'de' ? who.replace(/^les/, 'des').replace(/^la/, 'de la') : who} au moment des faits`;
  }
  const gender = groupGender(victims.map(victim => victim.gender));
  if (isOne) {
    const [masculine, feminine] = preposition === 'de' ? ['du mineur', 'de la mineure'] : ['le mineur', 'la mineure'];
    return `${agree(gender, masculine!, feminine!)} victime`;
  }
  return `${preposition === 'de' ? 'des' : 'les'} ${agree(gender, 'mineurs', 'mineures')} victimes`;
}

function namedVictim(victim: Victim): string {
  const name = victim.name!;
  if (!victim.isMinor)
    return `${withDe(civil({ name, gender: victim.gender }))}, ${agree(victim.gender, 'mineur', 'mineure')} au moment des faits`;
  return `${agree(victim.gender, 'du mineur', 'de la mineure')} ${name}`;
}

/** Who gave the consent of art. 2-22: the victim, or for one who is still a minor her legal representative or administrateur ad hoc (706-50). */
export function consentOf(victims: readonly Victim[]): string {
  const minors = victims.filter(victim => victim.isMinor);
  const isOne = victims.length < 2;
  if (minors.length === 0) return isOne ? 'de la victime, aujourd’hui majeure' : 'des victimes, aujourd’hui majeures';
  const adHoc = minors.filter(({ representative }) => representative?.kind === 'administrateur_ad_hoc').length;
  const isAdHoc = adHoc === minors.length;
  if (isOne) return `de la victime, donné par ${isAdHoc ? `son administrateur ad hoc ${ART_706_50}` : 'son représentant légal'}`;
  const many = isAdHoc ? `leurs administrateurs ad hoc ${ART_706_50}` : 'leurs représentants légaux';
  const one = isAdHoc ? `leur administrateur ad hoc ${ART_706_50}` : 'leur représentant légal';
  const others = adHoc > 0 && !isAdHoc ? ` ou, lorsqu’il en a été désigné un, par un administrateur ad hoc ${ART_706_50}` : '';
  return minors.length === victims.length
    ? `des victimes, donné par ${many}${others}`
    : `des victimes, donné pour celles qui sont mineures par ${one}${others}`;
}

const ART_706_50 = '(article\u00a0706-50 du code de procédure pénale)';

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

/** « au barreau de Lille », whether the record says « Lille » or « Barreau de Lille ». */
export const atBar = (bar: string): string => (/^barreau /i.test(bar) ? `au ${lowerFirst(bar)}` : `au barreau ${ofPlace(bar)}`);

/** « Maître Inès Conseil », whatever title the record already carries. */
export const counsel = (name: string): string => `Maître\u00a0${name.replace(/^(maître|me)\s+/i, '')}`;

/** The text that begins a sentence, put inside one. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The reverse: a title or the head of a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with something in it, else null: an empty field is a gap. */
export const filled = (text: string | null): string | null => (text?.trim() ? text : null);

/** Day in letters, or a gap. */
export const dayOrGap = (day: string | null): string | null => (day === null ? null : longDate(day));
