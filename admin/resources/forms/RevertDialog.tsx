import Alert from '@mui/material/Alert';
import { useEffect, useEffectEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from './DescribedInput.tsx';
import { FormDialog } from './FormDialog.tsx';
import { sentenceOf } from './refusals.ts';
import { TextLine } from './TextLine.tsx';
import { useApi } from './useApi.ts';
import { useSay } from './useSay.tsx';

/** What the server says of taking the record back; without a word about the reason, it is always asked. */
type Undone = { obstacle: string | null; effects: Consequence[]; isReasonAsked?: boolean };

type RevertDialogProps = {
  resource: string;
  record: { id: string; version: number };
  title: string;
  submitLabel: string;
  cancelLabel?: string;
  /** The field of the reason, and why it is asked. */
  reason: { label: string; help?: string };
  success: string;
  onClose: () => void;
};

/** Takes a record back (its `revert`): what is undone is listed before, and said when it cannot be. */
export function RevertDialog({ resource, record, reason, success, onClose, ...dialog }: RevertDialogProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  // A refresh behind the dialog must not move the version the person has read.
  const [{ id, version }] = useState(record);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useEffectEvent(() => api.previewAct<Undone>(resource, id, 'revert', { revertReason: 'Aperçu.' }));
  useEffect(() => {
    ask().then(setUndone, error => setFailure(sentenceOf(error)));
  }, []);
  const save = async ({ revertReason }: FieldValues) => {
    if (undone === null || undone.obstacle) return;
    await api.act(resource, id, 'revert', { version, ...(revertReason && { revertReason }) });
    say(success);
    refresh();
    onClose();
  };
  const isOpen = undone !== null && !undone.obstacle;
  return (
    <FormDialog {...dialog} labels={{ revertReason: reason.label }} onSave={save} onClose={onClose}>
      {failure && <Alert severity="error">{failure}</Alert>}
      {undone === null && !failure && <SkeletonRows rows={2} columns={1} />}
      {undone?.obstacle && <Alert severity="warning">{undone.obstacle}</Alert>}
      {isOpen && <ConsequencesPanel consequences={undone.effects} />}
      {isOpen && undone.isReasonAsked !== false && (
        <TextLine
          source="revertReason"
          label={reason.label}
          max={300}
          validate={toFill}
          {...(reason.help && { helperText: reason.help })}
        />
      )}
    </FormDialog>
  );
}
