import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { sheetsOf, writeCover } from './cover.ts';
import { addPart } from './merge.ts';
import { writeOutline } from './outline.ts';
import { A4, printable, stamp } from './paper.ts';
import { type Bundle, type BundleOrder, BundleRefused, MAX_PAGES } from './parts.ts';

/** How far the work is: a part merged, then the stamps. */
export type Progress = { step: 'merge' | 'stamp'; done: number; of: number };

/**
 * The bundle as one PDF: the list with its pages, then each part stamped « Pièce n° 3, page 2/5 » and the page of the whole at the
 * foot of all. Throws BundleRefused. Slow and greedy for memory: run it on a thread of its own (run.ts).
 */
export async function assemble(order: BundleOrder, tell: (progress: Progress) => void = () => undefined): Promise<Bundle> {
  const document = await PDFDocument.create();
  const fonts = { plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold) };
  const sheets = sheetsOf(order, fonts);
  for (let sheet = 0; sheet < sheets; sheet += 1) document.addPage([A4.width, A4.height]);
  const added: PDFPage[][] = [];
  for (const [rank, part] of order.parts.entries()) {
    added.push(await addPart(document, part, rank));
    if (document.getPageCount() > MAX_PAGES)
      throw new BundleRefused(`Cette liasse dépasse ${MAX_PAGES} pages. Faites-en deux, en choisissant les pièces.`, null);
    tell({ step: 'merge', done: rank + 1, of: order.parts.length });
  }
  tell({ step: 'stamp', done: 0, of: 1 });
  const pages = added.map((own, rank) => (order.parts[rank]!.format === 'apart' ? null : own.length));
  writeCover(document, order, fonts, pages);
  stampAll(document, order, added, fonts.plain);
  describe(document, order);
  writeOutline(document, marksOf(order, pages, sheets));
  return { pdf: Buffer.from(await document.save({ useObjectStreams: true })), pages, total: document.getPageCount() };
}

function stampAll(document: PDFDocument, order: BundleOrder, added: readonly PDFPage[][], font: Parameters<typeof stamp>[1]): void {
  const total = document.getPageCount();
  const whole = document.getPages();
  const sheets = total - added.reduce((sum, own) => sum + own.length, 0);
  for (const [index, page] of whole.slice(0, sheets).entries()) stamp(page, font, null, `${index + 1} / ${total}`);
  let index = sheets;
  for (const [rank, own] of added.entries())
    for (const [place, page] of own.entries()) {
      const text = printable(`${order.parts[rank]!.label}, page ${place + 1}/${own.length}`, font);
      index += 1;
      stamp(page, font, text, `${index} / ${total}`);
    }
}

function describe(document: PDFDocument, { title, author, madeAt }: BundleOrder): void {
  const at = new Date(madeAt);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage('fr-FR');
  document.setProducer('Partie civile');
  document.setCreator('Partie civile');
  document.setCreationDate(at);
  document.setModificationDate(at);
}

function marksOf({ title, parts }: BundleOrder, pages: readonly (number | null)[], sheets: number) {
  const marks = [{ text: title, page: 0 }];
  let next = sheets;
  for (const [rank, part] of parts.entries()) {
    const count = pages[rank];
    if (!count) continue;
    marks.push({ text: `${part.label} – ${part.title}`, page: next });
    next += count;
  }
  return marks;
}
