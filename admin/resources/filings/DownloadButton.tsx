import { FileButton } from '../documents/FileButton.tsx';
import type { FilingRow } from '../forms/rows.ts';

type Filed = Pick<FilingRow, 'id' | 'documentId'>;

const FORMATS = {
  DOCX: { label: 'Télécharger (DOCX)', from: ({ documentId }: Filed) => ({ resource: 'documents', id: documentId, verb: 'content' }) },
  PDF: { label: 'Télécharger (PDF)', from: ({ id }: Filed) => ({ resource: 'filings', id, verb: 'pdf' }) },
  // With pseudonyms; not given when a protected name remains.
  shareable: { label: 'Copie diffusable', from: ({ id }: Filed) => ({ resource: 'filings', id, verb: 'shareable' }) },
};

type DownloadButtonProps = { filing: Filed; format?: keyof typeof FORMATS; name?: string; isMain?: boolean };

/** Fetches the file of a filing; `name` tells the button of one line from another's. */
export function DownloadButton({ filing, format = 'DOCX', name, isMain = false }: DownloadButtonProps) {
  const { label, from } = FORMATS[format];
  return <FileButton {...from(filing)} {...{ label, name }} size="medium" variant={isMain ? 'contained' : 'outlined'} autoFocus={isMain} />;
}
