import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FORMATS = {
  DOCX: { label: 'Télécharger (DOCX)', from: (filing: FilingFile) => ['documents', filing.documentId, 'content'] as const },
  PDF: { label: 'Télécharger (PDF)', from: (filing: FilingFile) => ['filings', filing.id, 'pdf'] as const },
  // With pseudonyms; not given when a protected name remains.
  shareable: { label: 'Copie diffusable', from: (filing: FilingFile) => ['filings', filing.id, 'shareable'] as const },
};

type FilingFile = Pick<FilingRow, 'id' | 'documentId'>;

/** Fetches the file of a filing; `name` tells the button of one line from another's. */
export function DownloadButton({
  filing,
  format = 'DOCX',
  name,
  isMain = false,
}: {
  filing: FilingFile;
  format?: keyof typeof FORMATS;
  name?: string;
  isMain?: boolean;
}) {
  const api = useApi();
  const notify = useNotify();
  const [isFetching, setIsFetching] = useState(false);
  const { label } = FORMATS[format];
  const fetchFile = async () => {
    setIsFetching(true);
    try {
      const [resource, id, verb] = FORMATS[format].from(filing);
      await api.download(resource, id, verb);
    } catch (error) {
      notify(`Le fichier n’a pas été délivré. ${sentenceOf(error)}`, { type: 'error' });
    }
    setIsFetching(false);
  };
  return (
    <Button
      variant={isMain ? 'contained' : 'outlined'}
      startIcon={<Download />}
      disabled={isFetching}
      onClick={fetchFile}
      autoFocus={isMain}
      {...(name && { 'aria-label': `${label} — ${name}` })}
    >
      {isFetching ? 'Téléchargement…' : label}
    </Button>
  );
}
