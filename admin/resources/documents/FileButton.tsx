import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';

type FileButtonProps = {
  resource: string;
  id: string;
  name: string;
  verb?: string;
  variant?: 'text' | 'outlined' | 'contained';
  /** What it shows; what it is called holds the name beside. */
  label?: string;
};

/** Fetches the file of a record; `name` tells the button of one line from another's. */
export function FileButton({ resource, id, name, verb = 'content', variant = 'text', label = 'Télécharger' }: FileButtonProps) {
  const api = useApi();
  const notify = useNotify();
  const [isFetching, setIsFetching] = useState(false);
  const fetchFile = async () => {
    setIsFetching(true);
    try {
      await api.download(resource, id, verb);
    } catch (error) {
      notify(`Le fichier n’a pas pu être lu. ${sentenceOf(error)}`, { type: 'error' });
    }
    setIsFetching(false);
  };
  return (
    <Button
      size="small"
      variant={variant}
      startIcon={<Download />}
      disabled={isFetching}
      onClick={fetchFile}
      aria-label={`${label} — ${name}`}
    >
      {isFetching ? 'Téléchargement…' : label}
    </Button>
  );
}
