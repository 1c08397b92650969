/** Letters that do not come apart into a letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A name reduced to its letters: no accent, capital, space, hyphen or apostrophe. « Le Gall-Kerven » gives `legallkerven`. */
export function normalName(name: string): string {
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßłøđðþı]/g, letter => LIGATURES[letter]!)
    .replaceAll(/[^\p{L}]/gu, '');
}

/** Spelling to sound, in this order. A capital is one sound of several letters: S « ch », U « ou », and the nasals A « an », I « in », O « on ». */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  [/ch(?=[rln])/g, 'k'], // Christophe
  [/sch|sh|ch/g, 'S'],
  [/aul(?=[tdx])/g, 'au'], // Renault
  [/([aeo])s(?=[nml])/g, '$1'], // Dufresne, Cosnard
  [/(?<=m)ps?$|[sxtd]+$/, ''], // Duchamps, Dupond, Leroux
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/gn/g, 'n'], // Regnier
  [/qu|q|ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/ou/g, 'U'],
  [/(?:ai|ei|i|u)[nm](?![aeiouUnm])/g, 'I'],
  [/[ae][nm](?![aeiouUnm])/g, 'A'],
  [/o[nm](?![aeiouUnm])/g, 'O'],
  [/[ae]i(?![aeiou])/g, 'e'],
  [/(?<=[^aeo])e$/, ''], // Philippe
  [/(.)\1+/g, '$1'],
];

/**
 * How a French name sounds, roughly: names that one hears alike give the same code (Garrec, Garrek).
 * Empty when nothing in a-z, or too little to tell names apart. Not modelled: foreign spellings, liaison, final « -er » and « -é ».
 */
export function soundOf(name: string): string {
  const letters = normalName(name.toLowerCase().normalize('NFC').replaceAll('ç', 'ss')).replaceAll(/[^a-z]/g, '');
  const code = SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), letters);
  return code.length < 2 ? '' : code;
}
