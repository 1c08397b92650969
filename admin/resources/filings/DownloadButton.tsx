import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

/** Fetches the Word file of a filing; `name` tells the button of one line from another's. */
export function DownloadButton({
  filing,
  name,
  isMain = false,
}: {
  filing: Pick<FilingRow, 'documentId'>;
  name?: string;
  isMain?: boolean;
}) {
  const api = useApi();
  const notify = useNotify();
  const [isFetching, setIsFetching] = useState(false);
  const fetchFile = async () => {
    setIsFetching(true);
    try {
      await api.download('documents', filing.documentId, 'content');
    } catch (error) {
      notify(`Le fichier n’a pas pu être lu. ${sentenceOf(error)}`, { type: 'error' });
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
      {...(name && { 'aria-label': `Télécharger (DOCX) — ${name}` })}
    >
      {isFetching ? 'Téléchargement…' : 'Télécharger (DOCX)'}
    </Button>
  );
}
