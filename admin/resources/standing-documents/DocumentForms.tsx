import { SelectInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';
import { useMe, useResourceDescription } from '../../me.ts';
import { DocumentInput, useDocumentUpload } from '../documents/DocumentInput.tsx';
import { DescribedInput, type FieldChoice, toFill } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import type { StandingDocumentRow } from './useStandingFile.ts';

const RESOURCE = 'standing-documents';
const OBJECT: FieldChoice = {
  source: 'object',
  isRequired: true,
  helperText: 'Mot pour mot\u00a0: les articles 2-3 et 2-22 en dépendent.',
};
const DATED: FieldChoice = { source: 'datedOn', isRequired: true, helperText: 'Le jour écrit sur le document.' };
const UNTIL: FieldChoice = { source: 'untilOn', orientation: 'futur', helperText: 'Vide\u00a0: sans terme.' };
const ORGAN: FieldChoice = { source: 'organ', helperText: 'Qui a décidé\u00a0: conseil d’administration, assemblée générale…' };

const FileOfDocument = ({ progress }: { progress: number | null }) => (
  <DocumentInput source="documentId" label="Document" caseId={null} progress={progress} />
);

const fieldsOf = (kind: StandingKindName | undefined): FieldChoice[] => [DATED, UNTIL, ...(kind === 'statuts' ? [OBJECT] : []), ORGAN];

/** Puts the new document in the place of one; the old one ends the day before and stays. */
export function ReplaceDocument({ document, onClose }: { document: StandingDocumentRow; onClose: () => void }) {
  const api = useApi();
  const { progress, keep } = useDocumentUpload('documentId', null);
  const { title } = STANDING_KINDS[document.kind];
  const replace = ({ datedOn, untilOn, organ, object, title: named, documentId }: FieldValues) =>
    api.act(RESOURCE, document.id, 'replace', {
      version: document.version,
      title: named,
      datedOn: datedOn ?? null,
      untilOn: untilOn ?? null,
      organ: organ ?? null,
      documentId: documentId ?? null,
      ...(document.kind === 'statuts' ? { object: object ?? null } : {}),
    });
  return (
    <RecordDialog
      title={`Remplacer — ${title}`}
      resource={RESOURCE}
      object={title}
      fields={[...fieldsOf(document.kind), { source: 'title' }]}
      defaults={{ title: document.title, organ: document.organ, object: document.object }}
      submitLabel="Remplacer le document"
      success={`Document remplacé\u00a0: ${title}. L’ancien est conservé.`}
      save={async values => replace(await keep(values))}
      onClose={onClose}
    >
      <FileOfDocument progress={progress} />
    </RecordDialog>
  );
}

/** Adds a document of a kind, chosen when it is not given. */
export function AddDocument({ kind, onClose }: { kind: StandingKindName | null; onClose: () => void }) {
  const api = useApi();
  const { progress, keep } = useDocumentUpload('documentId', null);
  const { today } = useMe();
  const { fields } = useResourceDescription(RESOURCE);
  const add = async ({ kind: chosen, title, datedOn, untilOn, organ, object, documentId }: FieldValues) => {
    const of = (kind ?? chosen) as StandingKindName;
    const data = { kind: of, title: title || STANDING_KINDS[of].title, datedOn, untilOn, organ, documentId, fromOn: datedOn ?? today };
    await api.create(RESOURCE, { data: { ...data, ...(of === 'statuts' ? { object } : {}) } });
  };
  return (
    <RecordDialog
      title={kind ? `Ajouter — ${STANDING_KINDS[kind].title}` : 'Ajouter un document de l’association'}
      resource={RESOURCE}
      object="le document"
      fields={[DATED, UNTIL, ORGAN, { source: 'title', isRequired: false, helperText: 'Vide\u00a0: le nom de sa nature.' }]}
      submitLabel="Ajouter le document"
      success="Document de l’association ajouté."
      save={async values => add(await keep(values))}
      onClose={onClose}
    >
      {kind === null && (
        <SelectInput
          source="kind"
          label={fields.kind?.title ?? ''}
          choices={Object.entries(fields.kind?.choices ?? {}).map(([id, name]) => ({ id, name }))}
          validate={toFill}
          fullWidth
          helperText={false}
        />
      )}
      <ObjectOfStatutes kind={kind} />
      <FileOfDocument progress={progress} />
    </RecordDialog>
  );
}

function ObjectOfStatutes({ kind }: { kind: StandingKindName | null }) {
  const chosen = useWatch({ name: 'kind' });
  return (kind ?? chosen) === 'statuts' ? <DescribedInput resource={RESOURCE} field={OBJECT} /> : null;
}

/** Corrects what was written of a document, its kind excepted. */
export function EditDocument({ document, onClose }: { document: StandingDocumentRow; onClose: () => void }) {
  const api = useApi();
  const { progress, keep } = useDocumentUpload('documentId', null);
  const fields = [{ source: 'title' }, ...fieldsOf(document.kind), { source: 'fromOn' }] satisfies FieldChoice[];
  const defaults = Object.fromEntries([
    ...fields.map(({ source }) => [source, document[source] ?? null]),
    ['documentId', document.documentId],
    ['version', document.version],
  ]);
  return (
    <RecordDialog
      title={`Corriger — ${document.title}`}
      resource={RESOURCE}
      object={document.title}
      fields={fields}
      defaults={defaults}
      submitLabel="Enregistrer"
      success="Document de l’association corrigé."
      save={async values =>
        api.update<StandingDocumentRow>(RESOURCE, { id: document.id, data: await keep(values), previousData: document })
      }
      onClose={onClose}
    >
      <FileOfDocument progress={progress} />
    </RecordDialog>
  );
}
