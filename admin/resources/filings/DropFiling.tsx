import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { droppedReason: 'Motif de l’abandon' };

/** « Sans suite »: the act is left aside with a reason; its deadline still runs. */
export function DropFiling({ filing, named, onClose }: { filing: FilingRow; named: string; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version }] = useState(filing);
  const save = async ({ droppedReason }: FieldValues) => {
    await api.act('filings', id, 'drop', { version, droppedReason });
    say('Acte laissé sans suite.');
    refresh();
    onClose();
  };
  return (
    <FormDialog title={`Sans suite — ${named}`} submitLabel="Laisser sans suite" labels={LABELS} onSave={save} onClose={onClose}>
      <Typography>L’acte ne sera pas déposé. S’il répondait à un délai, ce délai court toujours.</Typography>
      <TextLine source="droppedReason" label={LABELS.droppedReason} max={300} validate={toFill} />
    </FormDialog>
  );
}
