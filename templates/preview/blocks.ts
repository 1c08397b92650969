/** A stretch of text printed the same way; `path` names the field of the dictionary it was printed from. */
export interface Piece {
  text: string;
  path?: string;
  isBold?: true;
  isItalic?: true;
}

/** What a Word document shows, in its order: ready to be drawn with real headings, lists and tables. */
export type Block =
  | { kind: 'heading'; level: number; pieces: Piece[] }
  | { kind: 'paragraph'; align: Align; pieces: Piece[] }
  | { kind: 'item'; depth: number; marker: string; pieces: Piece[] }
  | { kind: 'table'; rows: { isHead: boolean; cells: Block[][] }[] };

export type Align = 'start' | 'center' | 'end';

/** The text of some blocks as Word would give it: a paragraph a line, cells in reading order. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(block => (block.kind === 'table' ? rowsText(block.rows) : block.pieces.map(({ text }) => text).join(''))).join('\n');
}

const rowsText = (rows: { cells: Block[][] }[]) => rows.flatMap(({ cells }) => cells.map(textOf)).join('\n');

/** Every piece, in order. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(block => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(piecesOf)) : block.pieces));
}

/** The same blocks with each piece replaced. */
export function withPieces(blocks: readonly Block[], change: (piece: Piece) => Piece): Block[] {
  return blocks.map(block =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.map(cell => withPieces(cell, change)) })) }
      : { ...block, pieces: block.pieces.map(change) },
  );
}
