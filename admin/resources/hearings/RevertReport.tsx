import Alert from '@mui/material/Alert';
import { useEffect, useEffectEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { HearingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

type Undone = { obstacle: string | null; isReasonAsked: boolean; effects: Consequence[] };

const LABELS = { revertReason: 'Motif du retour' };

/** « Revenir sur ce compte rendu »: what is undone is listed before, and said when it cannot be. */
export function RevertReport({ hearing, named, onClose }: { hearing: HearingRow; named: string; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version }] = useState(hearing);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useEffectEvent(() => api.previewAct<Undone>('hearings', id, 'revert', {}));
  useEffect(() => {
    ask().then(setUndone, error => setFailure(sentenceOf(error)));
  }, []);
  const save = async (values: FieldValues) => {
    if (undone === null || undone.obstacle) return;
    await api.act('hearings', id, 'revert', { version, ...(values.revertReason && { revertReason: values.revertReason }) });
    say('Compte rendu repris. Les délais sont recalculés.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Revenir sur ce compte rendu — ${named}`}
      submitLabel="Revenir à l’état antérieur"
      labels={LABELS}
      onSave={save}
      onClose={onClose}
    >
      {failure && <Alert severity="error">{failure}</Alert>}
      {undone === null && !failure && <SkeletonRows rows={2} columns={1} />}
      {undone?.obstacle && <Alert severity="warning">{undone.obstacle}</Alert>}
      {undone && !undone.obstacle && <ConsequencesPanel consequences={undone.effects} />}
      {undone?.isReasonAsked && !undone.obstacle && (
        <TextLine
          source="revertReason"
          label={LABELS.revertReason}
          max={300}
          validate={toFill}
          helperText="Ce compte rendu a plus de dix minutes."
        />
      )}
    </FormDialog>
  );
}
