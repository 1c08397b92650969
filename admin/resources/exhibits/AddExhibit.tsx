import { useRef, useState } from 'react';
import { useMe } from '../../me.ts';
import { FileField } from '../../ui/FileField.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { refusalOf } from '../forms/refusals.ts';
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
  const [refused, setRefused] = useState<string | undefined>();
  const isSaved = useRef(false);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setRefused(undefined);
  };
  const save = async (values: Record<string, unknown>) => {
    setProgress(0);
    try {
      await api.upload<ExhibitRow>('exhibits', { ...values, caseId: dossier.id }, file, { onProgress: setProgress });
      isSaved.current = true;
    } catch (error) {
      const sentence = refusalOf(error)?.errors?.file;
      if (typeof sentence === 'string') setRefused(sentence);
      throw error;
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
      <FileField
        label={isNotice ? 'Avis d’audience' : 'Fichier'}
        file={file}
        onChoose={choose}
        error={refused}
        progress={progress}
        autoFocus
      />
    </RecordDialog>
  );
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
