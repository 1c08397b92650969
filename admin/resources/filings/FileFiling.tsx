import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { frenchTime, longDay } from '#law/days';
import { useMe } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useDocumentUpload } from '../documents/DocumentInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { refusalOf, saidOf, sentenceOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useLook } from '../forms/useLook.ts';
import { useSay } from '../forms/useSay.tsx';
import { DepositFields, LABELS } from './DepositFields.tsx';
import { depositBody } from './depositBody.ts';
import { lineKind } from './shortKinds.ts';

/** What the server says of filing this act. */
export type DepositForm = {
  modes: { mode: string; label: string }[];
  receptionCounts: boolean;
  article: string;
  due: { on: string; time: string | null } | null;
};

/** « Marquer comme déposé »: how, when, with what proof, and all it changes before it is saved. */
export function FileFiling({ filing, codeName, onClose }: { filing: FilingRow; codeName: string; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version, kind, caseId }] = useState(filing);
  const isStaff = useMe().resources.filings?.can.confirm === true;
  const upload = useDocumentUpload('proofDocumentId', caseId);
  const form = useLook<DepositForm>('filings', id, 'deposit');
  const save = async (values: FieldValues) => {
    const kept = await upload.keep(values);
    try {
      await api.act('filings', id, 'file', { version, ...depositBody(kept) });
    } catch (error) {
      if (refusalOf(error)?.current) throw new Error('Une autre personne vient de modifier cet acte. Fermez pour le relire.');
      throw saidOfMoment(error);
    }
    say(isStaff ? 'Dépôt enregistré.' : 'Dépôt enregistré. L’association doit encore le confirmer.');
    refresh();
    onClose();
  };
  const due = form.data?.due;
  return (
    <FormDialog
      title={`Marquer comme déposé — ${codeName}`}
      submitLabel="Enregistrer le dépôt"
      labels={LABELS}
      onSave={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>
        {lineKind(kind)}
        {due && `, au plus tard le ${longDay(due.on)}, ${frenchTime(due.time ?? '24:00')}`}.
      </p>
      {form.error && <Alert severity="error">{sentenceOf(form.error)}</Alert>}
      {form.isPending && <SkeletonRows rows={3} columns={1} />}
      {form.data && <DepositFields filing={filing} form={form.data} progress={upload.progress} />}
    </FormDialog>
  );
}

/** A refusal of the day or of the hour, by the one field that holds both. */
const saidOfMoment = (error: unknown): unknown => saidOf(saidOf(error, 'filedTime', 'filedAt'), 'filedOn', 'filedAt');
