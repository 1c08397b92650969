import { useWatch } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { DocumentInput, useDocumentUpload } from '../documents/DocumentInput.tsx';
import { DescribedInput, type FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { Objections } from './Objections.tsx';

const PERIOD: readonly FieldChoice[] = [
  { source: 'fromOn', orientation: 'passe', helperText: 'Le dossier lui est ouvert à partir de ce jour.' },
  { source: 'untilOn', orientation: 'futur', helperText: 'Après ce jour, le dossier lui est fermé.' },
  { source: 'scope', helperText: 'Par exemple\u00A0: première instance et appel.' },
  { source: 'feeAgreement' },
];
const DOCUMENT = 'Document du mandat';
const NEW: readonly FieldChoice[] = [{ source: 'lawyerId', autoFocus: true }, { source: 'onBehalfOf' }];

/** Gives the case to a lawyer, or corrects a mandate; its end and a change of lawyer are acts of their own. */
export function AssignmentForm({ assignment, onClose }: { assignment: AssignmentRow | null; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today, resources } = useMe();
  const api = useApi();
  const { progress, keep } = useDocumentUpload('documentId', dossier.id);
  const opening: Partial<AssignmentRow> = assignment ?? { onBehalfOf: 'association', fromOn: today };
  const names = [
    ...PERIOD.map(({ source }) => source),
    'documentId',
    ...(assignment ? ['version'] : ['lawyerId', 'onBehalfOf', 'victimId']),
  ];
  const body = (values: Record<string, unknown>) => ({
    caseId: dossier.id,
    ...values,
    victimId: values.onBehalfOf === 'victim' ? values.victimId : null,
  });
  return (
    <RecordDialog
      title={assignment ? 'Modifier le mandat' : `Confier à un avocat — ${dossier.codeName}`}
      resource="assignments"
      object={`le mandat de ${dossier.codeName}`}
      fields={PERIOD}
      defaults={Object.fromEntries(names.map(name => [name, opening[name] ?? null]))}
      submitLabel={assignment ? 'Enregistrer' : 'Enregistrer le mandat'}
      success={assignment ? 'Mandat modifié.' : 'Mandat enregistré.'}
      save={async values => {
        const kept = await keep(values);
        return assignment
          ? api.update<AssignmentRow>('assignments', { id: assignment.id, data: kept, previousData: assignment })
          : api.create('assignments', { data: body(kept) });
      }}
      below={
        resources.documents?.can.create && (
          <DocumentInput
            source="documentId"
            label={DOCUMENT}
            caseId={dossier.id}
            progress={progress}
            helperText="Convention, décision d’aide juridictionnelle ou lettre de mission, en PDF ou en image."
          />
        )
      }
      labels={{ documentId: DOCUMENT }}
      onClose={onClose}
    >
      {!assignment && (
        <>
          {NEW.map(field => (
            <DescribedInput key={field.source} resource="assignments" field={field} />
          ))}
          <Victim caseId={dossier.id} />
          <Objections
            needed={['lawyerId', 'fromOn']}
            ask={draft => api.preview<{ objections: string[] }>('assignments', body({ ...draft, documentId: null }))}
          />
        </>
      )}
    </RecordDialog>
  );
}

function Victim({ caseId }: { caseId: string }) {
  const onBehalfOf: unknown = useWatch({ name: 'onBehalfOf' });
  if (onBehalfOf !== 'victim') return null;
  return <DescribedInput resource="assignments" field={{ source: 'victimId', isRequired: true, filter: { caseId, role: 'victim' } }} />;
}
