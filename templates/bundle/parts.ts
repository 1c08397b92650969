/** One exhibit or annex of a bundle (« liasse »), as bytes a PDF can be made of. */
export interface BundlePart {
  /** « Pièce n° 3 », « Annexe A »: what its stamp and its line begin with. */
  label: string;
  title: string;
  /** Already in words; empty when not dated. */
  dated: string;
  /** What it is; `apart` is listed and not merged, and its line says so. */
  format: 'pdf' | 'png' | 'jpg' | 'apart';
  bytes: Uint8Array;
  /** Orientation of a photograph (EXIF 1 to 8). */
  orientation: number;
}

/** What is to be put together. Texts are French and hold no name but the association's. */
export interface BundleOrder {
  /** « Bordereau de pièces » */
  title: string;
  /** Lines under the title: association, reference, day. */
  lines: readonly string[];
  /** « Pièce » or « Annexe »: head of the first column. */
  head: string;
  author: string;
  parts: readonly BundlePart[];
  /** ISO instant written in the file. */
  madeAt: string;
}

/** The bundle; `pages` of each part in the given order, null for one left apart. */
export interface Bundle {
  pdf: Buffer;
  pages: (number | null)[];
  total: number;
}

/** Why a part cannot be merged; the sentence begins with its label. */
export class BundleRefused extends Error {
  /** Place of the part in the order, or null when it is the whole that is too large. */
  readonly part: number | null;
  constructor(message: string, part: number | null) {
    super(message);
    this.part = part;
  }
}

/** Pages of one part, and of the whole. */
export const MAX_PART_PAGES = 1_000;
export const MAX_PAGES = 3_000;
/** Points of a picture that must be opened to be printed. */
export const MAX_PIXELS = 40_000_000;
