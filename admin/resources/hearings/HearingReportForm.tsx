import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef, useState } from 'react';
import { required, useInput, useRefresh } from 'react-admin';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { isDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { OutcomeCards } from '../../ui/OutcomeCards.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { useToday } from '../../ui/today.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { dayInFull } from '../forms/frenchDays.ts';
import { IntentForm } from '../forms/IntentForm.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { refusalOf } from '../forms/refusals.ts';
import type { HearingRow } from '../forms/rows.ts';
import { SaveButton } from '../forms/SaveButton.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ReportConsequences } from './ReportConsequences.tsx';
import { reportBody, reportDefaults } from './reportBody.ts';

/** `next`: the hearing an adjournment already reported has created. */
type HearingReportFormProps = { hearing: HearingRow; next?: HearingRow; onDone: () => void };

const LABELS = {
  outcome: 'Qu’a décidé le tribunal ?'.replace(' ?', '\u202F?'),
  nextHeldOn: 'Nouvelle date',
  nextStartTime: 'Heure',
  nextChamber: 'Chambre',
  outcomeReason: 'Motif du renvoi',
  decisionOn: 'Date du prononcé',
  isContradictory: 'L’association était présente ou informée de la date',
  report: 'Précisions',
};

const REPORTED = 'Une autre personne vient d’enregistrer le compte rendu de cette audience. Fermez pour le lire.';
const CONFIRMED = 'Une autre personne vient de confirmer ce compte rendu. Fermez pour le lire.';
const MOVED = 'Cette audience a été modifiée pendant votre saisie, qui est gardée. Vérifiez, puis enregistrez de nouveau.';

/** From what the court decided to a correct file: only what the outcome asks, and its effects before saving; starts from what is to be corrected. */
export function HearingReportForm({ hearing, next, onDone }: HearingReportFormProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const isPhone = useMediaQuery('(max-width:899px)', { noSsr: true });
  const { can } = useResourceDescription('hearings');
  const today = useToday();
  const version = useRef(hearing.version);
  const [isCorrection] = useState(hearing.outcome !== null);
  const save = async (values: FieldValues) => {
    try {
      await api.act('hearings', hearing.id, 'report', { version: version.current, ...reportBody(values) });
    } catch (error) {
      const current = refusalOf(error)?.current;
      if (current === undefined) throw error;
      version.current = Number(current.version);
      refresh();
      throw new Error(refusedBecause(current, isCorrection));
    }
    say(isCorrection ? 'Compte rendu corrigé.' : successOf(values, can.confirm === true));
    refresh();
    onDone();
  };
  const draftName = `draft.${isCorrection ? 'correction' : 'report'}.${hearing.id}`;
  return (
    <IntentForm defaults={reportDefaults(hearing, next, today)} labels={LABELS} draftName={draftName} onSave={save}>
      <Box sx={areas}>
        <Box sx={{ gridArea: 'fields', display: 'grid', gap: 2 }}>
          <OutcomeInput />
          <OutcomeFields isPhone={isPhone} />
        </Box>
        <Box sx={{ gridArea: 'panel' }}>
          <ReportConsequences hearing={hearing} />
        </Box>
        <Box sx={{ gridArea: 'more' }}>
          <TextLine source="report" label={LABELS.report} isOptional lines={3} helperText="Chiffré. Sans nom réel." />
        </Box>
        <Box sx={{ gridArea: 'save', position: 'sticky', bottom: 0, zIndex: 1, paddingY: 1.5, backgroundColor: 'background.paper' }}>
          <SaveButton label="Enregistrer le compte rendu" isLarge={isPhone} />
        </Box>
      </Box>
    </IntentForm>
  );
}

// On a phone the effects come before the free text: nobody saves without having passed them.
const areas = {
  display: 'grid',
  columnGap: 3,
  rowGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
  gridTemplateAreas: { xs: '"fields" "panel" "more" "save"', md: '"fields panel" "more panel" "save save"' },
};

/** Why the hearing cannot be saved as it was opened; `current` is how it is now. */
function refusedBecause(current: Record<string, unknown>, isCorrection: boolean): string {
  if (isCorrection) return current.confirmedAt === null ? MOVED : CONFIRMED;
  return current.outcome === null ? MOVED : REPORTED;
}

/** « Compte rendu enregistré. Audience du 14 janvier 2027 créée. » */
function successOf({ outcome, nextHeldOn }: FieldValues, isSure: boolean): string {
  const next = outcome === 'renvoi_date' && isDay(String(nextHeldOn)) ? ` Audience du ${dayInFull(nextHeldOn)} créée.` : '';
  return `Compte rendu enregistré.${next}${isSure ? '' : ' L’association doit encore le confirmer.'}`;
}

const OUTCOMES = [
  { value: 'renvoi_date', letter: 'R', label: 'Renvoi à une date', help: 'L’affaire sera reprise à une date fixée.' },
  { value: 'decision', letter: 'J', label: 'Jugement rendu', help: 'La décision a été lue.' },
];

const chosen = required('Choisissez ce que le tribunal a décidé.');

function OutcomeInput() {
  const { field, fieldState } = useInput({ source: 'outcome', validate: chosen });
  const isMissing = fieldState.error !== undefined;
  return (
    <OutcomeCards
      legend={LABELS.outcome}
      outcomes={OUTCOMES}
      value={field.value || null}
      onChange={field.onChange}
      autoFocus
      {...(isMissing && { error: 'Choisissez ce que le tribunal a décidé.' })}
    />
  );
}

function OutcomeFields({ isPhone }: { isPhone: boolean }) {
  const { control } = useFormContext();
  const outcome = useWatch({ control, name: 'outcome' });
  const { fields } = useResourceDescription('hearings');
  if (!outcome) return null;
  return (
    <>
      {outcome === 'renvoi_date' ? (
        <>
          <DayInput source="nextHeldOn" label={LABELS.nextHeldOn} orientation="futur" validate={toFill} autoFocus />
          <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '140px minmax(0, 1fr)' } }}>
            <TimeInput source="nextStartTime" label={LABELS.nextStartTime} />
            <TextLine source="nextChamber" label={LABELS.nextChamber} max={80} />
          </Box>
          <RadioInput
            source="outcomeReason"
            legend={LABELS.outcomeReason}
            choices={fields.outcomeReason?.choices ?? {}}
            validate={toFill}
            isLarge={isPhone}
          />
        </>
      ) : (
        <>
          <DayInput source="decisionOn" label={LABELS.decisionOn} orientation="passe" validate={toFill} autoFocus />
          <RadioInput
            source="isContradictory"
            legend={LABELS.isContradictory}
            choices={{ true: 'Oui', false: 'Non' }}
            validate={toFill}
            isLarge={isPhone}
          />
        </>
      )}
    </>
  );
}
