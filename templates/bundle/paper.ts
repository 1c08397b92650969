import { degrees, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';

/** A4, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;
const STAMP_SIZE = 9;
const INK = rgb(0.1, 0.1, 0.1);
const WHITE = rgb(1, 1, 1);

/**
 * The text in the letters of the standard PDF fonts (Western Europe): narrow spaces become plain ones that do not break, an
 * accent those fonts lack is dropped, any other sign becomes a question mark.
 */
export function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const firstKnown = (signs: readonly string[]) => signs.find(sign => known.has(sign.codePointAt(0)!)) ?? '?';
  const plain = text
    .normalize('NFC')
    .replace(/[\u2000-\u200b\u202f\u2060]/g, '\u00a0')
    .replace(/[\n\r\t]+/g, ' ');
  return [...plain].map(sign => firstKnown([sign, sign.normalize('NFD')[0]!, BARRED[sign] ?? '?'])).join('');
}

const BARRED: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i' };

/** The text cut in lines no wider than `width` points; a word too long for a line is cut. */
export function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      let length = line.length - 1;
      while (length > 1 && !fits(line.slice(0, length))) length -= 1;
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
  }
  return [...lines, line];
}

/**
 * Writes the stamp at the top right and the page of the bundle at the bottom, as the page is seen: whatever its size and the way it
 * is turned, on a white ground that what is under cannot blur.
 */
export function stamp(page: PDFPage, font: PDFFont, stampText: string | null, pageText: string): void {
  const seen = seenPage(page);
  const size = Math.min(Math.max(seen.width / A4.width, 0.5), 6) * STAMP_SIZE;
  for (const [text, isTop] of [
    [stampText, true],
    [pageText, false],
  ] as const) {
    if (text === null) continue;
    const margin = size * 0.6;
    const fitted = Math.min(size, (size * (seen.width - 4 * margin)) / font.widthOfTextAtSize(text, size));
    const [width, height] = [font.widthOfTextAtSize(text, fitted) + 2 * margin, fitted * 1.7];
    const left = isTop ? seen.width - width - margin : (seen.width - width) / 2;
    const bottom = isTop ? seen.height - height - margin : margin;
    const box = seen.at(left, bottom);
    const border = isTop ? { borderColor: INK, borderWidth: fitted / 12 } : {};
    page.drawRectangle({ ...box, width, height, rotate: degrees(seen.angle), color: WHITE, opacity: 0.92, ...border });
    const at = seen.at(left + margin, bottom + fitted * 0.5);
    page.drawText(text, { ...at, size: fitted, font, color: INK, rotate: degrees(seen.angle) });
  }
}

/** The page as a reader shows it: its size, and where a point of what is seen lies on the page that is written. */
function seenPage(page: PDFPage) {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()];
  const [x0, y0] = [Math.max(media.x, crop.x), Math.max(media.y, crop.y)];
  const x1 = Math.min(media.x + media.width, crop.x + crop.width);
  const y1 = Math.min(media.y + media.height, crop.y + crop.height);
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const isTurned = angle === 90 || angle === 270;
  const at = (x: number, y: number) => {
    if (angle === 90) return { x: x1 - y, y: y0 + x };
    if (angle === 180) return { x: x1 - x, y: y1 - y };
    if (angle === 270) return { x: x0 + y, y: y1 - x };
    return { x: x0 + x, y: y0 + y };
  };
  return { angle, at, width: isTurned ? y1 - y0 : x1 - x0, height: isTurned ? x1 - x0 : y1 - y0 };
}
