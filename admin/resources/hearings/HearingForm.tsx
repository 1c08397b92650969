import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import type { ProposedHearing } from '../cases/caseTask.ts';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { HearingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'kind' },
  { source: 'heldOn', orientation: 'futur', autoFocus: true },
  { source: 'startTime' },
  { source: 'courtId' },
  { source: 'chamber' },
  { source: 'courtroom' },
];

/** Plans a hearing, or corrects one that has not been reported yet. */
export function HearingForm({
  hearing,
  proposed,
  onClose,
}: {
  hearing: HearingRow | null;
  proposed?: ProposedHearing;
  onClose: () => void;
}) {
  const file = useCaseFile();
  const api = useApi();
  const { dossier } = file;
  const proceeding = leadingOf(file);
  const given = { caseId: dossier.id, proceedingId: proceeding?.id, purpose: null, lawyerId: null };
  const opening = hearing ?? {
    kind: 'fond',
    courtId: proceeding?.courtId ?? dossier.leadCourtId,
    chamber: proceeding?.chamber ?? null,
    ...proposed,
  };
  const defaults = Object.fromEntries([
    ...FIELDS.map(({ source }) => [source, opening[source as keyof typeof opening] ?? null]),
    ...(hearing ? [['version', hearing.version]] : []),
  ]);
  return (
    <RecordDialog
      title={hearing ? 'Modifier l’audience' : `Ajouter une audience — ${dossier.codeName}`}
      resource="hearings"
      object={`l’audience de ${dossier.codeName}`}
      fields={FIELDS}
      defaults={defaults}
      submitLabel={hearing ? 'Enregistrer' : 'Ajouter l’audience'}
      success={hearing ? 'Audience modifiée. Les délais sont recalculés.' : 'Audience ajoutée. Les délais sont recalculés.'}
      save={values =>
        hearing
          ? api.update<HearingRow>('hearings', { id: hearing.id, data: values, previousData: hearing })
          : api.create('hearings', { data: { ...given, ...values } })
      }
      onClose={onClose}
    />
  );
}
