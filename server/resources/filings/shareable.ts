import { FILING_KINDS } from '#schema/filings';
import { protectedWords } from '../../leaks/known.ts';
import { redactDocx } from '../../leaks/redact.ts';
import { refuseLeaks, SCANS_AN_HOUR } from '../../leaks/refuse.ts';
import type { Download } from '../../rest/resource.ts';
import { bytesOf } from '../documents/keep.ts';

const EXTENSION = /\.docx$/;

/** « Copie diffusable » of a filing: the same act with pseudonyms, made anew at each download and kept nowhere. Throws `leak` when a name remains. */
export const shareable: Download = {
  hourly: SCANS_AN_HOUR,
  async run(context, { caseId, documentId, kind }) {
    const { shortName } = await context.read.association.findFirstOrThrow({ select: { shortName: true } });
    const { fileName, contentType } = await context.read.document.findUniqueOrThrow({ where: { id: documentId } });
    const words = await protectedWords(context, caseId);
    const title = FILING_KINDS[kind as keyof typeof FILING_KINDS];
    const properties = { title, association: shortName, description: 'Copie diffusable' };
    const bytes = redactDocx(await bytesOf(context, documentId), words, properties);
    const copy = { bytes, fileName: fileName.replace(EXTENSION, '_diffusable.docx'), contentType };
    await refuseLeaks(context, { ...copy, about: caseId }, words);
    return copy;
  },
};
