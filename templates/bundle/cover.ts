import { type PDFDocument, type PDFFont, PDFName, type PDFPage, PDFString, rgb } from '@cantoo/pdf-lib';
import { A4, printable, wrapped } from './paper.ts';
import type { BundleOrder } from './parts.ts';

/** Fonts of the sheets we write. */
export interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
}

/** One line of the list: what it says, and the page it leads to (counted from 0 in the whole document), null for none. */
interface Line {
  label: string;
  title: string[];
  dated: string;
  pages: number | null;
}

const SIZE = 10;
const STEP = 14;
const LEFT = 56;
const RIGHT = A4.width - 56;
const TOP = A4.height - 64;
const BOTTOM = 64;
/** Left edge of each column. */
const COLUMN = { label: LEFT, title: LEFT + 82, dated: 372, pages: 446, page: 492 } as const;
const GREY = rgb(0.7, 0.7, 0.7);
const INK = rgb(0.1, 0.1, 0.1);
const APART = 'communiquée à part';

/** How many sheets the list takes: known before the first page is numbered. */
export function sheetsOf(order: BundleOrder, fonts: Fonts): number {
  const blank = order.parts.map(() => null);
  return sheets(order, fonts, blank).length;
}

/** Writes the list (« bordereau ») on sheets already at the head of the document; each line leads to its first page. */
export function writeCover(document: PDFDocument, order: BundleOrder, fonts: Fonts, pages: readonly (number | null)[]): void {
  const all = sheets(order, fonts, pages);
  let next = all.length;
  for (const [rank, lines] of all.entries()) {
    const page = document.getPage(rank);
    let y = rank === 0 ? writeHead(page, order, fonts) : TOP;
    y = writeColumns(page, order, fonts, y);
    for (const line of lines) {
      const first = line.pages === null ? null : next;
      writeLine(page, line, fonts, y, first);
      const below = y - heightOf(line);
      if (first !== null) {
        link(document, page, first, below + 4, y + 4);
        next += line.pages ?? 0;
      }
      y = below;
    }
  }
}

/** The lines of each sheet. */
function sheets(order: BundleOrder, { plain }: Fonts, pages: readonly (number | null)[]): Line[][] {
  const found: Line[][] = [[]];
  let room = TOP - BOTTOM - headHeight(order) - 2 * STEP;
  for (const [rank, part] of order.parts.entries()) {
    const title = wrapped(printable(part.title, plain), plain, SIZE, COLUMN.dated - COLUMN.title - 8);
    const isApart = part.format === 'apart';
    const line: Line = {
      label: printable(part.label, plain),
      title: isApart ? [...title, `(${APART})`] : title,
      dated: printable(part.dated, plain),
      pages: isApart ? null : (pages[rank] ?? null),
    };
    if (heightOf(line) > room) {
      found.push([]);
      room = TOP - BOTTOM - 2 * STEP;
    }
    room -= heightOf(line);
    found.at(-1)!.push(line);
  }
  return found;
}

const heightOf = ({ title }: Line) => title.length * STEP + 6;
const headHeight = ({ lines }: BundleOrder) => 48 + lines.length * STEP;

function writeHead(page: PDFPage, { title, lines }: BundleOrder, { plain, bold }: Fonts): number {
  page.drawText(printable(title, bold), { x: LEFT, y: TOP - 18, size: 18, font: bold, color: INK });
  for (const [rank, line] of lines.entries())
    page.drawText(printable(line, plain), { x: LEFT, y: TOP - 42 - rank * STEP, size: SIZE, font: plain, color: INK });
  return TOP - headHeight({ lines } as BundleOrder);
}

function writeColumns(page: PDFPage, { head }: BundleOrder, { bold }: Fonts, y: number): number {
  const heads = { label: head, title: 'Intitulé', dated: 'Date', pages: 'Pages', page: 'À la page' };
  for (const [column, text] of Object.entries(heads))
    page.drawText(printable(text, bold), { x: COLUMN[column as keyof typeof COLUMN], y: y - SIZE, size: 9, font: bold, color: INK });
  rule(page, y - STEP - 2);
  return y - 2 * STEP;
}

function writeLine(page: PDFPage, { label, title, dated, pages }: Line, { plain }: Fonts, y: number, first: number | null): void {
  const write = (text: string, x: number, down = 0) => page.drawText(text, { x, y: y - SIZE - down, size: SIZE, font: plain, color: INK });
  write(label, COLUMN.label);
  for (const [rank, text] of title.entries()) write(text, COLUMN.title, rank * STEP);
  write(dated, COLUMN.dated);
  if (first !== null) {
    write(String(pages), COLUMN.pages);
    write(String(first + 1), COLUMN.page);
  }
  rule(page, y - title.length * STEP - 3);
}

const rule = (page: PDFPage, y: number) => page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.5, color: GREY });

/** Makes a strip of a sheet lead to a page. */
function link(document: PDFDocument, page: PDFPage, to: number, bottom: number, top: number): void {
  const target = document.getPage(to).ref;
  page.node.addAnnot(
    document.context.register(
      document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [LEFT, bottom, RIGHT, top],
        Border: [0, 0, 0],
        Dest: [target, PDFName.of('Fit')],
        Contents: PDFString.of(`Page ${to + 1}`),
      }),
    ),
  );
}
