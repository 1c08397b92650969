import type { Download } from '../../rest/resource.ts';

/** The PDF of a filing, made of its Word file by the machine's LibreOffice. Throws a sentence where there is none. */
export const pdf: Download['run'] = async ({ read, vault, office }, filing) => {
  const { fileName, storedName, keyId } = await read.document.findUniqueOrThrow({ where: { id: filing.documentId } });
  const word = await vault.files.get(storedName, keyId);
  return { fileName: fileName.replace(/\.docx$/, '.pdf'), contentType: 'application/pdf', bytes: await office.toPdf(word, 'docx') };
};
