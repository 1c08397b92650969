import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { StepRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { useSay } from '../forms/useSay.tsx';
import { EventFields } from './EventFields.tsx';
import { isTold, openingOf, toldBody } from './eventFields.ts';

const REASON = 'Motif de la correction';

/** « Le point de départ est faux »: the days of an event corrected, each deadline's move shown before it is saved. */
export function CorrectEvent({ step, onClose }: { step: StepRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const { fields } = useResourceDescription('steps');
  const [{ id, version, kind }] = useState(step);
  const titles = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title]));
  const save = async (values: FieldValues) => {
    const { correctionReason = null } = values;
    await api.act('steps', id, 'correct', { version, ...toldBody(values), correctionReason });
    say('Point de départ corrigé. Les délais sont recalculés.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Corriger${'\u00A0'}: ${fields.kind?.choices?.[kind] ?? kind}`}
      submitLabel="Enregistrer la correction"
      labels={{ ...titles, correctionReason: REASON }}
      defaults={{ ...openingOf(step), correctionReason: null }}
      onSave={save}
      onClose={onClose}
    >
      <EventFields />
      <TextLine source="correctionReason" label={REASON} isOptional max={300} />
      <Moves id={id} />
    </FormDialog>
  );
}

function Moves({ id }: { id: string }) {
  const api = useApi();
  const values = useWatch() as FieldValues;
  const draft = isTold(values) ? toldBody(values) : null;
  const { answer, failure } = usePreview<{ effects: Consequence[] }>(body => api.previewAct('steps', id, 'correct', body), draft);
  return (
    <>
      <ConsequencesPanel
        consequences={draft ? (answer?.effects ?? []) : []}
        emptyText="Changez une date pour voir les délais qui bougent."
      />
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
