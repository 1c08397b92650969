import { EncryptedPDFError, ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { type BundlePart, BundleRefused, MAX_PART_PAGES } from './parts.ts';
import { isFlood, picturePage } from './pictures.ts';

/** Adds the pages of one part to a document and answers them. Throws BundleRefused with a sentence that names the part. */
export async function addPart(document: PDFDocument, part: BundlePart, rank: number): Promise<PDFPage[]> {
  const refused = (why: string) => new BundleRefused(`${part.label}\u00a0: ${why}`, rank);
  if (part.format === 'apart') return [];
  if (isFlood(part)) throw refused(TOO_LARGE);
  try {
    if (part.format !== 'pdf') return [await picturePage(document, part)];
  } catch {
    throw refused(BROKEN_PICTURE);
  }
  const source = await opened(part, refused);
  const count = source.getPageCount();
  if (count > MAX_PART_PAGES) throw refused(`ce PDF a ${count} pages, ${MAX_PART_PAGES} au plus. Découpez-le en plusieurs pièces.`);
  try {
    for (const page of source.getPages()) quiet(page);
    const pages = await document.copyPages(source, source.getPageIndices());
    for (const page of pages) document.addPage(page);
    return pages;
  } catch {
    throw refused(BROKEN);
  }
}

const LOCKED = 'ce PDF est protégé par un mot de passe. Remplacez-le par une copie sans mot de passe.';
const BROKEN = 'ce PDF est abîmé et ne s’ouvre pas. Demandez-en une autre copie, ou imprimez-le de nouveau en PDF.';
const BROKEN_PICTURE = 'cette image est abîmée et ne s’ouvre pas. Demandez-en une autre copie.';
const TOO_LARGE = 'cette image est trop grande pour être imprimée. Réduisez-la ou enregistrez-la en PDF.';

async function opened({ bytes }: BundlePart, refused: (why: string) => BundleRefused): Promise<PDFDocument> {
  try {
    // No password asked to read it: only printing or copying was restricted, and the court is to read it all.
    const source = await PDFDocument.load(bytes, { password: '', updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    if (source.getPageCount() > 0) return source;
  } catch (error) {
    if (isLocked(error)) throw refused(LOCKED);
  }
  throw refused(BROKEN);
}

const isLocked = (error: unknown) => error instanceof EncryptedPDFError || /password|encrypt/i.test(String((error as Error).message));

/** Marks whose content acts or hides a file; links too, which lead out of the bundle or drag other pages along. */
const ACTING = new Set(['Link', 'FileAttachment', 'Movie', 'Sound', 'Screen', 'RichMedia', '3D', 'TrapNet', 'PrinterMark']);
const ACTIONS = ['A', 'AA', 'PA', 'P', 'Parent', 'Popup', 'IRT', 'Dest'].map(name => PDFName.of(name));

/** Takes from a page whatever runs, opens or leads elsewhere; what is seen of its form and its marks stays. */
function quiet(page: PDFPage): void {
  for (const name of ['AA', 'B', 'Metadata', 'PieceInfo', 'StructParents', 'Tabs']) page.node.delete(PDFName.of(name));
  const marks = page.node.Annots();
  if (!marks) return;
  const kept = PDFArray.withContext(page.doc.context);
  for (let rank = 0; rank < marks.size(); rank += 1) {
    const mark = marks.lookup(rank);
    if (!(mark instanceof PDFDict)) continue;
    const kind = mark.lookup(PDFName.of('Subtype'));
    if (kind instanceof PDFName && ACTING.has(kind.decodeText())) continue;
    for (const name of ACTIONS) mark.delete(name);
    kept.push(marks.get(rank));
  }
  page.node.set(PDFName.of('Annots'), kept);
}
