/** Lower case, no accents, straight apostrophes, single ordinary spaces: what every grammar compares. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'").replace(/\s+/gu, ' ').trim();
