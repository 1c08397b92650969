import { frenchTime, localDay, localTime, longDay } from '#law/days';
import { RULES, type RuleId } from '#law/rules';
import { FILING_MODES } from '#schema/filings';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import type { Context, Row } from '../../rest/resource.ts';
import { type Consequence, keyOf, lawChanges } from '../decisions/changes.ts';
import { type Answered, changesInWords, type Deposit, type Outcome } from './foresee.ts';

type Moment = Pick<Deposit, 'filedOn' | 'filedTime'>;
type Limit = { on: string; time: string | null };

const hour = (time: string) => frenchTime(time).replaceAll(' ', '\u00a0');
/** « lundi 23 novembre 2026, 10 h 12 ». */
export const momentInWords = ({ filedOn, filedTime }: Moment): string =>
  filedTime ? `${longDay(filedOn)}, ${hour(filedTime)}` : longDay(filedOn);

const isAfter = ({ filedOn, filedTime }: Moment, { on, time }: Limit) =>
  filedOn > on || (filedOn === on && time !== null && (filedTime ?? '00:00') > time);
const lastUseful = ({ lastUsefulOn: on, lastUsefulTime: time }: Answered): Limit => ({ on, time });
const legalLimit = ({ legalLimitOn: on, legalLimitTime: time }: Answered): Limit => ({ on, time });

/** Whether a last day to act is over at that moment, by the law. */
export const isLateAt = (answered: readonly Answered[], told: Moment): boolean => answered.some(one => isAfter(told, legalLimit(one)));

export const THE_ACT_ITSELF = 'C’est l’acte lui-même\u00a0: joignez ce qui prouve son dépôt (récépissé, accusé, visa).';

/** What cannot be true of a filing, or is missing: a French sentence by field. */
export function depositErrors(
  { clock }: Pick<Context, 'clock'>,
  filing: Row,
  told: Deposit,
  { kind, place, answered }: Outcome,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (!kind.form.includes(told.mode)) errors.mode = `Cet acte ne se dépose pas ainsi (${kind.article}).`;
  Object.assign(errors, momentErrors(clock, filing, told, place.court.timeZone));
  const isAtTheHour = answered.some(one => [lastUseful(one), legalLimit(one)].some(({ on, time }) => on === told.filedOn && time !== null));
  if (!told.filedTime && isAtTheHour) errors.filedTime = 'Indiquez l’heure\u00a0: ce jour-là, le délai se compte à l’heure près.';
  if (!told.proofDocumentId && !told.noProofReason) errors.proofDocumentId = 'Joignez la preuve, ou dites pourquoi il n’y en a pas.';
  if (told.proofDocumentId === filing.documentId) errors.proofDocumentId = THE_ACT_ITSELF;
  return errors;
}

function momentErrors(clock: Context['clock'], filing: Row, { filedOn, filedTime }: Moment, timeZone: string): FieldErrors {
  const today = clock.today(timeZone);
  if (filedOn > today) return { filedOn: 'Cette date est à venir. Vérifiez l’année.' };
  if (filedOn === today && filedTime && filedTime > localTime(clock.now().toISOString(), timeZone))
    return { filedTime: 'Cette heure est à venir.' };
  const producedOn = localDay(filing.producedAt, timeZone);
  return filedOn < producedOn ? { filedOn: `L’acte a été produit le ${longDay(producedOn)}\u00a0: il n’a pas pu être déposé avant.` } : {};
}

/** What filing would do, line by line; a lawyer's waits for the association to confirm it. */
export function effectsOf(
  outcome: Outcome,
  told: Moment & { mode?: Deposit['mode'] | undefined },
  today: string,
  isConfirmed: boolean,
): Consequence[] {
  const { before, after, answered, remarks } = outcome;
  const how = told.mode ? ` (${lowered(FILING_MODES[told.mode])})` : '';
  const filed: Consequence = { kind: 'change', text: `Acte déposé : ${momentInWords(told)}${how}`, detail: 'Il ne changera plus.' };
  const late = answered.flatMap(one => lateLine(one, told));
  if (!isConfirmed)
    return [
      ...late,
      { kind: 'info', text: 'L’association doit confirmer ce dépôt', detail: 'Le délai se fermera alors, et l’étape changera.' },
    ];
  const { lines, nextStep } = lawChanges(before, after, today, new Set(answered.map(keyOf)));
  return [
    ...late,
    filed,
    ...answered.map(({ rule }): Consequence => ({ kind: 'change', text: `Délai « ${titleOf(rule)} » : fait` })),
    ...changesInWords(outcome),
    ...remarks,
    ...lines,
    ...nextStep,
  ];
}

function lateLine(deadline: Answered, told: Moment): Consequence[] {
  const title = titleOf(deadline.rule);
  if (isAfter(told, legalLimit(deadline)))
    return [
      {
        kind: 'warning',
        text: `Déposé après la limite légale : ${limitInWords(legalLimit(deadline))}`,
        detail: `Délai « ${title} ». L’acte peut être irrecevable : prévenez l’avocat sans attendre. Le dépôt est enregistré malgré tout.`,
      },
    ];
  if (!isAfter(told, lastUseful(deadline))) return [];
  return [
    { kind: 'warning', text: `Déposé après le dernier jour utile : ${limitInWords(lastUseful(deadline))}`, detail: `Délai « ${title} ».` },
  ];
}

const limitInWords = ({ on, time }: Limit) => `${longDay(on)}, ${hour(time ?? '24:00')}`;
/** The title of the rule behind a deadline. */
export const titleOf = (rule: string) => (Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule);
const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** Throws conflict for an act that cannot be filed as it stands. */
export function refuseState({ state }: Row): void {
  const message = {
    draft: 'Un brouillon ne se dépose pas\u00a0: produisez d’abord l’acte complet.',
    filed: 'Cet acte est déjà déposé.',
    dropped: 'Cet acte est sans suite\u00a0: produisez-en un autre.',
  }[state as string];
  if (state !== 'ready') throw new ApiError('conflict', {}, message ? { message } : {});
}
