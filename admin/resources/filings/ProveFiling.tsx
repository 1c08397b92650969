import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DocumentInput, useDocumentUpload } from '../documents/DocumentInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { proofDocumentId: 'Preuve de dépôt' };

/** « Joindre la preuve »: the notice of receipt that came after the act was marked as filed. */
export function ProveFiling({ filing, named, onClose }: { filing: FilingRow; named: string; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version, caseId }] = useState(filing);
  const upload = useDocumentUpload('proofDocumentId', caseId);
  const save = async (values: FieldValues) => {
    const { proofDocumentId } = await upload.keep(values);
    await api.act('filings', id, 'prove', { version, proofDocumentId });
    say('Preuve jointe.');
    refresh();
    onClose();
  };
  return (
    <FormDialog title={`Joindre la preuve — ${named}`} submitLabel="Joindre la preuve" labels={LABELS} onSave={save} onClose={onClose}>
      <DocumentInput
        source="proofDocumentId"
        label={LABELS.proofDocumentId}
        caseId={caseId}
        progress={upload.progress}
        isOptional={false}
        helperText="Récépissé, accusé de réception ou copie avec visa : fichier ou photo."
      />
    </FormDialog>
  );
}
