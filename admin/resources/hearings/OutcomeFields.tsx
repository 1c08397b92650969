import Box from '@mui/material/Box';
import { required, useInput } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { HEARING_OUTCOMES } from '#law/stages';
import { useResourceDescription } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { OutcomeCards } from '../../ui/OutcomeCards.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { JudgmentFields } from '../decisions/JudgmentFields.tsx';
import type { Trial } from '../decisions/judgment.ts';
import { toFill } from '../forms/DescribedInput.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import type { HearingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { JoinFields } from './JoinFields.tsx';
import { askedOf, datedOf, JUDGED, outcomesIn, trialOf, UNDATED } from './reportBody.ts';

/** The words by the fields of a report. */
export const LABELS = {
  outcome: 'Qu’a décidé le tribunal\u202F?',
  nextHeldOn: 'Nouvelle date',
  nextStartTime: 'Heure',
  nextChamber: 'Chambre',
  outcomeReason: 'Motif du renvoi',
  decisionOn: 'Date du prononcé',
  isContradictory: 'L’association était présente ou informée de la date',
  lateReason: 'Pourquoi ce compte rendu arrive après l’expiration d’un délai',
  report: 'Précisions',
  defendants: 'Issue pour chaque prévenu',
  severedHeldOn: 'Audience des prévenus disjoints',
  severedStartTime: 'Heure de cette audience',
  joinedProceedingId: 'Procédure jointe',
  joinedCaseId: 'Dossier joint',
  outcomes: 'Décision sur chaque chef',
  civilOutcomes: 'Décision sur l’action civile',
  awards: 'Sommes allouées',
};

const card = (value: keyof typeof HEARING_OUTCOMES, letter: string, label: string = HEARING_OUTCOMES[value].label) => ({
  ...{ value, letter, label },
  help: HEARING_OUTCOMES[value].help,
});

const USUAL = [
  card('renvoi_date', 'R'),
  card('renvoi_sine_die', 'S'),
  card('delibere', 'D', 'Délibéré'),
  card('delibere_proroge', 'P'),
  card('decision', 'J', 'Jugement rendu'),
  card('interets_civils', 'I'),
  card('suite', 'C'),
];
const OTHERS = [
  'supplement_information',
  'disjonction',
  'jonction',
  'incompetence',
  'nullite_saisine',
  'radiation',
  'desistement',
  'non_tenue',
  'association_non_avisee',
] as const;
const OTHER = { value: 'autre', letter: 'X', label: 'Autre issue', help: 'Supplément d’information, jonction, désistement…' };
const OTHER_CHOICES = Object.fromEntries(OTHERS.map(value => [value, HEARING_OUTCOMES[value].label]));

const chosen = required('Choisissez ce que le tribunal a décidé.');

/** The outcome, by its card or its letter; the rare ones come under the last card. */
export function OutcomeInput() {
  const { field, fieldState } = useInput({ source: 'outcome', validate: chosen });
  const isMissing = fieldState.error !== undefined;
  const isOther = field.value === OTHER.value || OTHER_CHOICES[field.value as string] !== undefined;
  return (
    <>
      <OutcomeCards
        legend={LABELS.outcome}
        outcomes={[...USUAL, OTHER]}
        value={isOther ? OTHER.value : field.value || null}
        onChange={value => field.onChange(value === OTHER.value ? OTHERS[0] : value)}
        autoFocus
        {...(isMissing && { error: 'Choisissez ce que le tribunal a décidé.' })}
      />
      {isOther && <RadioInput source="outcome" legend="Quelle autre issue" choices={OTHER_CHOICES} />}
    </>
  );
}

/** Only what the chosen outcomes ask. */
export function OutcomeFields({ hearing, isPhone, trial }: { hearing: HearingRow; isPhone: boolean; trial: Trial | null }) {
  const values = useWatch() as FieldValues;
  const outcomes = outcomesIn(values);
  const asked = askedOf(outcomes);
  const dated = datedOf(outcomes);
  const isJudged = outcomes.some(one => JUDGED.has(one));
  return (
    <>
      {isJudged && <DecisionDays isPhone={isPhone} />}
      {isJudged && (trial ? <JudgmentFields trial={trialOf(trial, values)} /> : <SkeletonRows rows={3} columns={1} />)}
      {dated && <NextDay outcome={dated} hasChamber={asked.has('nextChamber')} />}
      {asked.has('outcomeReason') && <Reason isPhone={isPhone} />}
      {outcomes.length > 1 && outcomes.includes('disjonction') && <SeveredDay />}
      {outcomes.includes('jonction') && <JoinFields hearing={hearing} />}
    </>
  );
}

/** When those set apart are heard, if the court said so. */
function SeveredDay() {
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 140px' } }}>
      <DayInput source="severedHeldOn" label={LABELS.severedHeldOn} orientation="futur" isOptional />
      <TimeInput source="severedStartTime" label={LABELS.nextStartTime} />
    </Box>
  );
}

/** What the next day is called, by the outcome that asks for it. */
export const DAY_LABELS: Readonly<Record<string, string>> = {
  delibere: 'Date du délibéré',
  delibere_proroge: 'Nouvelle date du délibéré',
  interets_civils: 'Audience sur intérêts civils le',
  suite: 'Reprise le',
};

function NextDay({ outcome, hasChamber }: { outcome: string; hasChamber: boolean }) {
  const isOptional = UNDATED.has(outcome);
  const label = DAY_LABELS[outcome] ?? LABELS.nextHeldOn;
  return (
    <>
      <DayInput
        source="nextHeldOn"
        label={label}
        orientation="futur"
        isOptional={isOptional}
        autoFocus={!isOptional}
        {...(!isOptional && { validate: toFill })}
      />
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '140px minmax(0, 1fr)' } }}>
        <TimeInput source="nextStartTime" label={LABELS.nextStartTime} />
        {hasChamber && <TextLine source="nextChamber" label={LABELS.nextChamber} max={80} />}
      </Box>
    </>
  );
}

function Reason({ isPhone }: { isPhone: boolean }) {
  const { fields } = useResourceDescription('hearings');
  return (
    <RadioInput
      source="outcomeReason"
      legend={LABELS.outcomeReason}
      choices={fields.outcomeReason?.choices ?? {}}
      validate={toFill}
      isLarge={isPhone}
    />
  );
}

function DecisionDays({ isPhone }: { isPhone: boolean }) {
  return (
    <>
      <DayInput source="decisionOn" label={LABELS.decisionOn} orientation="passe" validate={toFill} />
      <RadioInput
        source="isContradictory"
        legend={LABELS.isContradictory}
        choices={{ true: 'Oui', false: 'Non' }}
        validate={toFill}
        isLarge={isPhone}
      />
    </>
  );
}
