/** People, places and sentences that exist nowhere else: found anywhere outside a reveal or the document itself, they are a leak. */
export const CANARIES = {
  lastName: 'Quillfeather-Ozanne',
  firstName: 'Zéphyrine',
  bornOn: '2011-07-23',
  birthPlace: 'Vaucrésillon-les-Brumes',
  address: '7 bis, impasse du Grèbe-Jaspé',
  contact: 'ghislemonde.quillfeather@example.org',
  safeContact: 'Ne jamais sonner chez Trébuchonnet.',
  defendant: 'Abélardin Crochequartz',
  narrative: 'La mirliflorette des glaïeulières.',
  maltreatment: 'Sous l’emprise du tarabiscoteur.',
  report: 'Débats sur le pamplemoussier grivelé.',
  note: 'Un mot de la brimborionne.',
} as const;

/** Telling pieces of the canaries: each alone would give somebody away. */
const PIECES = [
  ...['Quillfeather', 'Ozanne', 'Zéphyrine', '2011-07-23', 'Vaucrésillon', 'Grèbe-Jaspé', 'ghislemonde', 'Trébuchonnet'],
  ...['Abélardin', 'Crochequartz', 'mirliflorette', 'tarabiscoteur', 'pamplemoussier', 'brimborionne'],
];

const base64Forms = (bytes: Buffer) =>
  // A text inside base64 has three spellings, by its place in the group of three; the edges, which depend on the neighbours, are cut.
  [0, 1, 2].map(shift => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(Math.ceil((shift * 4) / 3), -2);
  });

/** Every way a piece could be written: composed and decomposed, capitals, without accents, UTF-16, escaped, base64, hexadecimal. */
export function spellings(): Buffer[] {
  const found = new Set<string>();
  for (const piece of PIECES)
    for (const form of ['NFC', 'NFD'] as const)
      for (const text of [piece, piece.toUpperCase(), piece.toLowerCase(), piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]) {
        const normal = text.normalize(form);
        const bytes = Buffer.from(normal, 'utf8');
        const wide = Buffer.from(normal, 'utf16le');
        const escaped = JSON.stringify(normal)
          .slice(1, -1)
          .replace(/[^ -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
        for (const spelling of [normal, escaped, encodeURIComponent(normal)]) found.add(Buffer.from(spelling).toString('latin1'));
        found.add(wide.toString('latin1')).add(Buffer.from(wide).swap16().toString('latin1'));
        for (const hex of [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), wide.toString('hex')]) found.add(hex);
        for (const base64 of [...base64Forms(bytes), ...base64Forms(wide)])
          found.add(base64).add(base64.replaceAll('+', '-').replaceAll('/', '_'));
      }
  return [...found].map(text => Buffer.from(text, 'latin1'));
}

/** The first canary found in some bytes, as text, or null. */
export function leak(bytes: Buffer, forms: readonly Buffer[]): string | null {
  const form = forms.find(candidate => bytes.includes(candidate));
  return form ? form.toString('latin1') : null;
}
