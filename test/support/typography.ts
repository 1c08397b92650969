/** What French typography refuses in a sentence a person reads: [what is wrong, how it shows]. */
const FAULTS: readonly [fault: string, sign: RegExp][] = [
  ['straight apostrophe', /\p{L}'\p{L}/u],
  ['three dots for an ellipsis', /\.\.\./],
  ['space that may break before ; or ?', /\S [;?!](?:\s|$)/],
  ['space that may break before a colon', /\p{L} :(?:\s|$)/u],
  ['no space before a colon', /\p{Ll}: \p{L}/u],
  ['space that may break inside « »', /« | »/],
  ['exclamation mark', /\p{L}[ \u202f]?!/u],
  ['space that may break before € or %', /\d [€%]/],
];

/** The faults of some texts, each with the words around; a text without a French word is no sentence of ours. */
export function typographyFaults(texts: readonly string[]): string[] {
  return texts.flatMap(text =>
    FAULTS.flatMap(([fault, sign]) => {
      const found = sign.exec(text);
      return found ? [`${fault}: ${text.slice(Math.max(0, found.index - 30), found.index + 30)}`] : [];
    }),
  );
}
