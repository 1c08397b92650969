import { useCaseFile } from '../cases/caseFile.tsx';
import { OffencePicker } from '../cases/OffencePicker.tsx';
import { type FieldChoice, toFill } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { CountRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

/** Adds an offence charged, or corrects it. */
export function CountForm({ count, onClose }: { count: CountRow | null; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const fields: readonly FieldChoice[] = [
    { source: 'defendantId', filter: { caseId: dossier.id, role: 'defendant', withdrawnOn: null } },
    { source: 'factsFromOn', orientation: 'passe' },
    { source: 'factsToOn', orientation: 'passe' },
    { source: 'place' },
  ];
  const opening = count ?? { factsFromOn: dossier.factsFromOn ?? null, factsToOn: dossier.factsToOn ?? null, place: dossier.place ?? null };
  const names = ['offence', ...fields.map(({ source }) => source), ...(count ? ['version'] : [])];
  return (
    <RecordDialog
      title={count ? 'Modifier le chef' : `Ajouter un chef — ${dossier.codeName}`}
      resource="counts"
      object={`le chef de ${dossier.codeName}`}
      fields={fields}
      defaults={Object.fromEntries(names.map(name => [name, opening[name as keyof typeof opening] ?? null]))}
      submitLabel={count ? 'Enregistrer' : 'Ajouter le chef'}
      success={count ? 'Chef modifié.' : 'Chef ajouté.'}
      save={values =>
        count
          ? api.update<CountRow>('counts', { id: count.id, data: values, previousData: count })
          : api.create('counts', { data: { caseId: dossier.id, ...values } })
      }
      onClose={onClose}
    >
      <OffencePicker source="offence" label="Infraction" validate={toFill} autoFocus />
    </RecordDialog>
  );
}
