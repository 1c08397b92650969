import ContentCopy from '@mui/icons-material/ContentCopy';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useState } from 'react';
import { countdownWords } from './countdown.ts';

type RevealedIdentityProps = {
  name: string;
  /** Both instants are the server's, ISO: the device's clock may be wrong, only the time between them counts. */
  revealedAt: string;
  expiresAt: string;
  onHide: () => void;
  /** Logs the copy; the name reaches the clipboard only if this succeeds. */
  onCopy?: () => Promise<unknown>;
};

/** A name while it may be seen, with what is left of its ten minutes. Never printed; the caller drops the name on `onHide`. */
export function RevealedIdentity({ name, revealedAt, expiresAt, onHide, onCopy }: RevealedIdentityProps) {
  const seconds = useSecondsLeft(Math.round((Date.parse(expiresAt) - Date.parse(revealedAt)) / 1000), onHide);
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await onCopy?.();
      await navigator.clipboard.writeText(name);
      setCopied('Nom copié.');
    } catch {
      setCopied('La copie n’a pas abouti.');
    }
  };
  return (
    <Box
      role="group"
      aria-label="Identité révélée"
      sx={theme => ({
        border: `2px solid ${theme.palette.tokens.toValidate.text}`,
        borderRadius: 1,
        padding: 1.5,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        '@media print': { display: 'none' },
      })}
    >
      <Typography component="strong" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography component="span" variant="body2" role="timer" sx={{ color: 'text.secondary', flex: 1 }}>
        {countdownWords(seconds)}
      </Typography>
      <Button size="small" startIcon={<ContentCopy />} onClick={copy}>
        Copier
      </Button>
      <Button size="small" variant="outlined" startIcon={<VisibilityOff />} onClick={onHide}>
        Masquer maintenant
      </Button>
      <Typography component="span" variant="body2" role="status">
        {copied}
      </Typography>
    </Box>
  );
}

/** Counts down with the monotonic clock of the page, hides at zero and on Escape. */
function useSecondsLeft(total: number, onHide: () => void): number {
  const [left, setLeft] = useState(total);
  const hide = useEffectEvent(onHide);
  useEffect(() => {
    const startedAt = performance.now();
    const timer = setInterval(() => {
      const rest = total - Math.floor((performance.now() - startedAt) / 1000);
      setLeft(Math.max(0, rest));
      if (rest <= 0) hide();
    }, 1000);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) hide();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, [total]);
  return left;
}
