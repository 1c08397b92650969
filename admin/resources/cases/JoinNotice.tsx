import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMe } from '../../me.ts';
import { FileField } from '../../ui/FileField.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

/** « Joindre l’avis reçu »: the file from which the case is being opened, folded away until it is wanted. */
export function JoinNotice({ file, onChoose }: { file: File | null; onChoose: (file: File | null) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen || file) {
    return (
      <FileField
        label="Avis reçu"
        isOptional
        autoFocus
        file={file}
        onChoose={onChoose}
        helperText="Il sera la première pièce du dossier."
      />
    );
  }
  return <Button onClick={() => setIsOpen(true)}>Joindre l’avis reçu</Button>;
}

/** Sends the notice to the case just opened; a refusal is said, and the case stands all the same. Answers whether it was kept. */
export function useJoinNotice() {
  const api = useApi();
  const notify = useNotify();
  const { today } = useMe();
  return async (caseId: string, stage: unknown, file: File | null): Promise<boolean> => {
    if (!file) return true;
    const isSummons = stage === 'audience_tc';
    const body = isSummons ? { title: 'Avis d’audience', noticeOn: today } : { title: 'Avis reçu' };
    try {
      await api.upload<ExhibitRow>('exhibits', { caseId, ...body }, file);
      return true;
    } catch (error) {
      notify(`Le dossier est créé, mais l’avis n’a pas été joint. ${sentenceOf(error)}`, { type: 'error' });
      return false;
    }
  };
}
