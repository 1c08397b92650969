import { useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { useMe, useResourceDescription } from '../../me.ts';
import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import { DescribedInput } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { DecisionRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { EventConsequences, LATE } from './EventConsequences.tsx';
import { EventFields } from './EventFields.tsx';
import { decisionField, eventBody } from './eventFields.ts';

/** Records what happened outside of a hearing, and shows the deadlines it starts before it is saved. */
export function AddEvent({ kind = null, onClose }: { kind?: string | null; onClose: () => void }) {
  const file = useCaseFile();
  const { today } = useMe();
  const { fields } = useResourceDescription('steps');
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const { dossier } = file;
  const proceeding = leadingOf(file);
  const judged = file.decisions.rows;
  const given = { caseId: dossier.id, proceedingId: proceeding?.id, courtId: proceeding?.courtId ?? null };
  const titles = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title]));
  const save = async (values: FieldValues) => {
    await api.create('steps', { data: { ...given, ...eventBody(values, judged) } });
    say('Événement ajouté. Les délais sont recalculés.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Ajouter un événement — ${dossier.codeName}`}
      submitLabel="Ajouter l’événement"
      labels={{ ...titles, lateReason: LATE }}
      defaults={{ kind, happenedOn: today, decisionId: judged.length === 1 ? judged[0]?.id : null }}
      onSave={save}
      onClose={onClose}
    >
      <DescribedInput resource="steps" field={{ source: 'kind', isRequired: true }} />
      <DecisionOf caseId={dossier.id} judged={judged} />
      <EventFields />
      <EventConsequences given={given} judged={judged} />
      <DescribedInput resource="steps" field={{ source: 'author' }} />
      <DescribedInput resource="steps" field={{ source: 'note', helperText: 'Sans nom réel.' }} />
    </FormDialog>
  );
}

function DecisionOf({ caseId, judged }: { caseId: string; judged: readonly DecisionRow[] }) {
  const kind = useWatch({ name: 'kind' }) as unknown;
  return decisionField(kind, caseId, judged).map(field => <DescribedInput key={field.source} resource="steps" field={field} />);
}
