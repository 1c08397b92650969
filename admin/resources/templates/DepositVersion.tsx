import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import type { TemplateRow } from './templateRows.ts';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A label is no button of its own: the file's input inside it is what the keyboard and the screen reader meet. */
const LABEL = { component: 'label', role: undefined, tabIndex: -1 } as const;

type DepositProps = { kind: string; isCorrection: boolean; onRefusal: (sentence: string | null) => void };

/** Sends a Word file as the next version as soon as it is chosen; a file that is no Word document is refused in words, above the page. */
export function DepositVersion({ kind, isCorrection, onRefusal }: DepositProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const send = async (file: File) => {
    setIsSending(true);
    onRefusal(null);
    try {
      const row = await api.upload<TemplateRow>('templates', { kind }, file);
      // A refusal is the alert of the page; only what may be published is said done.
      if (!row.isRefused) say(`Version\u00a0${row.edition} déposée.`);
    } catch (error) {
      onRefusal(sentenceOf(error));
    }
    setIsSending(false);
    refresh();
  };
  return (
    <Button {...LABEL} variant="contained" startIcon={<UploadFile />} disabled={isSending} sx={{ '&:focus-within': { outline: 2 } }}>
      {isSending ? 'Contrôle en cours…' : isCorrection ? 'Déposer une version corrigée' : 'Déposer une nouvelle version'}
      <input
        type="file"
        accept={DOCX}
        aria-label="Nouvelle version"
        disabled={isSending}
        // Hidden from the eye alone: the keyboard and the screen reader use it.
        style={{ position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' }}
        onChange={event => {
          const file = event.target.files?.[0];
          // The same file chosen again, once corrected, is to be sent again.
          event.target.value = '';
          if (file) void send(file);
        }}
      />
    </Button>
  );
}
