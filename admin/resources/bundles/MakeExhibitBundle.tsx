import { useCaseFile } from '../cases/caseFile.tsx';
import { PeopleInput } from '../forms/PeopleInput.tsx';
import { BundleDialog } from './BundleDialog.tsx';
import { BundleProgress } from './BundleProgress.tsx';

/** Chooses the exhibits of the bundle: all of them but the confidential ones, until told otherwise. */
export function MakeExhibitBundle({ onClose }: { onClose: () => void }) {
  const { exhibits, dossier } = useCaseFile();
  const standing = exhibits.rows.filter(({ withdrawnOn }) => !withdrawnOn);
  const options = standing.map(({ id, number, title, isConfidential }) => ({
    id,
    label: `Pièce n° ${number} – ${title}${isConfidential ? ' (confidentielle)' : ''}`,
  }));
  return (
    <BundleDialog
      title={`Bordereau et liasse de pièces — ${dossier.codeName}`}
      submitLabel="Produire la liasse"
      labels={{ exhibitIds: 'Pièces à joindre' }}
      success="Liasse produite."
      defaults={{ exhibitIds: standing.filter(({ isConfidential }) => !isConfidential).map(({ id }) => id) }}
      bodyOf={({ exhibitIds }) => ({ kind: 'exhibits', exhibitIds })}
      onClose={onClose}
    >
      <PeopleInput source="exhibitIds" legend="Pièces à joindre" options={options} emptyText="Aucune pièce." />
      <BundleProgress />
    </BundleDialog>
  );
}
