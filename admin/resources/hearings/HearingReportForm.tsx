import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef, useState } from 'react';
import { useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { isDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { useToday } from '../../ui/today.tsx';
import { JudgmentCheck } from '../decisions/JudgmentCheck.tsx';
import type { Recorded, Trial } from '../decisions/judgment.ts';
import { useTrial } from '../decisions/useTrial.ts';
import { dayInFull } from '../forms/frenchDays.ts';
import { IntentForm, UNFINISHED } from '../forms/IntentForm.tsx';
import { refusalOf } from '../forms/refusals.ts';
import type { DecisionRow, HearingRow } from '../forms/rows.ts';
import { SaveButton } from '../forms/SaveButton.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useLook } from '../forms/useLook.ts';
import { useSay } from '../forms/useSay.tsx';
import { DefendantOutcomes } from './DefendantOutcomes.tsx';
import { DAY_LABELS, LABELS, OutcomeFields, OutcomeInput } from './OutcomeFields.tsx';
import { ReportConsequences } from './ReportConsequences.tsx';
import { datedOf, JUDGED, outcomesIn, reportBody, reportDefaults, type Split, type Tried, trialOf } from './reportBody.ts';

/** `next`, `decision` and `split`: what a report already made has created. */
type HearingReportFormProps = {
  hearing: HearingRow;
  next?: HearingRow;
  decision?: DecisionRow;
  recorded?: Recorded;
  split?: Split;
  onDone: () => void;
};

const REPORTED = 'Une autre personne vient d’enregistrer le compte rendu de cette audience. Fermez pour le lire.';
const CONFIRMED = 'Une autre personne vient de confirmer ce compte rendu. Fermez pour le lire.';
const MOVED = 'Cette audience a été modifiée pendant votre saisie, qui est gardée. Vérifiez, puis enregistrez de nouveau.';

/** From what the court decided to a correct file: only what the outcome asks, and its effects before saving; starts from what is to be corrected. */
export function HearingReportForm({ hearing, next, decision, recorded, split, onDone }: HearingReportFormProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const isPhone = useMediaQuery('(max-width:899px)', { noSsr: true });
  const { can } = useResourceDescription('hearings');
  const today = useToday();
  const version = useRef(hearing.version);
  const [isCorrection] = useState(hearing.outcome !== null);
  const trial = useTrial(hearing.caseId, hearing.courtId);
  const { data } = useLook<{ defendants: Tried[] }>('hearings', hearing.id, 'tried');
  const tried = data?.defendants ?? [];
  const [isChecking, setIsChecking] = useState(false);
  const save = async (values: FieldValues) => {
    if (outcomesIn(values).some(one => JUDGED.has(one)) && !isChecking) {
      setIsChecking(true);
      return UNFINISHED;
    }
    try {
      await api.act('hearings', hearing.id, 'report', { version: version.current, ...reportBody(values, trial) });
    } catch (error) {
      const current = refusalOf(error)?.current;
      setIsChecking(false);
      if (current === undefined) throw error;
      version.current = Number(current.version);
      refresh();
      throw new Error(refusedBecause(current, isCorrection));
    }
    say(isCorrection ? 'Compte rendu corrigé.' : successOf(values, can.confirm === true));
    refresh();
    onDone();
    return undefined;
  };
  const draftName = `draft.${isCorrection ? 'correction' : 'report'}.${hearing.id}`;
  return (
    <IntentForm
      defaults={reportDefaults({ hearing, next, decision, recorded, split, today })}
      labels={LABELS}
      draftName={draftName}
      onSave={save}
    >
      <Box sx={areas}>
        <Box sx={{ gridArea: 'fields', display: 'grid', gap: 2 }}>
          {isChecking && trial ? (
            <ReportCheck trial={trial} tried={tried} onChange={() => setIsChecking(false)} />
          ) : (
            <>
              <OutcomeInput />
              <DefendantOutcomes tried={tried} />
              <OutcomeFields hearing={hearing} isPhone={isPhone} trial={trial} />
            </>
          )}
        </Box>
        <Box sx={{ gridArea: 'panel', position: { md: 'sticky' }, top: 0 }}>
          <ReportConsequences hearing={hearing} trial={trial} />
        </Box>
        <Box sx={{ gridArea: 'more' }}>
          {!isChecking && <TextLine source="report" label={LABELS.report} isOptional lines={3} helperText="Chiffré. Sans nom réel." />}
        </Box>
        <Box sx={{ gridArea: 'save', position: 'sticky', bottom: 0, zIndex: 1, paddingY: 1.5, backgroundColor: 'background.paper' }}>
          <SendReport isChecking={isChecking} isReady={trial !== null} isLarge={isPhone} />
        </Box>
      </Box>
    </IntentForm>
  );
}

/** A judgment is read back before it is saved; every other outcome is saved at once. */
function SendReport({ isChecking, isReady, isLarge }: { isChecking: boolean; isReady: boolean; isLarge: boolean }) {
  const mustCheck = outcomesIn(useWatch() as FieldValues).some(one => JUDGED.has(one)) && !isChecking;
  return <SaveButton label={mustCheck ? 'Vérifier' : 'Enregistrer le compte rendu'} isLarge={isLarge} isDisabled={mustCheck && !isReady} />;
}

function ReportCheck({ trial, tried, onChange }: { trial: Trial; tried: readonly Tried[]; onChange: () => void }) {
  const values = useWatch() as FieldValues;
  const { fields } = useResourceDescription('hearings');
  const words = (outcome: string) => fields.outcome?.choices?.[outcome] ?? outcome;
  const split = values.isForAll === false ? tried.map(({ id, pseudonym }) => [pseudonym, words(values.defendants[id])] as const) : [];
  const outcomes = outcomesIn(values);
  const dated = datedOf(outcomes);
  const severs = outcomes.includes('disjonction');
  const days = new Map([
    ...split,
    ['Prononcé', String(values.decisionOn)],
    ['Association présente ou informée de la date', values.isContradictory ? 'oui' : 'non'],
    ...(dated && isDay(String(values.nextHeldOn)) ? [[DAY_LABELS[dated] ?? LABELS.nextHeldOn, String(values.nextHeldOn)] as const] : []),
    ...(severs && isDay(String(values.severedHeldOn)) ? [[LABELS.severedHeldOn, String(values.severedHeldOn)] as const] : []),
  ] as [string, string][]);
  return <JudgmentCheck trial={trialOf(trial, values)} days={days} onChange={onChange} />;
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
function successOf(values: FieldValues, isSure: boolean): string {
  const { nextHeldOn } = values;
  const next =
    outcomesIn(values).includes('renvoi_date') && isDay(String(nextHeldOn)) ? ` Audience du ${dayInFull(nextHeldOn)} créée.` : '';
  return `Compte rendu enregistré.${next}${isSure ? '' : ' L’association doit encore le confirmer.'}`;
}
