const number = new Intl.NumberFormat('fr-FR');
const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** « 48 112 entrées », « 1 entrée »: a number with its word, plural by an added s. */
export function count(amount: number, word: string): string {
  return `${number.format(amount)} ${word}${amount > 1 ? 's' : ''}`;
}

/** An instant as read in Paris: « 1er novembre 2026 à 22:48 ». */
export function inParis(at: string): string {
  return instant.format(Date.parse(at)).replace(/^1 /, '1er ');
}

/** A size in Ko, Mo or Go of a thousand. */
export function size(bytes: number): string {
  const power = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${number.format(Math.round((bytes / 1000 ** power) * 10) / 10)} ${['', 'Ko', 'Mo', 'Go'][power]}`;
}
