import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'title', helperText: 'Sans nom réel.' },
  { source: 'datedOn', orientation: 'passe' },
  { source: 'communicatedOn', orientation: 'passe' },
  { source: 'communicatedTo', helperText: 'Une juridiction, un parquet, un avocat\u00A0: sans nom d’enfant.' },
  { source: 'isConfidential', helperText: 'Une marque pour l’équipe\u00A0: elle ne ferme l’accès à personne.' },
];

/** Corrects an exhibit, or notes to whom and when it was communicated. Its file never changes. */
export function EditExhibit({ exhibit, onClose }: { exhibit: ExhibitRow; onClose: () => void }) {
  const api = useApi();
  const { title, datedOn, communicatedOn, communicatedTo, isConfidential, version } = exhibit;
  return (
    <RecordDialog
      title={`Modifier la pièce ${exhibit.number}`}
      resource="exhibits"
      object={`la pièce ${exhibit.number}`}
      fields={FIELDS}
      defaults={{ title, datedOn, communicatedOn, communicatedTo, isConfidential, version }}
      submitLabel="Enregistrer la pièce"
      success={`Pièce ${exhibit.number} modifiée.`}
      save={data => api.update<ExhibitRow>('exhibits', { id: exhibit.id, data, previousData: exhibit })}
      onClose={onClose}
    />
  );
}
