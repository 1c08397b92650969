import { useMe, useResourceDescription } from '../../me.ts';
import { DocumentInput, useDocumentUpload } from '../documents/DocumentInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { Concerned } from './Concerned.tsx';
import type { ApprovalRow } from './useApprovals.ts';

const RESOURCE = 'rule-approvals';

/** Records that counsel has read one wording: who, when, what was answered, the paper that says it. */
export function ApproveRule({ ruleVersion, title, onClose }: { ruleVersion: string; title: string; onClose: () => void }) {
  const api = useApi();
  const { today } = useMe();
  const mayAttach = useResourceDescription('documents').can.create === true;
  const { progress, keep } = useDocumentUpload('documentId', null);
  return (
    <RecordDialog
      title={`Validation de l’avocat — ${title}`}
      resource={RESOURCE}
      object={title}
      fields={[
        { source: 'lawyerName', autoFocus: true, helperText: 'Comme il doit être écrit\u00a0: Me Prénom Nom.' },
        { source: 'approvedOn', helperText: 'Le jour où l’avocat a répondu.' },
        { source: 'note', helperText: 'Sa réponse aux questions de cette règle, s’il en a donné une. Aucun nom de dossier.' },
      ]}
      defaults={{ approvedOn: today, documentId: null }}
      submitLabel="Enregistrer la validation"
      success={`Validation enregistrée\u00a0: ${title}.`}
      save={async values => {
        const { lawyerName, approvedOn, note, documentId } = await keep(values);
        return api.create(RESOURCE, {
          data: { ruleVersion, lawyerName, approvedOn, note: note || null, ...(documentId ? { documentId } : {}) },
        });
      }}
      onClose={onClose}
      below={
        <>
          {mayAttach && <DocumentInput source="documentId" label="Réponse écrite de l’avocat" caseId={null} progress={progress} />}
          <Concerned ruleVersion={ruleVersion} />
        </>
      }
    />
  );
}

/** Takes an approval back, with the reason: the rule waits for counsel again. */
export function WithdrawApproval({ row, title, onClose }: { row: ApprovalRow; title: string; onClose: () => void }) {
  const api = useApi();
  return (
    <RecordDialog
      title={`Retirer la validation — ${title}`}
      resource={RESOURCE}
      object={title}
      fields={[{ source: 'withdrawnReason', isRequired: true, autoFocus: true }]}
      submitLabel="Retirer la validation"
      success={`Validation retirée\u00a0: ${title} est de nouveau à confirmer.`}
      save={({ withdrawnReason }) => api.act(RESOURCE, row.id, 'withdraw', { version: row.version, withdrawnReason })}
      onClose={onClose}
    />
  );
}
