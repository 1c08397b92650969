import { readFile } from 'node:fs/promises';
import { lettre420_1 } from './lettre-420-1/filing.ts';

/** Every filing the program can write, one line each. */
export const filings = [lettre420_1] as const;

/** Bytes of the Word template shipped for a kind; throws RangeError for a kind nobody declares. */
export async function templateFile(kind: string): Promise<Buffer> {
  const filing = filings.find(candidate => candidate.kind === kind);
  if (!filing) throw new RangeError(`no such filing: ${kind}`);
  return readFile(new URL(filing.file, import.meta.url));
}
