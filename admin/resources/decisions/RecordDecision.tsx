import { useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { isDay } from '#law/days';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import { DescribedInput, type FieldChoice, toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { useSay } from '../forms/useSay.tsx';
import { JudgmentFields } from './JudgmentFields.tsx';
import { judgmentBody, type Trial } from './judgment.ts';
import { useTrial } from './useTrial.ts';

const FIELDS: readonly FieldChoice[] = [
  { source: 'kind', isRequired: true },
  { source: 'pronouncedOn', orientation: 'passe', isRequired: true },
  { source: 'courtId', isRequired: true },
  { source: 'effect', isOpen: true, isRequired: true },
  { source: 'servedOn', orientation: 'passe' },
];
const LATE = 'Pourquoi la décision est enregistrée après l’expiration d’un délai';
const LABELS = {
  ...{ kind: 'Nature', pronouncedOn: 'Date du prononcé', courtId: 'Juridiction', effect: 'Effet à l’égard de l’association' },
  ...{ servedOn: 'Signifiée le', note: 'Précisions', lateReason: LATE, outcomes: 'Décision sur chaque chef' },
  ...{ civilOutcomes: 'Décision sur l’action civile', awards: 'Sommes allouées' },
};

/** Records a decision received by another way than a hearing: an order, a judgment read in the association's absence. */
export function RecordDecision({ onClose }: { onClose: () => void }) {
  const file = useCaseFile();
  const { dossier } = file;
  const proceeding = leadingOf(file);
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const given = { caseId: dossier.id, proceedingId: proceeding?.id };
  const courtId = proceeding?.courtId ?? dossier.leadCourtId;
  const trial = useTrial(dossier.id, courtId);
  const save = async (values: FieldValues) => {
    const told = { ...bodyOf(values), ...(trial ? judgmentBody(values, trial) : {}) };
    await api.create('decisions', { data: { ...given, ...told } });
    say('Décision enregistrée. Les délais sont recalculés.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Enregistrer une décision — ${dossier.codeName}`}
      submitLabel="Enregistrer la décision"
      labels={LABELS}
      defaults={{ kind: 'jugement', effect: 'contradictoire', courtId }}
      onSave={save}
      onClose={onClose}
    >
      {FIELDS.map(field => (
        <DescribedInput key={field.source} resource="decisions" field={field} />
      ))}
      {trial && <JudgmentFields trial={trial} />}
      <DescribedInput resource="decisions" field={{ source: 'note', helperText: 'Chiffré. Sans nom réel.' }} />
      <Foreseen given={given} trial={trial} />
    </FormDialog>
  );
}

const SENT = ['kind', 'pronouncedOn', 'courtId', 'effect', 'servedOn', 'note', 'lateReason'];
const bodyOf = (values: FieldValues) => Object.fromEntries(SENT.filter(name => values[name]).map(name => [name, values[name]]));

function Foreseen({ given, trial }: { given: Record<string, unknown>; trial: Trial | null }) {
  const api = useApi();
  const values = useWatch() as FieldValues;
  const { note: _note, lateReason: _late, ...body } = bodyOf(values);
  const isReady = isDay(String(body.pronouncedOn)) && body.courtId && (!body.servedOn || isDay(String(body.servedOn)));
  const { answer, failure } = usePreview<{ effects: Consequence[]; isLate: boolean }>(
    draft => api.preview('decisions', draft),
    isReady ? { ...given, ...body, ...(trial && judgmentBody(values, trial)) } : null,
  );
  return (
    <>
      {answer?.isLate && <TextLine source="lateReason" label={LATE} max={300} validate={toFill} />}
      <ConsequencesPanel consequences={isReady ? (answer?.effects ?? []) : []} />
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
