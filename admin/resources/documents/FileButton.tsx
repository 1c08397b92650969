import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';

type FileButtonProps = {
  resource: string;
  id: string;
  /** Tells the button of one line from another's; without it, the button is alone of its kind. */
  name?: string | undefined;
  verb?: string;
  variant?: 'text' | 'outlined' | 'contained';
  size?: 'small' | 'medium';
  autoFocus?: boolean;
  /** What it shows; what it is called holds the name beside. */
  label?: string;
  /** Takes a failure in charge; when it answers false, the failure is said as for any file. */
  onFailure?: (error: unknown) => boolean;
  onSuccess?: () => void;
};

/** Fetches the file of a record. */
export function FileButton({
  resource,
  id,
  name,
  verb = 'content',
  variant = 'text',
  size = 'small',
  autoFocus = false,
  label = 'Télécharger',
  onFailure,
  onSuccess,
}: FileButtonProps) {
  const api = useApi();
  const notify = useNotify();
  const [isFetching, setIsFetching] = useState(false);
  const fetchFile = async () => {
    setIsFetching(true);
    try {
      await api.download(resource, id, verb);
      onSuccess?.();
    } catch (error) {
      if (!onFailure?.(error)) notify(`Le fichier n’a pas été délivré. ${sentenceOf(error)}`, { type: 'error' });
    }
    setIsFetching(false);
  };
  return (
    <Button
      size={size}
      variant={variant}
      startIcon={<Download />}
      disabled={isFetching}
      onClick={fetchFile}
      autoFocus={autoFocus}
      {...(name && { 'aria-label': `${label} — ${name}` })}
    >
      {isFetching ? 'Téléchargement…' : label}
    </Button>
  );
}
