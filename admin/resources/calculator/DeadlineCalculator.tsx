import { Form, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { frenchTime, isDay, isTime, longDay } from '#law/days';
import { type Computed, computeDeadline } from '#law/deadline';
import { type HolidayZone, ZONE_CLOCKS, ZONE_LABELS } from '#law/holidays';
import { isRuleId, RULES, type Rule } from '#law/rules';
import { why } from '#law/why';
import { typeset } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { plainText } from '../../ui/plainText.ts';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { WordsPicker } from '../forms/WordsPicker.tsx';
import { currentOf, type ShownApproval, useApprovals } from '../rule-approvals/useApprovals.ts';
import { CalculatorLayout, type Explained } from './CalculatorLayout.tsx';

const RULE_OPTIONS = Object.entries<Rule>(RULES)
  .map(([id, { title, articles, actor }]) => ({
    id,
    label: title,
    hint: `art.\u00a0${articles.join(', ')} — ${actor}`,
    words: plainText(`${title} ${articles.join(' ')} ${id.replaceAll('_', ' ')}`),
  }))
  .sort((a, b) => a.label.localeCompare(b.label, 'fr'));

const ZONES = Object.entries(ZONE_LABELS).map(([id, label]) => ({ id, name: label.charAt(0).toUpperCase() + label.slice(1) }));

/** The date of one rule from one event, in the zone of a court. */
export function DeadlineCalculator() {
  return (
    <Form defaultValues={{ rule: null, on: null, time: null, zone: 'metropole' }}>
      <Calculator />
    </Form>
  );
}

type Asked = { rule?: unknown; on?: unknown; time?: unknown; zone?: unknown };

function Calculator() {
  const asked = useWatch() as Asked;
  const { approvals } = useApprovals();
  const rule: Rule | null = typeof asked.rule === 'string' && isRuleId(asked.rule) ? RULES[asked.rule] : null;
  const isHearing = rule?.trigger.kind === 'hearing';
  return (
    <CalculatorLayout
      waiting="Choisissez une règle et la date de l’événement."
      result={explained(asked, approvals)}
      fields={
        <>
          <WordsPicker source="rule" label="Règle" options={RULE_OPTIONS} validate={toFill} helperText="Un mot du délai ou son article." />
          <DayInput
            source="on"
            label={rule ? typeset(rule.trigger.event) : 'Date de l’événement'}
            orientation={isHearing ? 'futur' : 'passe'}
            helperText={rule?.trigger.counts}
            isHearing={isHearing}
          />
          {rule?.versions.some(({ amount }) => amount.hours) && <TimeInput source="time" label="Heure" isOptional />}
          <SelectInput
            source="zone"
            label="Jours fériés de la juridiction"
            choices={ZONES}
            fullWidth
            helperText={false}
            validate={toFill}
          />
        </>
      }
    />
  );
}

function explained({ rule, on, time, zone }: Asked, approvals: Readonly<Record<string, ShownApproval>>): Explained | null {
  if (typeof rule !== 'string' || !isRuleId(rule) || typeof on !== 'string' || !isDay(on) || typeof zone !== 'string') return null;
  const place = zone as HolidayZone;
  try {
    const hour = typeof time === 'string' && isTime(time) ? time : null;
    const computed = computeDeadline({ rule, on, time: hour, zone: place, timeZone: ZONE_CLOCKS[place] });
    const { items, toKnow } = why(computed, currentOf(approvals, computed.ruleVersion));
    return { ...answerOf(computed), items, toKnow };
  } catch (error) {
    if (error instanceof RangeError) return null; // a day outside the years the law module covers
    throw error;
  }
}

const OPENINGS = { after: 'Au plus tard le', before: 'Au plus tard le', earliest: 'Au plus tôt le', fixed: 'Le' } as const;

function answerOf({
  direction,
  lastUsefulOn,
  lastUsefulTime,
  legalLimitOn,
  legalLimitTime,
}: Computed): Pick<Explained, 'answer' | 'doubt'> {
  const hour = (time: string | null) => frenchTime(time ?? '24:00').replaceAll(' ', '\u00a0');
  const until = direction === 'after' || direction === 'before' ? `, ${hour(lastUsefulTime)}` : '';
  const answer = `${OPENINGS[direction]} ${longDay(lastUsefulOn)}${until}`;
  if (legalLimitOn === lastUsefulOn && legalLimitTime === lastUsefulTime) return { answer };
  return {
    answer,
    doubt: typeset(`Limite légale : ${longDay(legalLimitOn)}, ${hour(legalLimitTime)}. La date prudente est celle à tenir.`),
  };
}
