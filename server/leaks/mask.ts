import type { Leak } from './text.ts';

const DOTS = '•'.repeat(7);
/** Letters shown on either side of a masked passage. */
const AROUND = 40;

/** A text with every protected passage masked: names keep their first letter, always with as many dots, everything else keeps nothing. */
export function masked(text: string, leaks: readonly Leak[]): string {
  return pieces(text, leaks).join('');
}

/** The words around one of the masked passages: « … l’affaire D••••••• a été jugée … ». */
export function passageOf(text: string, leaks: readonly Leak[], leak: Leak): string {
  const cut = pieces(text, leaks);
  const at = leaks.indexOf(leak) * 2 + 1;
  const before = cut.slice(0, at).join('');
  const after = cut.slice(at + 1).join('');
  const left = before.length <= AROUND ? before : `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}`;
  const right = after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
  return `${left}${cut[at]}${right}`.replace(/\s+/g, space => (/[\u00a0\u202f]/.test(space) ? space[0]! : ' ')).trim();
}

/** Plain and masked pieces in turn: plain, masked, plain, masked, …, plain. */
function pieces(text: string, leaks: readonly Leak[]): string[] {
  const cut: string[] = [];
  let at = 0;
  for (const { start, end, kind } of leaks) {
    cut.push(text.slice(at, start), kind === 'name' ? maskedName(text.slice(start, end)) : DOTS);
    at = end;
  }
  return [...cut, text.slice(at)];
}

// A short word, or a letter of a name spelt out, keeps nothing: its first letter would be most of it.
function maskedName(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/u).filter(Boolean);
  if (words.every(word => [...word].length === 1)) return `${words[0]}${DOTS}`;
  return words.map(word => ([...word].length < 3 ? DOTS : `${[...word][0]}${DOTS}`)).join(' ');
}
