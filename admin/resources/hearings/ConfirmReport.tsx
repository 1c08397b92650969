import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import type { HearingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

/** Confirms what a lawyer reported: the deadlines it started are then sure. */
export function ConfirmReport({ hearing: { id, version }, named }: { hearing: HearingRow; named: string }) {
  const api = useApi();
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const confirm = async () => {
    setIsSending(true);
    try {
      await api.act('hearings', id, 'confirm', { version });
      say('Compte rendu confirmé. Ses délais sont sûrs.');
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
    refresh();
  };
  return (
    <Button variant="outlined" disabled={isSending} onClick={confirm} aria-label={`Confirmer — ${named}`}>
      {isSending ? 'Enregistrement…' : 'Confirmer'}
    </Button>
  );
}
