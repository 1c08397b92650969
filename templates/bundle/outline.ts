import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** The marks a reader shows beside the pages, each leading to one (counted from 0). */
export function writeOutline(document: PDFDocument, marks: readonly { text: string; page: number }[]): void {
  if (marks.length === 0) return;
  const { context } = document;
  const root = context.nextRef();
  const refs: PDFRef[] = marks.map(() => context.nextRef());
  for (const [rank, { text, page }] of marks.entries()) {
    const [before, after] = [refs[rank - 1], refs[rank + 1]];
    context.assign(
      refs[rank]!,
      context.obj({
        Title: PDFHexString.fromText(text),
        Parent: root,
        Dest: [document.getPage(page).ref, PDFName.of('Fit')],
        ...(before && { Prev: before }),
        ...(after && { Next: after }),
      }),
    );
  }
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0]!, Last: refs.at(-1)!, Count: marks.length }));
  document.catalog.set(PDFName.of('Outlines'), root);
}
