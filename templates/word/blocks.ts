/**
 * The vocabulary a filing is written in: a list of blocks, from which `build.ts` makes the Word template. In every text `**…**` is
 * bold, `{{…}}` a field of the dictionary, `{{#…}}…{{/…}}` a condition inside the sentence.
 */
export type Block =
  | { is: 'paragraph'; style: ParagraphStyle; text: string; room?: Room; isWithNext?: boolean }
  | { is: 'lines'; side: 'left' | 'right' | 'center'; lines: readonly string[] }
  | { is: 'pairs'; pairs: readonly (readonly [label: string, value: string])[]; isFollowed?: boolean }
  | { is: 'table'; head: readonly string[]; list: string; cells: readonly string[]; widths: readonly number[] }
  | { is: 'section'; tag: string; blocks: readonly Block[] }
  | { is: 'signature'; isDated: boolean }
  | { is: 'pageBreak' };

export type ParagraphStyle = 'title' | 'h1' | 'h2' | 'h3' | 'body' | 'plain' | 'quote' | 'item' | 'numbered' | 'small';
/** Room above a paragraph, in points; a filing's air is not left to chance. */
export type Room = 0 | 6 | 12 | 24;

const paragraph =
  (style: ParagraphStyle) =>
  (text: string, options: { room?: Room; isWithNext?: boolean } = {}): Block => ({ is: 'paragraph', style, text, ...options });

/** Title of the act, alone and centred. */
export const title = paragraph('title');
/** Heading of a part. */
export const h1 = paragraph('h1');
/** Heading inside a part. */
export const h2 = paragraph('h2');
/** Heading inside a section. */
export const h3 = paragraph('h3');
/** Justified paragraph of the body. */
export const p = paragraph('body');
/** Paragraph aligned left, for what is no sentence. */
export const plain = paragraph('plain');
/** Words quoted from a text of law or from the statutes, indented. */
export const quote = paragraph('quote');
/** Item of a list, with a dash. */
export const item = paragraph('item');
/** Item of a list numbered 1, 2, 3 through the whole document. */
export const numbered = paragraph('numbered');
/** Small grey note. */
export const small = paragraph('small');

/** Lines set together: an address, a letterhead. */
export const left = (lines: readonly string[]): Block => ({ is: 'lines', side: 'left', lines });
/** Lines set together in the right half of the page: the addressee, the signature. */
export const right = (lines: readonly string[]): Block => ({ is: 'lines', side: 'right', lines });
/** Lines set together in the middle of the page. */
export const centered = (lines: readonly string[]): Block => ({ is: 'lines', side: 'center', lines });

/** Labels and values on one tab stop: the references of a letter, the parties of conclusions. */
export const pairs = (...all: readonly (readonly [label: string, value: string])[]): Block => ({ is: 'pairs', pairs: all });

/** The same when other labels come right under, in a block of their own. */
export const pairsThen = (...all: readonly (readonly [label: string, value: string])[]): Block => ({
  ...{ is: 'pairs', pairs: all },
  isFollowed: true,
});

/** A table with a heading row repeated on each page and one row an item of `list`; widths are shares of the page. */
export const table = (head: readonly string[], list: string, cells: readonly string[], widths: readonly number[]): Block => ({
  ...{ is: 'table', head, list, cells },
  widths,
});

/** Blocks repeated for each item of a list. */
export const each = (list: string, blocks: readonly Block[]): Block => ({ is: 'section', tag: `#${list}`, blocks });
/** Blocks printed when a condition holds. */
export const when = (condition: string, blocks: readonly Block[]): Block => ({ is: 'section', tag: `#${condition}`, blocks });
/** Blocks printed when a condition does not hold. */
export const unless = (condition: string, blocks: readonly Block[]): Block => ({ is: 'section', tag: `^${condition}`, blocks });

/** What follows begins a new page. */
export const pageBreak = (): Block => ({ is: 'pageBreak' });

/** The words a template says of itself, in a draft only. */
export const draftMark = (): Block => when('isDraft', [small('Modèle à faire valider par l’avocat de l’association.', { room: 12 })]);

/** Place and day, for whom and by whom, with room for a hand; it never breaks over two pages. */
export const signature = (): Block => ({ is: 'signature', isDated: true });
/** The same without place and day, when they stand at the head of a letter. */
export const signatory = (): Block => ({ is: 'signature', isDated: false });

/** A filing written as data: what its file says of itself, the heading of its following pages, and its text. */
export interface FilingText {
  title: string;
  running: string;
  blocks: readonly Block[];
}
