import { useMe } from '../../me.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useCaseFile } from './caseFile.tsx';

/** Who decided to act or only to watch, and when: the decision of the association. */
export function JoinDecision({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today, resources } = useMe();
  const api = useApi();
  const mayQualify = resources.cases?.fields.standing?.isWritable === true;
  const { id, version, standing } = dossier;
  const defaults = {
    version,
    standing,
    joinDecidedBy: dossier.joinDecidedBy ?? null,
    joinDecidedOn: dossier.joinDecidedOn ?? today,
  };
  return (
    <RecordDialog
      title="Décider de la constitution"
      resource="cases"
      object={dossier.codeName}
      defaults={defaults}
      fields={[
        ...(mayQualify ? [{ source: 'standing', isRequired: true }] : []),
        { source: 'joinDecidedBy', label: 'Organe qui a décidé (conseil d’administration, bureau…)', isRequired: true },
        { source: 'joinDecidedOn', orientation: 'passe', isRequired: true },
      ]}
      submitLabel="Enregistrer la décision"
      success="Décision enregistrée."
      save={values => api.update<CaseRow>('cases', { id, data: values, previousData: dossier })}
      onClose={onClose}
    />
  );
}
