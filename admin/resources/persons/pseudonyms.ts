/** Borrowed first names, all of flowers and stones: nobody's real name is likely to be one of them by accident. */
const BORROWED = [
  'Capucine',
  'Jade',
  'Opale',
  'Agate',
  'Violette',
  'Ambre',
  'Iris',
  'Pervenche',
  'Anémone',
  'Mélisse',
  'Garance',
  'Azur',
  'Corail',
  'Jacinthe',
  'Améthyste',
  'Verveine',
];

const WORDS: Readonly<Record<string, string>> = {
  defendant: 'Prévenu',
  representant_legal: 'Représentant',
  administrateur_ad_hoc: 'Administrateur ad hoc',
  witness: 'Témoin',
  partner: 'Partenaire',
  other: 'Personne',
};

/** A pseudonym nobody bears in the case yet: a borrowed name for a victim, a plain number for the others. */
export function proposedPseudonym(role: string, taken: readonly string[]): string {
  const free = role === 'victim' ? BORROWED.find(name => !taken.includes(name)) : undefined;
  if (free) return free;
  const word = WORDS[role] ?? 'Victime';
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => `${word} ${index + 1}`);
  return numbers.find(name => !taken.includes(name)) ?? word;
}
