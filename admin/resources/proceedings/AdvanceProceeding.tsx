import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { type Level, levelOpenedBy, NEXT_STAGES, STAGES, type Stage } from '#law/stages';
import { useMe } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { ActConsequences } from '../cases/ActConsequences.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import type { ProceedingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = {
  stage: 'Nouvelle étape',
  fromOn: 'À partir du',
  courtId: 'Juridiction saisie',
  authority: 'Décidé par',
  reason: 'Motif du passage inhabituel',
};

/** « Faire avancer »: the usual next stages first, any other with its reason, and what changes before it is saved. */
export function AdvanceProceeding({ proceedingId, onClose }: { proceedingId: string; onClose: () => void }) {
  const { dossier, proceedings } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  // Kept: the proceeding is read again while the dialog is open.
  const [proceeding] = useState(() => proceedings.rows.find(({ id }) => id === proceedingId));
  if (!proceeding) return null;
  const advance = async (values: FieldValues) => {
    await api.act('proceedings', proceeding.id, 'advance', { version: proceeding.version, ...bodyOf(values) });
    say(`Étape enregistrée\u00A0: ${STAGES[stageOf(values)!].label}.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Faire avancer — ${dossier.codeName}`}
      submitLabel="Enregistrer l’étape"
      labels={LABELS}
      defaults={{ stage: null, fromOn: today, courtId: null, authority: null, reason: null }}
      onSave={advance}
      onClose={onClose}
    >
      <AdvanceFields proceeding={proceeding} />
    </FormDialog>
  );
}

const OTHER = 'other';

function AdvanceFields({ proceeding }: { proceeding: ProceedingRow }) {
  const { control } = useFormContext();
  const values = useWatch({ control });
  const usual = NEXT_STAGES[proceeding.stage as Stage];
  const others = (Object.keys(STAGES) as Stage[]).filter(stage => stage !== proceeding.stage && !usual.includes(stage));
  const labelled = (stages: readonly Stage[]) => Object.fromEntries(stages.map(stage => [stage, STAGES[stage].label]));
  const { usualStage } = values;
  const stage = stageOf(values);
  const isUnusual = usualStage === OTHER;
  const opensLevel = stage !== null && levelOpenedBy(stage, proceeding.level as Level) !== null;
  return (
    <>
      <RadioInput
        source="usualStage"
        legend={LABELS.stage}
        choices={{ ...labelled(usual), [OTHER]: 'Une autre étape (inhabituel)' }}
        validate={toFill}
      />
      {isUnusual && <RadioInput source="stage" legend="Quelle étape" choices={labelled(others)} validate={toFill} />}
      {isUnusual && (
        <TextLine source="reason" label={LABELS.reason} validate={toFill} max={300} helperText="Par exemple : erreur de saisie corrigée." />
      )}
      <DayInput source="fromOn" label={LABELS.fromOn} validate={toFill} orientation="passe" />
      <ReferencePicker
        source="courtId"
        label={LABELS.courtId}
        resource="courts"
        isOptional={!opensLevel}
        helperText={opensLevel ? 'Une nouvelle procédure est ouverte devant elle.' : 'À remplir si une autre juridiction est saisie.'}
      />
      <TextLine source="authority" label={LABELS.authority} isOptional max={120} helperText="Procureur, juge d’instruction, tribunal…" />
      <ActConsequences
        resource="proceedings"
        id={proceeding.id}
        verb="advance"
        draft={stage && values.fromOn ? { stage, fromOn: values.fromOn } : null}
      />
    </>
  );
}

const stageOf = ({ usualStage, stage }: FieldValues): Stage | null => (usualStage === OTHER ? (stage ?? null) : (usualStage ?? null));

const bodyOf = (values: FieldValues) => ({
  stage: stageOf(values),
  fromOn: values.fromOn,
  courtId: values.courtId || null,
  authority: values.authority || null,
  reason: values.usualStage === OTHER ? values.reason || null : null,
});
