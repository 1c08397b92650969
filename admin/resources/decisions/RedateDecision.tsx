import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { isDay } from '#law/days';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { DecisionRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { pronouncedOn: 'Date du prononcé', redateReason: 'Motif de la correction' };

/** « Modifier la date du prononcé »: before and after of each deadline, then one button. */
export function RedateDecision({ decision, onClose }: { decision: DecisionRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version, pronouncedOn }] = useState(decision);
  const save = async (values: FieldValues) => {
    await api.act('decisions', id, 'redate', { version, ...values });
    say('Date du prononcé modifiée. Les délais sont recalculés.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title="Modifier la date du prononcé"
      submitLabel="Enregistrer la nouvelle date"
      labels={LABELS}
      defaults={{ pronouncedOn, redateReason: null }}
      onSave={save}
      onClose={onClose}
    >
      <DayInput source="pronouncedOn" label={LABELS.pronouncedOn} orientation="passe" validate={toFill} autoFocus />
      <TextLine source="redateReason" label={LABELS.redateReason} isOptional max={300} />
      <Moves id={id} from={pronouncedOn} />
    </FormDialog>
  );
}

function Moves({ id, from }: { id: string; from: string }) {
  const api = useApi();
  const pronouncedOn = useWatch({ name: 'pronouncedOn' }) as string | null;
  const draft = isDay(String(pronouncedOn)) && pronouncedOn !== from ? { pronouncedOn } : null;
  const { answer, failure } = usePreview<{ effects: Consequence[] }>(body => api.previewAct('decisions', id, 'redate', body), draft);
  return (
    <>
      <ConsequencesPanel
        consequences={draft ? (answer?.effects ?? []) : []}
        emptyText="Changez la date pour voir les délais qui bougent."
      />
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
