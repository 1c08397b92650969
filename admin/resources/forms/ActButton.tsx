import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { sentenceOf } from './refusals.ts';
import { useApi } from './useApi.ts';
import { useSay } from './useSay.tsx';

type ActButtonProps = {
  resource: string;
  record: { id: string; version: number };
  verb: string;
  label: string;
  /** What it acts on, for who does not see the screen: « Érable, 20 novembre ». */
  named: string;
  success: string;
  variant?: 'text' | 'outlined' | 'contained';
};

/** An act that asks nothing but the click: sent once, said in words, its refusal too. */
export function ActButton({ resource, record: { id, version }, verb, label, named, success, variant = 'outlined' }: ActButtonProps) {
  const api = useApi();
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    setIsSending(true);
    try {
      await api.act(resource, id, verb, { version });
      say(success);
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
    refresh();
  };
  return (
    <Button variant={variant} disabled={isSending} onClick={send} aria-label={`${label} — ${named}`}>
      {isSending ? 'Enregistrement…' : label}
    </Button>
  );
}
