import { addDays, type Day, longDay } from '../days.ts';
import type { WhyItem } from '../why.ts';
import { LIMITATIONS } from './offences.ts';
import { LAWS, type LawDay } from './regimes.ts';
import type { Limitation, WalkStep } from './walk.ts';

/** The walk through time in French sentences, for the drawer and for print. */
export interface LimitationWhy {
  title: string;
  items: WhyItem[];
  /** What the computation does not say, always shown: the result is never a legal opinion. */
  toKnow: string[];
}

/** What no computation of a limitation says. */
export const ALWAYS = [
  'À faire valider par l’avocat : la qualification, une requalification ou un acte interruptif déplacent la date de plusieurs décennies.',
  'Une suspension (art. 9-3) n’est comptée que si elle est enregistrée ; l’infraction occulte ou dissimulée (art. 9-1) n’est pas calculée.',
  'Même prescrit, un viol sur mineur mérite d’être signalé : d’autres victimes peuvent interrompre la prescription (art. 9-2).',
];

/** How a limitation was reached, in French; pure. */
export function limitationWhy(limitation: Limitation): LimitationWhy {
  const rule = LIMITATIONS[limitation.rule];
  return {
    title: `Pourquoi le ${longDay(limitation.lastOn)}\u202f?`,
    items: [
      ...limitation.steps.map((step, index) => item(step, index, rule.articles)),
      line('lastDay', 'Dernier jour', lastDay(limitation), []),
    ],
    toKnow: [...limitation.doubts, ...ALWAYS].map(typeset),
  };
}

function lastDay({ lastOn, prudentOn }: Limitation): string {
  return (
    `Un acte interruptif est encore en temps utile le ${longDay(lastOn)} : le délai « se calcule de quantième à quantième et expire le dernier jour à minuit » (Crim. 8 janv. 2018 n° 16-86.735), sans report au jour ouvrable. ` +
    `${prudentOn < addDays(lastOn, -1) ? 'Travailler sans compter la suspension, avec la veille du terme' : 'Travailler avec la veille'}, le ${longDay(prudentOn)}.`
  );
}

function item(step: WalkStep, index: number, articles: readonly string[]): WhyItem {
  const id = `${step.kind}-${index}`;
  switch (step.kind) {
    case 'start':
      return line(
        id,
        'Point de départ',
        `Faits du ${longDay(step.on)}. ${upperFirst(LAWS[step.law])} : ${span(step)}, soit le ${longDay(step.until)}.${quoted(step.law, step.years)}`,
        articles,
      );
    case 'law':
      return line(
        id,
        'Loi nouvelle',
        `Au ${longDay(step.on)}, la prescription n’est pas acquise (${longDay(step.former)}) : la ${LAWS[step.on]} s’applique aussitôt, « ${NOT_REACHED} ». ${upperFirst(span(step))}, soit le ${longDay(step.until)}.${quoted(step.on, step.years)}`,
        ['C. pén., 112-2 4°', ...articles],
      );
    case 'acquired':
      return line(id, 'Prescription acquise', `${ACQUIRED[step.before](step.on)} Elle l’était depuis le ${longDay(step.until)} à minuit.`, [
        'C. pén., 112-2 4°',
      ]);
    case 'interrupted':
      return line(
        id,
        'Interruption',
        `Acte interruptif du ${longDay(step.on)}, qui « fait courir un délai … d’une durée égale au délai initial » : ${years(step.years)}, soit le ${longDay(step.until)}.`,
        ['9-2'],
      );
    case 'suspended':
      return line(id, 'Suspension', suspendedText(step), ['9-3']);
    case 'slid':
      return line(id, 'Autre acte du même auteur', slidText(step), [...articles.slice(0, 1), '9-2']);
  }
}

const NOT_REACHED = 'lorsque les prescriptions ne sont pas acquises';

/** The words of a law that law.md §5 quotes, where they are those of the term counted. */
function quoted(law: LawDay, years: number): string {
  const words = law === '2018-08-06' && years === 30 ? 'trente années révolues à compter de la majorité' : WORDS[law];
  return words ? ` Le texte dit : « ${words} ».` : '';
}
const WORDS: Partial<Record<LawDay, string>> = {
  '1989-07-14': 'réouvert ou court à nouveau',
  '1995-02-05': 'ne commence à courir qu’à partir de sa majorité',
};

const ACQUIRED: Record<Extract<WalkStep, { kind: 'acquired' }>['before'], (on: Day) => string> = {
  law: on => `La loi entrée en vigueur le ${longDay(on)} ne fait pas revivre une prescription acquise.`,
  suspension: on => `La suspension du ${longDay(on)} vient trop tard : elle n’arrête pas une prescription acquise.`,
  interruption: on => `L’acte du ${longDay(on)} vient trop tard : il n’interrompt pas une prescription acquise.`,
};

function suspendedText({ on, to, days, isOngoing, until, former }: Extract<WalkStep, { kind: 'suspended' }>): string {
  const time = isOngoing ? `depuis le ${longDay(on)}, sans fin enregistrée` : `du ${longDay(on)} au ${longDay(to)}`;
  if (days === 0)
    return `Prescription suspendue ${time}, avant que le délai ne commence : rien ne s’ajoute, le terme reste au ${longDay(former)}.`;
  return `Prescription suspendue ${time} : ${days} jour${days > 1 ? 's' : ''} ne ${days > 1 ? 'comptent' : 'compte'} pas, le terme passe du ${longDay(former)} au ${longDay(until)}.`;
}

function slidText({ on, until, former, hasPassed }: Extract<WalkStep, { kind: 'slid' }>): string {
  if (hasPassed)
    return `Un autre acte du même auteur sur un autre mineur (${longDay(on)}) ne prolonge pas la prescription, qui reste au ${longDay(former)}.`;
  return `Un autre acte du même auteur sur un autre mineur, commis le ${longDay(on)} avant l’expiration : la prescription est prolongée jusqu’à celle de cet acte, le ${longDay(until)}.`;
}

const years = (count: number) => `${count} an${count > 1 ? 's' : ''}`;

function span({ years: count, start, from }: { years: number; start: 'facts' | 'majority'; from: Day }): string {
  return `${years(count)} à compter ${start === 'facts' ? 'des faits' : 'de la majorité'}, donc du ${longDay(from)}`;
}

function line(id: string, label: string, text: string, articles: readonly string[]): WhyItem {
  return { id, label, text: typeset(text), articles: [...articles] };
}

/** French spacing: no-break space before a colon, inside « » and after « art. » and « n° »; narrow one before ; and ?. */
function typeset(text: string): string {
  return text
    .replaceAll(' :', '\u00a0:')
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replace(/ ([;?])/g, '\u202f$1')
    .replaceAll('art. ', 'art.\u00a0')
    .replaceAll('n° ', 'n°\u00a0');
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
