import Button from '@mui/material/Button';
import { useState } from 'react';

/** Copies a field as it is to be pasted in Word. */
export function CopyButton({ text }: { text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 2_000);
  };
  return (
    <Button size="small" onClick={() => void copy()} aria-label={`Copier ${text}`}>
      {isCopied ? 'Copié' : 'Copier'}
    </Button>
  );
}
