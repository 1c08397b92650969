import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { PeopleInput } from '../forms/PeopleInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { defendantOptions } from '../persons/defendants.ts';

/** Another proceeding of the case: a severance, a co-author who is a minor, an appeal by one party alone… */
export function OpenProceeding({ onClose }: { onClose: () => void }) {
  const { dossier, proceedings, persons } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const leading = proceedings.rows.find(({ isLeading }) => isLeading);
  return (
    <RecordDialog
      title={`Ouvrir une procédure — ${dossier.codeName}`}
      resource="proceedings"
      object={dossier.codeName}
      fields={[
        { source: 'openedBecause', isRequired: true, isOpen: true },
        { source: 'courtId', isRequired: true },
        { source: 'level', isRequired: true },
        { source: 'stage', isRequired: true },
        { source: 'chamber' },
        { source: 'openedOn', isRequired: true, orientation: 'passe' },
        { source: 'isLeading', label: 'En faire la procédure principale' },
      ]}
      defaults={{ openedOn: today, level: 'premiere_instance', openedFromId: leading?.id ?? null, isLeading: false, defendantIds: [] }}
      submitLabel="Ouvrir la procédure"
      success="Procédure ouverte."
      save={values => api.create('proceedings', { data: { caseId: dossier.id, ...values } })}
      onClose={onClose}
    >
      <PeopleInput
        source="defendantIds"
        legend="Personnes poursuivies concernées (aucune cochée : toutes)"
        options={defendantOptions(persons.rows)}
        emptyText="Aucune personne poursuivie n’est encore connue."
      />
    </RecordDialog>
  );
}
