import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { BundleOrder, BundlePart } from '../../templates/bundle/parts.ts';

/** How one page of a test exhibit is made: its size in points, the way it is turned, the part of it that is shown. */
export interface PageSpec {
  width?: number;
  height?: number;
  turn?: number;
  crop?: readonly [number, number, number, number];
}

/** A PDF with these pages, each saying its place. */
export async function pdfOf(pages: readonly PageSpec[], words = 'Texte de la page', password?: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [rank, { width = 595, height = 842, turn = 0, crop }] of pages.entries()) {
    const page = document.addPage([width, height]);
    page.setRotation(degrees(turn));
    if (crop) page.setCropBox(...crop);
    page.drawText(`${words} ${rank + 1}`, { x: width / 4, y: height / 2, size: Math.min(width, height) / 20, font });
  }
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: 'maître' });
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** One exhibit to bundle. */
export const part = (number: number, format: BundlePart['format'], bytes: Uint8Array, more: Partial<BundlePart> = {}): BundlePart => ({
  ...{ label: `Pièce n° ${number}`, title: `Pièce d’essai ${number}`, dated: '12/03/2026', orientation: 1 },
  ...{ format, bytes, ...more },
});

/** An order of a fictitious association. */
export const orderOf = (parts: readonly BundlePart[]): BundleOrder => ({
  title: 'Bordereau de pièces',
  lines: ['Association d’essai pour l’enfance', 'Dossier APE-2026-0001', 'Liasse établie le 23 novembre 2026'],
  head: 'Pièce',
  author: 'Association d’essai pour l’enfance',
  madeAt: '2026-11-23T08:00:00.000Z',
  parts,
});
