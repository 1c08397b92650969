import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Form } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Day, isDay, longDay } from '#law/days';
import { isLimitationId, LIMITATIONS, type LimitationId, type LimitationRule } from '#law/limitation/offences';
import { SUSPENDING, type Suspension, suspensionsOf } from '#law/limitation/suspension';
import { type LimitationInput, limitation } from '#law/limitation/walk';
import { limitationWhy } from '#law/limitation/why';
import { typeset } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { plainText } from '../../ui/plainText.ts';
import { useToday } from '../../ui/today.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { WordsPicker } from '../forms/WordsPicker.tsx';
import { CalculatorLayout, type Explained } from './CalculatorLayout.tsx';

const OFFENCES = Object.entries<LimitationRule>(LIMITATIONS).map(([id, { title, articles }]) => ({
  id,
  label: title,
  hint: `art.\u00a0${articles.join(', ')} CPP`,
  words: plainText(`${title} ${id.replaceAll('_', ' ')}`),
}));

/** The end of the public action for one offence; a birth date typed here stays in the page. */
export function LimitationCalculator() {
  return (
    <Form defaultValues={{ byAuthority: false }}>
      <Calculator />
    </Form>
  );
}

const TOO_SOON = 'La fin doit suivre le début.';

type Asked = Partial<
  Record<'rule' | 'facts' | 'birth' | 'byAuthority' | 'act' | 'stopped' | 'resumed' | 'laterRule' | 'laterFacts' | 'laterBirth', unknown>
>;

function Calculator() {
  const asked = useWatch() as Asked;
  const today = useToday();
  const rule: LimitationRule | null = isKnown(asked.rule) ? LIMITATIONS[asked.rule] : null;
  return (
    <CalculatorLayout
      waiting={
        endsTooSoon(asked)
          ? 'La fin de la suspension doit suivre son début.'
          : 'Choisissez l’infraction, la date des faits et, pour un mineur, sa date de naissance.'
      }
      result={explained(asked, today)}
      fields={
        <>
          <WordsPicker source="rule" label="Infraction" options={OFFENCES} validate={toFill} />
          <DayInput source="facts" label="Date des faits" orientation="passe" helperText="Le dernier jour, si les faits ont duré." />
          {rule?.isAgainstMinor !== false && <DayInput source="birth" label="Date de naissance de la victime" orientation="naissance" />}
          <CheckInput source="byAuthority" label="Auteur ascendant ou ayant autorité" />
          <DayInput
            source="act"
            label="Dernier acte interruptif"
            orientation="passe"
            isOptional
            helperText="Acte d’enquête, poursuite, jugement."
          />
          <DayInput source="stopped" label="Prescription suspendue depuis le" orientation="passe" isOptional helperText="Article 9-3." />
          <DayInput
            source="resumed"
            label="Fin de la suspension"
            orientation="passe"
            isOptional
            helperText="Laissez vide si elle dure encore."
            problem={endsTooSoon(asked) ? TOO_SOON : undefined}
          />
          {rule && rule.slidesWith.length > 0 && <LaterOffence />}
        </>
      }
    />
  );
}

/** Another offence of the same author on another minor may prolong the first. */
function LaterOffence() {
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 2, display: 'grid', gap: 1.5, minWidth: 0 }}
    >
      <Typography component="legend" variant="subtitle2" sx={{ paddingX: 0.5 }}>
        Autre acte du même auteur (facultatif)
      </Typography>
      <WordsPicker source="laterRule" label="Infraction de cet acte" options={OFFENCES} isOptional />
      <DayInput source="laterFacts" label="Date de cet acte" orientation="passe" isOptional />
      <DayInput source="laterBirth" label="Naissance de cette victime" orientation="naissance" isOptional />
    </Box>
  );
}

const isKnown = (value: unknown): value is LimitationId => typeof value === 'string' && isLimitationId(value);
const dayOf = (value: unknown): Day | null => (typeof value === 'string' && isDay(value) ? value : null);

/** An end at or before its beginning: nothing can be computed of it. */
function endsTooSoon({ stopped, resumed }: Asked): boolean {
  const [from, until] = [dayOf(stopped), dayOf(resumed)];
  return from !== null && until !== null && until <= from;
}

/** The suspension typed, as the recorded events of a case would tell it: without an end, it lasts until today. */
function suspendedBy({ stopped, resumed }: Asked, today: Day): Suspension[] {
  const [from, until] = [dayOf(stopped), dayOf(resumed)];
  return suspensionsOf(
    [...(from ? [{ kind: SUSPENDING.begins, on: from }] : []), ...(until ? [{ kind: SUSPENDING.ends, on: until }] : [])],
    today,
  );
}

function inputOf(rule: unknown, facts: unknown, birth: unknown): LimitationInput | null {
  const [on, born] = [dayOf(facts), dayOf(birth)];
  if (typeof rule !== 'string' || !isLimitationId(rule) || on === null) return null;
  if (LIMITATIONS[rule].isAgainstMinor && (born === null || born > on)) return null;
  return { rule, facts: on, birth: born };
}

function explained(asked: Asked, today: Day): Explained | null {
  const input = inputOf(asked.rule, asked.facts, asked.birth);
  if (!input || endsTooSoon(asked)) return null;
  const act = dayOf(asked.act);
  const computed = limitation({
    ...input,
    byAuthority: asked.byAuthority === true,
    interruptedOn: act ? [act] : [],
    suspended: suspendedBy(asked, today),
    later: inputOf(asked.laterRule, asked.laterFacts, asked.laterBirth),
  });
  const { items, toKnow } = limitationWhy(computed);
  return {
    answer: `Jusqu’au ${longDay(computed.lastOn)}`,
    doubt: typeset(
      `${computed.steps.some(({ kind }) => kind === 'suspended') ? 'Travailler sans compter la suspension' : 'Travailler avec la veille'} : ${longDay(computed.prudentOn)}. À faire valider par l’avocat.`,
    ),
    items,
    toKnow,
  };
}
