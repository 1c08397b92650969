const NBSP = '\u00A0';
const THIN = '\u202F';

/**
 * French typography for a sentence written with ordinary spaces: no-break spaces, thin before ; ! ?, and the curly apostrophe.
 * Text already typeset comes back unchanged. Not handled: thousands, which `Intl` formats.
 */
export const typeset = (sentence: string): string =>
  sentence
    .replace(/'/g, '’')
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/ ([;!?])/g, `${THIN}$1`)
    .replace(/ ([:€%])/g, `${NBSP}$1`)
    .replace(/(^|[\s(])(n°|art\.|Me|M\.|Mme) (?=\S)/g, `$1$2${NBSP}`);

/** Every sentence of an answer, whatever its depth, typeset; keys, numbers and the rest come back as they are. */
export function typesetDeep<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(typesetDeep) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetDeep(inner)])) as T;
}

/** « de Capucine », « d’Agate »: elided before a vowel. Not handled: the mute h, left unelided. */
export const elidedOf = (name: string): string => (/^[aeiou]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`);
