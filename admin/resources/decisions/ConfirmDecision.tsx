import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import type { DecisionRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

/** Confirms a decision a lawyer recorded: its deadlines are then sure. */
export function ConfirmDecision({ decision: { id, version }, named }: { decision: DecisionRow; named: string }) {
  const api = useApi();
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const confirm = async () => {
    setIsSending(true);
    try {
      await api.act('decisions', id, 'confirm', { version });
      say('Décision confirmée. Ses délais sont sûrs.');
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
    refresh();
  };
  return (
    <Button variant="contained" disabled={isSending} onClick={confirm} aria-label={`Confirmer — ${named}`}>
      {isSending ? 'Enregistrement…' : 'Confirmer'}
    </Button>
  );
}
