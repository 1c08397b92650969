import Download from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { toGenerate } from './toGenerate.ts';

/** The file of an act on its line; one that cannot be read says so and offers to make the act again. */
export function FilingFile({ filing, named }: { filing: FilingRow; named: string }) {
  const api = useApi();
  const [isFetching, setIsFetching] = useState(false);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const fetchFile = async () => {
    setIsFetching(true);
    try {
      await api.download('documents', filing.documentId, 'content');
      setIsUnreadable(false);
    } catch {
      setIsUnreadable(true);
    }
    setIsFetching(false);
  };
  if (isUnreadable)
    return (
      <Alert
        severity="error"
        role="alert"
        action={
          <>
            <Button color="inherit" onClick={fetchFile} disabled={isFetching}>
              Réessayer
            </Button>
            <Button color="inherit" component={Link} {...toGenerate(filing)} aria-label={`Refaire — ${named}`}>
              Refaire
            </Button>
          </>
        }
      >
        Le fichier de cet acte ne peut pas être lu.
      </Alert>
    );
  return (
    <Button size="small" startIcon={<Download />} disabled={isFetching} onClick={fetchFile} aria-label={`Télécharger — ${named}`}>
      {isFetching ? 'Téléchargement…' : 'Télécharger'}
    </Button>
  );
}
