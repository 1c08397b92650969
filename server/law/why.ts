import { type Day, frenchTime, longDay } from './days.ts';
import type { Computed } from './deadline.ts';
import { type Holiday, ZONE_LABELS } from './holidays.ts';
import { type Direction, RULES, type Rule, type RuleId, type RuleVersion, wordsOf } from './rules.ts';
import type { Amount, ClosedDay, Step, WarningCode } from './steps.ts';

/** One line of « Pourquoi ce jour ? »: a stable id, its label, one or two sentences, the articles they rest on. */
export type WhyItem = { id: string; label: string; text: string; articles: string[] };

/** Counsel's approval of the wording that was applied: who, as he signs (« Me Garnier »), and on which day. */
export type Approved = { lawyerName: string; approvedOn: Day };

/** The whole explanation of a computed day, in French, for the drawer and for print. */
export type Why = { title: string; items: WhyItem[]; toKnow: string[] };

const DOUBT = 'Lecture prudente retenue ; à confirmer par l’avocat.';

/**
 * The explanation of a computed time limit in French sentences; pure, it reads nothing but the computation, the rules and, where counsel
 * approved the wording applied, that approval: without one the rule says « à confirmer par l'avocat ».
 * Not modelled: who reported the event and who validated the date, which the screen adds.
 */
export function why(computed: Computed, approved: Approved | null = null): Why {
  const rule: Rule = RULES[computed.rule];
  return {
    title: `Pourquoi le ${longDay(computed.lastUsefulOn)}\u202f?`,
    items: computed.steps.map(step => item(step, rule, computed, approved)),
    toKnow: toKnow(rule, approved).map(typeset),
  };
}

function toKnow(rule: Rule, approved: Approved | null): string[] {
  const asked = approved ? 'Question soumise à l’avocat' : 'À confirmer par l’avocat';
  const confirm = rule.toConfirm.map(question => `${asked} : ${lowerFirst(question)}`);
  return [
    `Forme : ${lowerFirst(rule.form)}`,
    `Point de départ : ${lowerFirst(rule.trigger.counts)}`,
    ...rule.pitfalls,
    rule.notModelled,
    ...confirm,
  ];
}

function item(step: Step, rule: Rule, computed: Computed, approved: Approved | null): WhyItem {
  const line = (label: string, text: string, articles: string[] = [], id: string = step.kind) => ({
    id,
    label,
    text: typeset(text),
    articles,
  });
  switch (step.kind) {
    case 'event':
      return line('Événement', eventText(step, rule));
    case 'rule':
      return line('Règle', ruleText(computed.rule, rule, versionOf(rule, computed.ruleVersion), step.amount, approved), step.articles);
    case 'count':
      return line('Décompte', countText(step, rule, isServed(computed)));
    case 'shift':
      return line('Report', shiftText(step), ['801']);
    case 'holidays':
      return line('Jours fériés', `Zone : ${ZONE_LABELS[step.zone]}. ${holidaysText(step.found, step.from, step.to)}`);
    case 'lastDay':
      return line(computed.direction === 'earliest' ? 'Premier jour' : 'Dernier jour', lastDayText(step, computed.direction));
    case 'prudent':
      return line('Date prudente', prudentText(step), step.reason === 'before_limit' ? ['801'] : ['801', 'C. trav., L3134-13']);
    case 'warning':
      return line('À vérifier', warningText(step.code, step.on), [], `warning-${step.code}${step.on ? `-${step.on}` : ''}`);
  }
}

const isServed = ({ steps }: Computed) => steps.some(step => step.kind === 'event' && step.decidedOn !== null);

function eventText({ on, time, decidedOn }: Extract<Step, { kind: 'event' }>, rule: Rule): string {
  if (decidedOn !== null) return `Décision du ${longDay(decidedOn)}, signifiée le ${longDay(on)}.`;
  return `${rule.trigger.event} ${moment(on, time, rule.trigger.kind === 'hearing' ? 'du' : 'le')}.`;
}

function versionOf(rule: Rule, id: string): RuleVersion {
  const version = rule.versions.find(candidate => candidate.id === id);
  if (!version) throw new RangeError(`no version ${id}`);
  return version;
}

/** « validée par Me Garnier le jeudi 12 novembre 2026 », or « à confirmer par l'avocat » until counsel has read the wording. */
export const statusText = (approved: Approved | null): string =>
  approved ? `validée par ${approved.lawyerName} le ${longDay(approved.approvedOn)}` : 'à confirmer par l’avocat';

/** The length a wording sets, with its kind of days: « 10 jours francs »; empty where a judge fixes the day. */
export function lengthText({ code, amount }: Pick<RuleVersion, 'code' | 'amount'>): string {
  const length = amountText(amount);
  return length === '' ? '' : `${length}${code === 'JF' ? ' francs' : code === 'O' ? ' ouvrables' : ''}`;
}

function ruleText(id: RuleId, rule: Rule, version: RuleVersion, amount: Amount, approved: Approved | null): string {
  const length = lengthText({ code: version.code, amount });
  const notice = rule.direction === 'before' ? ' au moins avant l’audience' : '';
  const quoted = wordsOf(rule, version);
  const words = quoted ? ` Le texte dit : ${quoted}.` : '';
  const [from, to] = [version.validFrom, version.validTo];
  const span = from ? `, depuis le ${longDay(from)}` : to ? `, jusqu’au ${longDay(to)}` : '';
  return (
    `${rule.title}${length ? ` : ${length}${notice}` : ''} — art. ${list(rule.articles)} du code de procédure pénale.${words} ` +
    `Règle ${id}${span} ; ${version.source} ; ${statusText(approved)}.`
  );
}

function countText(step: Extract<Step, { kind: 'count' }>, rule: Rule, isServed: boolean): string {
  const reached = longDay(step.reachedOn);
  const excluded = isServed
    ? 'Le jour de la signification'
    : rule.trigger.start === 'le prononcé'
      ? 'Le jour du prononcé'
      : 'Le jour de l’événement';
  const first = step.firstOn ? `J+1 : ${longDay(step.firstOn)}. ` : '';
  const days = step.amount.days ?? 0;
  switch (step.code) {
    case 'J':
      return `${excluded} ne compte pas. ${first}J+${days} : ${reached}.`;
    case 'JF':
      return `Jours francs : ni le jour de départ ni le dernier jour ne comptent. ${first}Après ${days} jours entiers, le délai expire le lendemain, J+${days + 1} : ${reached}.`;
    case 'JJ':
      return `Les ${days} jours de l’appel principal expirent le ${longDay(step.firstOn ?? step.from)}, report compris. Les ${step.amount.moreDays} jours de l’appel incident courent ensuite : ${reached}.`;
    case 'M':
    case 'A':
      return `De quantième à quantième, ou dernier jour du mois à défaut : ${amountText(step.amount)} après le ${longDay(step.from)}, soit le ${reached}.`;
    case 'E':
      return `${amountText(step.amount)} doivent être entièrement écoulés depuis le ${longDay(step.from)} : premier jour possible, le ${reached}.`;
    case 'O':
      return `Jours ouvrables seulement, sans les samedis, dimanches et jours fériés : ${days} jours après le ${longDay(step.from)}, soit le ${reached}.`;
    case 'F':
      return `Aucun décompte : la date est celle qui a été fixée, le ${reached}.`;
    case 'R':
      return (
        `À rebours : ${amountText(step.amount)} avant ${rule.trigger.start} du ${moment(step.from, step.fromTime, '')}, ` +
        `soit le ${moment(step.reachedOn, step.reachedTime, '')}.`
      ).replaceAll('  ', ' ');
  }
}

function shiftText({ isAllowed, from, to, closed }: Extract<Step, { kind: 'shift' }>): string {
  if (!isAllowed) {
    const isClosed = closed.some(day => day.on === to);
    return `Aucun report${isClosed ? ', bien que la limite tombe un jour non ouvrable' : ''} : un délai à rebours n’est jamais prolongé, l’article 801 ne joue pas.`;
  }
  if (closed.length === 0) return `Aucun report : le ${longDay(from)} est un jour ouvrable.`;
  const days = closed.length === 1 ? 'Jour non ouvrable' : 'Jours non ouvrables';
  return `${days} : ${list(closed.map(closedText))} ; report au premier jour ouvrable suivant (art. 801), le ${longDay(to)}.`;
}

function closedText(day: ClosedDay): string {
  return day.why === 'holiday' ? `${longDay(day.on)} (${day.holiday.name})` : longDay(day.on);
}

function holidaysText(found: Holiday[], from: Day, to: Day): string {
  if (found.length === 0) return `Aucun du ${longDay(from)} au ${longDay(to)}.`;
  return `Du ${longDay(from)} au ${longDay(to)} : ${found.map(holiday => `${holiday.name} (${longDay(holiday.on)})`).join(', ')}.`;
}

function lastDayText(step: Extract<Step, { kind: 'lastDay' }>, direction: Direction): string {
  if (direction === 'earliest') return `L’acte est ouvert à partir du ${longDay(step.limitOn)}.`;
  const limit = moment(step.limitOn, step.limitTime ?? '24:00', '').trim();
  if (direction === 'fixed') return `${upperFirst(limit)}, date fixée.`;
  if (direction === 'after' && step.usefulOn === step.limitOn)
    return `${upperFirst(limit)}. Une déclaration au greffe suppose un greffe ouvert.`;
  return `Limite légale : ${limit}. Dernier jour utile : ${moment(step.usefulOn, step.usefulTime ?? '24:00', '').trim()}.`;
}

function prudentText(step: Extract<Step, { kind: 'prudent' }>): string {
  const on = moment(step.on, step.time ?? '24:00', '').trim();
  if (step.reason === 'days_in_a_row')
    return `Lecture plus stricte : tous les jours comptés d’un trait depuis le point de départ, le ${on}. À confirmer par l’avocat.`;
  if (step.reason === 'doubtful_extension')
    return `Le jour ouvrable qui précède : ${on}, car il n’est pas sûr que l’article 801 prolonge ce délai. ${DOUBT}`;
  if (step.reason === 'before_limit') return `Le jour ouvrable qui précède la limite : ${on}. ${DOUBT}`;
  return `Le Vendredi saint n’est férié que dans certaines communes : sans lui, le délai expire le ${on}. ${DOUBT}`;
}

function warningText(code: WarningCode, on: Day | null): string {
  switch (code) {
    case 'local_holiday':
      return `Le ${on ? longDay(on) : ''} est un jour férié local (C. trav., L3422-2), traité ici comme un jour férié de l’article 801. À confirmer par l’avocat ; agir avant ce jour est plus sûr.`;
    case 'holiday_to_check':
      return `Le ${on ? longDay(on) : ''} est peut-être férié dans ce ressort : non vérifié, il ne change aucune date. À vérifier auprès du greffe.`;
    case 'national_list_only':
      return 'Aucune liste locale de jours fériés pour ce ressort : seule la liste nationale est appliquée. À confirmer par l’avocat.';
    case 'backward_reading':
      return `Délai à rebours : le texte ne dit pas comment compter quand la limite tombe un jour non ouvrable. ${DOUBT}`;
    case 'hearing_time_unknown':
      return 'Heure de l’audience inconnue : le décompte part de 0 h 00, ce qui ne peut qu’avancer la limite. Indiquer l’heure dès qu’elle est connue.';
    case 'fixed_by_judge':
      return 'Cette date n’est pas calculée : elle est fixée par le juge ou par l’audience. La vérifier sur la décision.';
    case 'text_not_read':
      return 'Le texte en vigueur de cet article n’a pas été relu : durée d’après des sources secondaires. À confirmer par l’avocat.';
    case 'code_of_2029':
      return 'Le code de procédure pénale est réécrit au 1er janvier 2029 : règle et article à confirmer par l’avocat.';
  }
}

/** « le lundi 23 novembre 2026 à 13 h 30 »; the article may be empty. */
function moment(on: Day, time: string | null, article: string): string {
  return `${article}${article ? ' ' : ''}${longDay(on)}${time ? ` à ${frenchTime(time)}` : ''}`;
}

function amountText({ hours, days, moreDays, months, years }: Amount): string {
  const parts = [
    years ? `${years} an${years > 1 ? 's' : ''}` : '',
    months ? `${months} mois` : '',
    days ? `${days} jour${days > 1 ? 's' : ''}${moreDays ? `, puis ${moreDays} jours` : ''}` : '',
    hours ? `${hours} heure${hours > 1 ? 's' : ''}` : '',
  ];
  return list(parts.filter(part => part !== ''));
}

function list(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

/** French spacing: no-break space before a colon and after « art. » and « n° », narrow one before a semicolon or a question mark. */
function typeset(text: string): string {
  return text
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;?])/g, '\u202f$1')
    .replaceAll('art. ', 'art.\u00a0')
    .replaceAll('n° ', 'n°\u00a0');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
