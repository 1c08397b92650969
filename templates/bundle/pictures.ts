import { degrees, type PDFDocument, type PDFImage, type PDFPage } from '@cantoo/pdf-lib';
import { A4 } from './paper.ts';
import { type BundlePart, MAX_PIXELS } from './parts.ts';

const MARGIN = 40;
/** A scanned page has some 150 points an inch: a small picture is not blown up beyond 96. */
const LARGEST = 72 / 96;

/** Whether a PNG says it is too large to be opened, before anything believes it. */
export function isFlood({ format, bytes }: BundlePart): boolean {
  if (format !== 'png') return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.byteLength < 24 || view.getUint32(16) * view.getUint32(20) > MAX_PIXELS;
}

/** A picture on an A4 sheet, upright as the camera says, the sheet turned when the picture is wider than high. */
export async function picturePage(document: PDFDocument, part: BundlePart): Promise<PDFPage> {
  const image = part.format === 'png' ? await document.embedPng(part.bytes) : await document.embedJpg(part.bytes);
  const turn = TURNS[part.orientation] ?? 0;
  const isTurned = turn === 90 || turn === 270;
  const seen = isTurned ? { width: image.height, height: image.width } : { width: image.width, height: image.height };
  const sheet: [number, number] = seen.width > seen.height ? [A4.height, A4.width] : [A4.width, A4.height];
  const page = document.addPage(sheet);
  const scale = Math.min((sheet[0] - 2 * MARGIN) / seen.width, (sheet[1] - 2 * MARGIN) / seen.height, LARGEST);
  draw(page, image, scale, turn);
  return page;
}

/** EXIF orientation -> clockwise turn that puts the picture upright. Not modelled: the mirrored ones (2, 4, 5, 7), turned only. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

function draw(page: PDFPage, image: PDFImage, scale: number, turn: number): void {
  const [width, height] = [image.width * scale, image.height * scale];
  const [middleX, middleY] = [page.getWidth() / 2, page.getHeight() / 2];
  const corner =
    turn === 90
      ? { x: middleX - height / 2, y: middleY + width / 2 }
      : turn === 180
        ? { x: middleX + width / 2, y: middleY + height / 2 }
        : turn === 270
          ? { x: middleX + height / 2, y: middleY - width / 2 }
          : { x: middleX - width / 2, y: middleY - height / 2 };
  page.drawImage(image, { ...corner, width, height, rotate: degrees(-turn) });
}
