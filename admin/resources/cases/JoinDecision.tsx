import { NOT_JOINED } from '#law/stages';
import { useMe } from '../../me.ts';
import { DocumentInput, useDocumentUpload } from '../documents/DocumentInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useCaseFile } from './caseFile.tsx';

const MINUTES = 'Procès-verbal de la décision';

/** Who decided to act or only to watch, when, and the minutes that annex C of its acts will be: the decision of the association. */
export function JoinDecision({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today, resources } = useMe();
  const api = useApi();
  const mayQualify = resources.cases?.fields.standing?.isWritable === true;
  const { id, version, standing } = dossier;
  const { progress, keep } = useDocumentUpload('joinDocumentId', id);
  const defaults = {
    version,
    standing,
    joinDecidedBy: dossier.joinDecidedBy ?? null,
    // Once the association has joined, today would be a decision that came after.
    joinDecidedOn: dossier.joinDecidedOn ?? (NOT_JOINED.has(standing) ? today : null),
    joinDocumentId: dossier.joinDocumentId ?? null,
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
      save={async values => api.update<CaseRow>('cases', { id, data: await keep(values), previousData: dossier })}
      below={
        <DocumentInput
          source="joinDocumentId"
          label={MINUTES}
          caseId={id}
          progress={progress}
          helperText="Il sera l’annexe C des actes de ce dossier, à la place de la décision générale de l’association."
        />
      }
      labels={{ joinDocumentId: MINUTES }}
      onClose={onClose}
    />
  );
}
