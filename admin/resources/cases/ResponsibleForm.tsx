import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useCaseFile } from './caseFile.tsx';

/** « Changer de responsable »: the deadlines still to be met go with the case. */
export function ResponsibleForm({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const { id, version, responsibleId } = dossier;
  return (
    <RecordDialog
      title={`Changer de responsable — ${dossier.codeName}`}
      resource="cases"
      object={dossier.codeName}
      fields={[{ source: 'responsibleId', autoFocus: true, helperText: 'Les délais à tenir passent à cette personne.' }]}
      defaults={{ version, responsibleId }}
      submitLabel="Changer de responsable"
      success="Responsable changé."
      save={values => api.update<CaseRow>('cases', { id, data: values, previousData: dossier })}
      onClose={onClose}
    />
  );
}
