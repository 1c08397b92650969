import type { BundlePart } from '../../../templates/bundle/parts.ts';
import { isConvertible } from '../../office/office.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context } from '../../rest/resource.ts';
import { extensionOf } from '../documents/formats.ts';
import { bytesOf } from '../documents/keep.ts';
import { orientationIn } from '../documents/photo.ts';
import type { Step } from './progress.ts';

const MAX_BYTES = 200 * 1_048_576;

/** A document to merge, with what its stamp and its line say. */
export interface Item {
  id: string;
  label: string;
  title: string;
  dated: string;
  document: { id: string; contentType: string; sizeBytes: number };
}

/** Whether a document of this format can be merged; another is listed, and communicated apart. */
export const isMerged = (contentType: string): boolean => {
  const extension = extensionOf(contentType);
  return extension === 'pdf' || extension === 'png' || extension === 'jpg' || isConvertible(extension);
};

/** The items with their bytes, office documents made PDFs. Throws invalid by `field`, with the item's label, for what cannot be. */
export async function partsOf(context: Context, items: readonly Item[], field: string, tell: (step: Step) => void): Promise<BundlePart[]> {
  if (items.reduce((sum, { document }) => sum + document.sizeBytes, 0) > MAX_BYTES)
    throw new ApiError('invalid', { [field]: 'Ces documents dépassent ensemble 200\u00a0Mo. Faites-en deux liasses.' });
  const of = items.filter(({ document }) => isConvertible(extensionOf(document.contentType))).length;
  let done = 0;
  const parts: BundlePart[] = [];
  for (const { label, title, dated, document } of items) {
    const extension = extensionOf(document.contentType);
    const said = { label, title, dated, orientation: 1 };
    if (!isMerged(document.contentType)) {
      parts.push({ ...said, format: 'apart', bytes: new Uint8Array() });
      continue;
    }
    const bytes = await bytesOf(context, document.id);
    if (isConvertible(extension)) {
      tell({ step: 'convert', done, of });
      const text = extension === 'txt' ? unicode(bytes) : bytes;
      parts.push({ ...said, format: 'pdf', bytes: await converted(context, text, extension, label, field) });
      done += 1;
    } else parts.push({ ...said, format: extension as 'pdf' | 'png' | 'jpg', bytes, orientation: orientationIn(bytes) });
  }
  return parts;
}

async function converted(
  { office }: Context,
  bytes: Buffer,
  extension: Parameters<Context['office']['toPdf']>[1],
  label: string,
  field: string,
): Promise<Buffer> {
  try {
    return await office.toPdf(bytes, extension);
  } catch (error) {
    if (error instanceof ApiError) throw new ApiError('invalid', { [field]: `${label}\u00a0: ${error.message}` }, { cause: error });
    throw error;
  }
}

/** Older programs of Windows write accents, « ’ », « œ » and « € » in one byte each. */
export function unicode(bytes: Buffer): Buffer {
  if (!bytes.toString('utf8').includes('\uFFFD')) return bytes;
  return Buffer.from(
    bytes.toString('latin1').replace(/[\x80-\x9f]/g, sign => WINDOWS[sign.charCodeAt(0) - 0x80]!),
    'utf8',
  );
}

/** Signs of windows-1252 from 0x80 to 0x9f, « ? » for the five it leaves empty: the decoder of Node gives control characters for them all. */
const WINDOWS = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';
