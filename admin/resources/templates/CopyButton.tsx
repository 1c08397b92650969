import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCopy } from '../forms/useCopy.ts';

/** Copies a field as it is to be pasted in Word. */
export function CopyButton({ text }: { text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const toClipboard = useCopy();
  const copy = async () => {
    if (!(await toClipboard(text))) return;
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 2_000);
  };
  return (
    <Button size="small" onClick={() => void copy()} aria-label={`Copier ${text}`}>
      {isCopied ? 'Copié' : 'Copier'}
    </Button>
  );
}
