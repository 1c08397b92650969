import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { eventBody, eventFields } from './eventFields.ts';

/** Records what happened outside of a hearing: a summons, a notice, a service, the association's own joining. */
export function AddEvent({ kind: opening = null, onClose }: { kind?: string | null; onClose: () => void }) {
  const file = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const [kind, setKind] = useState(opening);
  const { dossier } = file;
  const proceeding = leadingOf(file);
  const judged = file.decisions.rows;
  const given = { caseId: dossier.id, proceedingId: proceeding?.id, courtId: proceeding?.courtId ?? null };
  return (
    <RecordDialog
      title={`Ajouter un événement — ${dossier.codeName}`}
      resource="steps"
      object={dossier.codeName}
      fields={eventFields(kind, dossier.id, judged)}
      defaults={{ kind, happenedOn: today, decisionId: judged.length === 1 ? judged[0]?.id : null }}
      submitLabel="Ajouter l’événement"
      success="Événement ajouté. Les délais sont recalculés."
      save={values => api.create('steps', { data: { ...given, ...eventBody(values, judged) } })}
      onClose={onClose}
    >
      <FollowKind onChange={setKind} />
    </RecordDialog>
  );
}

/** Tells the kind chosen in the form around it, on which the other fields depend. */
function FollowKind({ onChange }: { onChange: (kind: string | null) => void }) {
  const { control } = useFormContext();
  const kind = useWatch({ control, name: 'kind' });
  useEffect(() => onChange(kind || null), [kind, onChange]);
  return null;
}
