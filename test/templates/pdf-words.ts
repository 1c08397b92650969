import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib';

/** A text as a page shows it: where it begins, in points of the page, and which way it is turned. */
export interface Placed {
  text: string;
  at: [number, number];
  angle: number;
}

/** The texts of each page in their order, as drawn with the standard fonts; enough for the pages we make. */
export async function shownBy(pdf: Buffer): Promise<string[][]>;
export async function shownBy(pdf: Buffer, what: 'places'): Promise<Placed[][]>;
export async function shownBy(pdf: Buffer, what?: 'places'): Promise<string[][] | Placed[][]> {
  const document = await PDFDocument.load(pdf);
  const pages = document.getPages().map(({ node }) => placed(contentOf(node.Contents())));
  return what === 'places' ? pages : pages.map(page => page.map(({ text }) => text));
}

function contentOf(contents: PDFStream | PDFArray | undefined): string {
  const streams = contents instanceof PDFArray ? Array.from({ length: contents.size() }, (_, rank) => contents.lookup(rank)) : [contents];
  return streams
    .filter(stream => stream instanceof PDFRawStream)
    .map(stream => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
}

/** Each text is set by a matrix then written in hexadecimal: `a b c d x y Tm … <50696563> Tj`. */
function placed(content: string): Placed[] {
  const number = String.raw`(-?[\d.e-]+)\s+`;
  const text = new RegExp(`${number.repeat(6)}Tm[^<]*<([0-9A-Fa-f]*)>\\s*Tj`, 'g');
  return [...content.matchAll(text)].map(([, a, b, , , x, y, hex]) => ({
    text: windows1252(Buffer.from(hex!, 'hex')),
    at: [Number(x), Number(y)],
    angle: (Math.round((Math.atan2(Number(b), Number(a)) * 180) / Math.PI) + 360) % 360,
  }));
}

// The decoder of some versions of Node takes these for control signs.
const SIGNS: Readonly<Record<string, string>> = { '\x92': '’', '\x9c': 'œ', '\x96': '–', '\x85': '…' };
const windows1252 = (bytes: Buffer) => bytes.toString('latin1').replace(/[\x80-\x9f]/g, sign => SIGNS[sign] ?? sign);
