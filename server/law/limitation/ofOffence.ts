import { addMonths, type Day } from '../days.ts';
import type { LimitationId } from './offences.ts';

/** What is known of a count and of one victim of it; null means not known. */
export interface Committed {
  article: string;
  class: 'contravention' | 'delit' | 'crime' | null;
  facts: Day | null;
  /** « 2028-04 », the month in which the victim comes of age. */
  majorityMonth: string | null;
}

/** The rule of limitation of a count, with what that choice leaves open; the rule has its own doubts beside. */
export interface Limited {
  rule: LimitationId;
  doubts: readonly string[];
}

/** Number of an article without its paragraph: « 225-12-1 al. 2 » is 225-12-1. */
const numberOf = (article: string): string => /^\d{3}(?:-\d+)*/.exec(article)?.[0] ?? '';

const BY_ARTICLE: Readonly<Record<string, LimitationId>> = {
  ...{ '222-23': 'VIOL_MINEUR', '222-23-1': 'VIOL_MINEUR', '222-23-2': 'VIOL_MINEUR', '222-24': 'VIOL_MINEUR' },
  ...{ '222-25': 'VIOL_MINEUR', '222-26': 'VIOL_MINEUR', '222-29-1': 'AGRESSION_SEXUELLE_MOINS_15' },
  ...{ '222-29-2': 'AGRESSION_222_29_2_OU_3', '222-29-3': 'AGRESSION_222_29_2_OU_3' },
  ...{ '222-27': 'AGRESSION_SEXUELLE_15_18', '222-28': 'AGRESSION_SEXUELLE_15_18' },
  ...{ '227-22': 'CORRUPTION_MINEUR_227_22', '227-23': 'PEDOPORNOGRAPHIE_227_23', '225-7': 'PROXENETISME_MINEUR_225_7' },
  ...{ '227-25': 'ATTEINTE_SEXUELLE_227_25', '227-26': 'ATTEINTE_SEXUELLE_227_26', '227-27': 'ATTEINTE_SEXUELLE_227_27' },
  ...{ '225-7-1': 'PROXENETISME_MOINS_15_225_7_1', '225-8': 'PROXENETISME_BANDE_ORG_225_8', '225-9': 'PROXENETISME_BANDE_ORG_225_8' },
  ...{ '225-12-1': 'RECOURS_PROSTITUTION_MINEUR', '225-12-2': 'RECOURS_PROSTITUTION_MINEUR' },
};
const TRAFFICKING = new Set(['225-4-1', '225-4-2', '225-4-3', '225-4-4']);
/** In none of the lists that law.md §5.2 prints of art. 706-47 (2004, 2006, 2013). */
const ORDINARY = new Set(['225-5', '225-6', '225-10', '222-32', '227-28-3', '312-10', '434-1', '450-1']);

const DOUBTS = {
  ordinary:
    'Infraction absente des listes lues de l’article 706-47 : prescription de droit commun à compter des faits, lecture la plus courte.',
  paragraph:
    'L’article 706-47 ne vise que le 1° de l’article 225-7 : sous un autre alinéa, droit commun à compter des faits ; dix ans à compter de la majorité si le 1° est aussi retenu.',
  silence: 'Article 434-3 : dix ans à compter de la majorité, lecture la plus courte ; vingt ans si le fait tu est un viol.',
  adult: 'Victime majeure à la date des faits : prescription de droit commun, à compter des faits.',
  before2014: 'Avant le 6 août 2014, les articles 222-29 et 222-30 visaient aussi le mineur de quinze ans : durée retenue d’après son âge.',
  eighteen:
    'La victime a eu dix-huit ans le mois des faits : si elle était majeure, le droit commun court des faits ; cette durée, la plus courte, est retenue.',
  fifteen: 'La victime a eu quinze ans le mois des faits : la durée la plus courte est retenue.',
} as const;

/** From then on the assault of a minor under fifteen has an article of its own (222-29-1). */
const OWN_ARTICLE_ON = '2014-08-06';

/**
 * The limitation of a count towards a victim (law.md §5): by its article, her age at the facts where the length depends on it, and the
 * ordinary one where she was an adult. Null where law.md §5 gives no rule: nothing is guessed.
 * Not modelled: 222-22-2, 222-26-1, 222-30-1, 222-30-2, 222-31, 227-22-1, 227-22-2, 227-23-1 and 227-24, whose place in art. 706-47 was not read.
 */
export function limitationOf(committed: Committed): Limited | null {
  const { facts, majorityMonth } = committed;
  if (facts === null || majorityMonth === null || majorityMonth > facts.slice(0, 7)) return onMinor(committed);
  return majorityMonth < facts.slice(0, 7) ? ordinary(committed, DOUBTS.adult) : onTheBrink(committed);
}

/** Only the month of her majority is known: in that month she may have been a minor or not, and the ordinary length is the shorter. */
function onTheBrink(committed: Committed): Limited | null {
  const minor = onMinor(committed);
  const adult = ordinary(committed, DOUBTS.eighteen);
  if (minor === null || minor.rule === adult?.rule) return minor;
  return adult ?? { ...minor, doubts: [...minor.doubts, DOUBTS.eighteen] };
}

function onMinor(committed: Committed): Limited | null {
  const { article } = committed;
  const number = numberOf(article);
  if (TRAFFICKING.has(number)) return sure(committed.class === 'crime' ? 'TRAITE_MINEUR_CRIME' : 'TRAITE_MINEUR_DELIT');
  if (number === '434-3') return { rule: 'NON_DENONCIATION_434_3_AGRESSION', doubts: [DOUBTS.silence] };
  if (number === '222-29' || number === '222-30') return aggravated(number, committed);
  if (number === '225-7' && /\d°/.test(article) && !/\b1°/.test(article)) return ordinary(committed, DOUBTS.paragraph);
  if (ORDINARY.has(number)) return ordinary(committed, DOUBTS.ordinary);
  const rule = BY_ARTICLE[number];
  return rule ? sure(rule) : null;
}

const sure = (rule: LimitationId): Limited => ({ rule, doubts: [] });

function ordinary({ class: of }: Committed, doubt: string): Limited | null {
  if (of === 'crime') return { rule: 'CRIME_DROIT_COMMUN', doubts: [doubt] };
  return of === 'delit' ? { rule: 'DELIT_DROIT_COMMUN', doubts: [doubt] } : null;
}

/** Aggravated assaults: until 2014 the age of the victim chose the length within the article. */
function aggravated(number: '222-29' | '222-30', { facts, majorityMonth }: Committed): Limited {
  const older: LimitationId = number === '222-29' ? 'AGRESSION_SEXUELLE_15_18' : 'AGRESSION_AGGRAVEE_222_30';
  if (facts === null || majorityMonth === null || facts >= OWN_ARTICLE_ON) return sure(older);
  const fifteenth = addMonths(`${majorityMonth}-01`, -36).slice(0, 7);
  const month = facts.slice(0, 7);
  if (month < fifteenth)
    return {
      rule: number === '222-29' ? 'AGRESSION_SEXUELLE_MOINS_15' : 'AGRESSION_AGGRAVEE_222_30_MOINS_15',
      doubts: [DOUBTS.before2014],
    };
  return { rule: older, doubts: [DOUBTS.before2014, ...(month === fifteenth ? [DOUBTS.fifteen] : [])] };
}
