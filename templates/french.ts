/** French grammar on paper: agreement, lists, days, sums, places. Pure; the no-break space is always U+00A0, which Word keeps. */

/** Grammatical gender of a person; `null` when unknown, then the masculine is used as the neutral form. */
export type Gender = 'female' | 'male' | null;

const NBSP = '\u00a0';
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

/** Chooses the form that agrees with one person: `agree('female', 'né', 'née')` is « née ». */
export function agree(gender: Gender, masculine: string, feminine: string): string {
  return gender === 'female' ? feminine : masculine;
}

/** Plural gender of a group: feminine only when everybody is. */
export function groupGender(genders: readonly Gender[]): Gender {
  return genders.length > 0 && genders.every(gender => gender === 'female') ? 'female' : 'male';
}

/** Enumeration: « a », « a et b », « a, b et c ». */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

/** Ordinal in figures: « 1er » or « 1re », then « 2e ». */
export function ordinal(rank: number, gender: Gender = 'male'): string {
  return rank === 1 ? agree(gender, '1er', '1re') : `${rank}e`;
}

/** Day `YYYY-MM-DD` in letters: « 1er décembre 2026 ». Throws RangeError on anything that is not such a day. */
export function longDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name || Number(date) < 1 || Number(date) > 31) throw new RangeError(`not a day: ${day}`);
  return `${Number(date) === 1 ? '1er' : Number(date)}${NBSP}${name}${NBSP}${year}`;
}

/** Wall-clock time `HH:MM` as a court writes it: « 9 heures », « 13 heures 30 ». Throws RangeError otherwise. */
export function clockTime(time: string): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (!hour) throw new RangeError(`not a time: ${time}`);
  const hours = `${Number(hour)}${NBSP}heure${Number(hour) > 1 ? 's' : ''}`;
  return minute === '00' ? hours : `${hours}${NBSP}${minute}`;
}

/** Sum in figures from whole cents: « 1 500,00 € ». Throws RangeError when negative or not an integer. */
export function euros(cents: number): string {
  const { whole, rest } = split(cents);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${grouped},${String(rest).padStart(2, '0')}${NBSP}€`;
}

/** Sum in words from whole cents, below ten million euros: « mille cinq cents euros et cinquante centimes ». */
export function eurosInWords(cents: number): string {
  const { whole, rest } = split(cents);
  // A round number of millions takes « de »: un million d'euros.
  const link = whole >= 1_000_000 && whole % 1_000_000 === 0 ? ' d’' : ' ';
  const main = `${numberInWords(whole)}${link}${whole > 1 ? 'euros' : 'euro'}`;
  const cent = `${numberInWords(rest)} ${rest > 1 ? 'centimes' : 'centime'}`;
  if (rest === 0) return main;
  return whole === 0 ? cent : `${main} et ${cent}`;
}

/** Whole number from 0 to 9 999 999 in words, classic spelling (vingt et un, quatre-vingts, deux cents, mille). */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9_999_999) throw new RangeError(`out of range: ${value}`);
  const parts: string[] = [];
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  if (millions) parts.push(`${belowThousand(millions, true)} million${millions > 1 ? 's' : ''}`);
  if (thousands) parts.push(thousands === 1 ? 'mille' : `${belowThousand(thousands, false)} mille`);
  if (value % 1000 || value === 0) parts.push(belowThousand(value % 1000, true));
  return parts.join(' ');
}

function belowThousand(value: number, takesPlural: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (!hundreds) return belowHundred(rest, takesPlural);
  const plural = hundreds > 1 && rest === 0 && takesPlural ? 's' : '';
  const head = `${hundreds > 1 ? `${UNITS[hundreds]} ` : ''}cent${plural}`;
  return rest ? `${head} ${belowHundred(rest, takesPlural)}` : head;
}

function belowHundred(value: number, takesPlural: boolean): string {
  if (value < 20) return UNITS[value]!;
  const tens = Math.floor(value / 10);
  const unit = tens === 7 || tens === 9 ? 10 + (value % 10) : value % 10;
  if (unit === 0) return `${TENS[tens]}${tens === 8 && takesPlural ? 's' : ''}`;
  const isJoined = tens < 8 && (unit === 1 || unit === 11);
  return `${TENS[tens]}${isJoined ? ' et ' : '-'}${UNITS[unit]}`;
}

function split(cents: number): { whole: number; rest: number } {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`not a sum in cents: ${cents}`);
  return { whole: Math.floor(cents / 100), rest: cents % 100 };
}

const ASPIRATED = /^(haguenau|ham|hendaye|hérouville|houilles|harcèlement|havre|hongrie|hollande)\b/i;

/** « de » or « d’ » before a word, by its first sound: « d’Évry », « de Lille », « de harcèlement ». */
export function withDe(word: string): string {
  const first = word.normalize('NFD').charAt(0).toLowerCase();
  const isVowel = 'aeiou\u0153'.includes(first) || (first === 'y' && !/^y[aeiou]/i.test(word));
  const isMuteH = first === 'h' && !ASPIRATED.test(word.normalize('NFC'));
  return isVowel || isMuteH ? `d’${word}` : `de ${word}`;
}

/** « de » before a town, its article contracted: « du Mans », « des Sables-d’Olonne », « de La Rochelle », « d’Évry ». */
export function ofPlace(town: string): string {
  const name = town.replaceAll("'", '’');
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return withDe(name);
}

/** « à » before a town, its article contracted: « au Mans », « aux Sables-d’Olonne », « à La Rochelle ». */
export function atPlace(town: string): string {
  const name = town.replaceAll("'", '’');
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/** « de » before an organ of an association, written with or without its article: « du bureau », « de l’assemblée générale ». */
export function ofOrgan(organ: string): string {
  const name = organ.trim().replaceAll("'", '’');
  const [, article, noun] = /^(le |la |les |l’)(.+)$/i.exec(name) ?? [];
  if (article && noun) {
    const contracted = { 'le ': 'du ', 'les ': 'des ' }[article.toLowerCase()];
    return `${contracted ?? `de ${article.toLowerCase()}`}${noun}`;
  }
  if (withDe(name).startsWith('d’')) return `de l’${name}`;
  return /^(commission|présidence|réunion)\b/i.test(name) ? `de la ${name}` : `du ${name}`;
}

/** French spacing for text going to Word: no-break before « : ; ! ? », inside guillemets and figures, after « n° » and « art. ». */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll('\u202f', NBSP)
    .replace(/ ([:;!?»€])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}\b)/g, `$1${NBSP}`)
    .replace(/(\d|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g, `$1${NBSP}`)
    .replace(/\b(n°|art\.|articles?|Maître|Madame|Monsieur) (?=[\dA-ZÉ{])/g, `$1${NBSP}`);
}
