import type { Piece } from './blocks.ts';

// Private-use characters the engine puts around each printed value: path, then value. Data never holds them.
const OPEN = '\uE000';
const VALUE = '\uE001';
const CLOSE = '\uE002';
const MARKS = new RegExp(`([${OPEN}${VALUE}${CLOSE}])`);

/** The pieces of one paragraph, the engine's marks read and taken out; a value broken over several runs keeps its path. */
export function unmarked(runs: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let path: string | null = null;
  let isPath = false;
  for (const { text, ...look } of runs)
    for (const part of text.split(MARKS)) {
      if (part === OPEN) [path, isPath] = ['', true];
      else if (part === VALUE) isPath = false;
      else if (part === CLOSE) path = null;
      else if (isPath) path += part;
      else if (part !== '') join(pieces, { text: part, ...look, ...(path !== null && { path }) });
    }
  return pieces;
}

/** Adds a piece, to the last one when nothing tells them apart. */
function join(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const isSame = last && last.path === piece.path && last.isBold === piece.isBold && last.isItalic === piece.isItalic;
  if (isSame) last.text += piece.text;
  else pieces.push(piece);
}
