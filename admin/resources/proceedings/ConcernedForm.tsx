import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useCaseFile } from '../cases/caseFile.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { PeopleInput } from '../forms/PeopleInput.tsx';
import type { ProceedingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { defendantOptions } from '../persons/defendants.ts';

const LABELS = { defendantIds: 'Personnes concernées' };

/** Says anew whom a proceeding concerns; nobody ticked means everybody. */
export function ConcernedForm({ proceeding, onClose }: { proceeding: ProceedingRow; onClose: () => void }) {
  const { persons, concerned, dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  // Kept: the list is read again while the form is open.
  const [{ id, version, known }] = useState({
    ...{ id: proceeding.id, version: proceeding.version },
    known: concerned.rows.filter(({ proceedingId }) => proceedingId === proceeding.id).map(({ personId }) => personId),
  });
  const save = async ({ defendantIds }: FieldValues) => {
    await api.act('proceedings', id, 'concern', { version, defendantIds });
    say('Personnes concernées enregistrées.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Personnes concernées — ${dossier.codeName}`}
      submitLabel="Enregistrer"
      labels={LABELS}
      defaults={{ defendantIds: known }}
      onSave={save}
      onClose={onClose}
    >
      <PeopleInput
        source="defendantIds"
        legend="Personnes poursuivies concernées (aucune cochée : toutes)"
        options={defendantOptions(persons.rows)}
        emptyText="Aucune personne poursuivie n’est encore connue."
      />
    </FormDialog>
  );
}
