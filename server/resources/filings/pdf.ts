import type { Download } from '../../rest/resource.ts';
import { bytesOf } from '../documents/keep.ts';

/** The PDF of a filing, made of its Word file by the machine's LibreOffice. Throws a sentence where there is none. */
export const pdf: Download['run'] = async (context, filing) => {
  const { fileName } = await context.read.document.findUniqueOrThrow({ where: { id: filing.documentId }, select: { fileName: true } });
  const word = await bytesOf(context, filing.documentId);
  return {
    fileName: fileName.replace(/\.docx$/, '.pdf'),
    contentType: 'application/pdf',
    bytes: await context.office.toPdf(word, 'docx'),
  };
};
