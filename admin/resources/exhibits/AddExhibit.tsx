import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { FileField } from '../../ui/FileField.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

type AddExhibitProps = {
  /** The file dropped on the list. */
  file?: File;
  /** The notice of a hearing: named already, and kept as an event of the case too. */
  isNotice?: boolean;
  onSaved?: () => void;
  onClose: () => void;
};

/** Adds an exhibit after the last one; its file leaves with the form, in one act. */
export function AddExhibit({ file: dropped, isNotice = false, onSaved, onClose }: AddExhibitProps) {
  const { dossier } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const [file, setFile] = useState<File | null>(dropped ?? null);
  const [progress, setProgress] = useState<number | null>(null);
  const isSaved = useRef(false);
  const save = async (values: Record<string, unknown>) => {
    setProgress(0);
    try {
      await api.upload<ExhibitRow>('exhibits', { ...values, caseId: dossier.id }, file, { onProgress: setProgress });
      isSaved.current = true;
    } finally {
      setProgress(null);
    }
  };
  return (
    <RecordDialog
      title={isNotice ? `Ajouter l’avis d’audience — ${dossier.codeName}` : `Ajouter une pièce — ${dossier.codeName}`}
      resource="exhibits"
      object={dossier.codeName}
      fields={isNotice ? NOTICE_FIELDS : FIELDS}
      labels={{ file: isNotice ? 'Avis d’audience' : 'Fichier' }}
      defaults={isNotice ? { title: 'Avis d’audience', noticeOn: today } : { isConfidential: false }}
      submitLabel={isNotice ? 'Ajouter l’avis' : 'Ajouter la pièce'}
      success={isNotice ? `Avis ajouté aux pièces et à la frise de ${dossier.codeName}.` : 'Pièce ajoutée.'}
      save={save}
      onClose={() => (isSaved.current && onSaved ? onSaved() : onClose())}
    >
      <FormFile label={isNotice ? 'Avis d’audience' : 'Fichier'} {...{ file, progress }} onChoose={setFile} />
    </RecordDialog>
  );
}

type FormFileProps = { label: string; file: File | null; progress: number | null; onChoose: (file: File | null) => void };

/** The file of the form around it, with what the server refused of it; another choice forgets the refusal. */
function FormFile({ onChoose, ...shown }: FormFileProps) {
  const { formState, clearErrors } = useFormContext();
  const choose = (file: File | null) => {
    clearErrors('file');
    onChoose(file);
  };
  const sentence = formState.errors.file?.message;
  return <FileField {...shown} autoFocus onChoose={choose} error={typeof sentence === 'string' ? sentence : undefined} />;
}

const TITLE: FieldChoice = {
  source: 'title',
  isRequired: true,
  helperText: 'Sans nom réel\u00A0: «\u00A0Certificat médical du 12 mars\u00A0».',
};
const FIELDS: readonly FieldChoice[] = [
  TITLE,
  { source: 'datedOn', orientation: 'passe' },
  { source: 'isConfidential', helperText: 'Une marque pour l’équipe\u00A0: elle ne ferme l’accès à personne.' },
];
const NOTICE_FIELDS: readonly FieldChoice[] = [TITLE, { source: 'noticeOn', orientation: 'passe', isRequired: true }];
