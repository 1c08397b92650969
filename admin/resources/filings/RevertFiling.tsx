import Alert from '@mui/material/Alert';
import { useEffect, useEffectEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

type Undone = { obstacle: string | null; effects: Consequence[] };

const LABELS = { revertReason: 'Motif de l’annulation' };

/** « Annuler le dépôt »: what is undone is listed before, and said when it cannot be. */
export function RevertFiling({ filing, named, onClose }: { filing: FilingRow; named: string; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version }] = useState(filing);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useEffectEvent(() => api.previewAct<Undone>('filings', id, 'revert', { revertReason: 'Aperçu.' }));
  useEffect(() => {
    ask().then(setUndone, error => setFailure(sentenceOf(error)));
  }, []);
  const save = async ({ revertReason }: FieldValues) => {
    if (undone === null || undone.obstacle) return;
    await api.act('filings', id, 'revert', { version, revertReason });
    say('Dépôt annulé. L’acte est de nouveau à déposer.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Annuler le dépôt — ${named}`}
      submitLabel="Annuler le dépôt"
      cancelLabel="Fermer"
      labels={LABELS}
      onSave={save}
      onClose={onClose}
    >
      {failure && <Alert severity="error">{failure}</Alert>}
      {undone === null && !failure && <SkeletonRows rows={2} columns={1} />}
      {undone?.obstacle && <Alert severity="warning">{undone.obstacle}</Alert>}
      {undone && !undone.obstacle && <ConsequencesPanel consequences={undone.effects} />}
      {undone && !undone.obstacle && <TextLine source="revertReason" label={LABELS.revertReason} max={300} validate={toFill} />}
    </FormDialog>
  );
}
