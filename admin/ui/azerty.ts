const ROW = '&é"\'(-è_çà';
const SURE = /[&é"'(è_çà]/;

/** Undoes a French keyboard typed without Shift (`&é:à"` is 12:03): only when nothing else explains the text. */
export function azertyDigits(text: string, alsoAllowed: RegExp = /[:;,./ ]/): string {
  const apostrophes = text.normalize('NFC').replace(/’/g, "'");
  const understood = [...apostrophes].every(char => ROW.includes(char) || alsoAllowed.test(char));
  if (!understood || !SURE.test(apostrophes)) return text;
  // 1 is the first key of the row and 0 the last.
  return [...apostrophes].map(char => (ROW.includes(char) ? String((ROW.indexOf(char) + 1) % 10) : char)).join('');
}
