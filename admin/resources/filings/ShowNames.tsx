import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMe } from '../../me.ts';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import type { Masked } from './filingRows.ts';

type ShowNamesProps = { masked: readonly Masked[]; isNamed: boolean; onNames: (isNamed: boolean) => void };

const SHOWN_MS = 10 * 60_000;

/** « Afficher les noms »: each person named in the act is revealed, with the reason « Préparer un acte », as the journal tells. */
export function ShowNames({ masked, isNamed, onNames }: ShowNamesProps) {
  const api = useApi();
  const { resources } = useMe();
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const show = async () => {
    setIsAsking(true);
    setFailure(null);
    try {
      for (const { id } of masked) await api.act('persons', id, 'reveal', { reason: 'acte' });
      onNames(true);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setIsAsking(false);
  };
  const hide = useEffectEvent(() => onNames(false));
  // The server masks them again after ten minutes; a page left open does too.
  useEffect(() => {
    const timer = isNamed ? setTimeout(() => hide(), SHOWN_MS) : undefined;
    return () => clearTimeout(timer);
  }, [isNamed]);
  if (isNamed)
    return (
      <Button size="small" variant="outlined" onClick={() => onNames(false)}>
        Masquer les noms
      </Button>
    );
  if (masked.length === 0 || resources.persons?.can.reveal !== true) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={isAsking}
        onClick={show}
        aria-description="Motif : préparer un acte. Inscrit au journal avec votre nom, visible dix minutes."
      >
        Afficher les noms
      </Button>
      {failure && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main', width: '100%' }}>
          {failure}
        </Typography>
      )}
    </>
  );
}
