import type { Day } from './days.ts';

/** The offence categories of lists and statistics, stored value to French label. */
export const CATEGORIES = {
  pimping: 'Proxénétisme',
  solicitation: 'Recours à la prostitution de mineur',
  rape: 'Viol et agression sexuelle',
  child_pornography: 'Pédopornographie',
  corruption: 'Corruption de mineur',
  trafficking: 'Traite des êtres humains',
  other: 'Autre infraction',
} as const;

/** A stored offence category. */
export type Category = keyof typeof CATEGORIES;

/** One sentence a category shows under its field; « Pédopornographie » is the usual word. */
export const CATEGORY_HELP: Record<Category, string> = {
  pimping: 'Aider, organiser, contraindre la prostitution d’autrui ou en tirer profit\u202f; aggravé si la victime est mineure.',
  solicitation: 'Solliciter, accepter ou obtenir un acte sexuel d’un mineur contre une rémunération ou une promesse.',
  rape: 'Acte sexuel imposé à un mineur, ou atteinte sexuelle sur mineur.',
  child_pornography:
    'Fabriquer, diffuser, détenir, consulter ou réclamer des images pornographiques d’un mineur (images d’abus sexuels sur mineur).',
  corruption: 'Inciter un mineur à des actes sexuels, le solliciter en ligne, ou l’exposer à la pornographie.',
  trafficking: 'Recruter, transporter ou héberger une personne pour l’exploiter.',
  other: 'Infraction jointe\u202f; ne fonde pas seule l’action.',
};

/**
 * An offence of the Code pénal as the catalogue ships it. `standing` says which article opens the association's action
 * and whether the victim's consent must then be tracked; NATINF codes come from the ministry's list of July 2026,
 * null where several codes share the article: a code can always be typed.
 */
export type Offence = {
  id: string;
  article: string;
  label: string;
  category: Category;
  class: 'delit' | 'crime';
  maximum: string;
  standing: { art2_3: boolean; art2_22: boolean; consent: 'required' | 'optional' | 'none' };
  natinf: string | null;
  inForceFrom: Day | null;
  inForceTo: Day | null;
  jirs: boolean;
};

const BOTH = { art2_3: true, art2_22: true, consent: 'optional' } as const;
const CHILD_PROTECTION = { art2_3: true, art2_22: false, consent: 'none' } as const;
const PROSTITUTION = { art2_3: false, art2_22: true, consent: 'required' } as const;
const NONE = { art2_3: false, art2_22: false, consent: 'none' } as const;

const offence = (
  id: string,
  article: string,
  label: string,
  rest: Pick<Offence, 'category' | 'class' | 'maximum' | 'standing'> & Partial<Offence>,
): Offence => ({ natinf: null, inForceFrom: null, inForceTo: null, jirs: false, ...rest, id, article, label });

const prison = (years: number, euros?: string) =>
  `${years} ans d’emprisonnement${euros ? ` et ${euros.replaceAll(' ', '\u202f')}\u00a0€ d’amende` : ''}`;
const seclusion = (years: number, euros?: string) =>
  `${years} ans de réclusion criminelle${euros ? ` et ${euros.replaceAll(' ', '\u202f')}\u00a0€ d’amende` : ''}`;

/**
 * The first catalogue, one to three articles a category (law.md §1.4 and §2; Code pénal as consolidated in April 2026).
 * Not modelled: attempt, organised gang, extraterritorial application, dates in force earlier than the law of 21 April 2021.
 */
export const OFFENCES: readonly Offence[] = [
  offence('cp-225-5', '225-5', 'Proxénétisme', {
    category: 'pimping',
    class: 'delit',
    maximum: prison(7, '150 000'),
    standing: PROSTITUTION,
  }),
  offence('cp-225-7-1o', '225-7 1°', 'Proxénétisme aggravé sur un mineur', {
    category: 'pimping',
    class: 'delit',
    maximum: prison(10, '1 500 000'),
    standing: BOTH,
    natinf: '23338',
    jirs: true,
  }),
  offence('cp-225-7-1', '225-7-1', 'Proxénétisme sur un mineur de quinze ans', {
    category: 'pimping',
    class: 'crime',
    maximum: seclusion(20, '3 000 000'),
    standing: BOTH,
    natinf: '23339',
    jirs: true,
  }),
  offence('cp-225-12-1-al2', '225-12-1 al. 2', 'Recours à la prostitution d’un mineur', {
    category: 'solicitation',
    class: 'delit',
    maximum: prison(5, '75 000'),
    standing: BOTH,
    natinf: '23364',
  }),
  offence('cp-225-12-2-dernier-al', '225-12-2 dernier al.', 'Recours à la prostitution d’un mineur de quinze ans', {
    category: 'solicitation',
    class: 'delit',
    maximum: prison(10, '150 000'),
    standing: BOTH,
    natinf: '29284',
  }),
  offence('cp-222-23-1', '222-23-1', 'Viol sur un mineur de quinze ans par un majeur', {
    category: 'rape',
    class: 'crime',
    maximum: seclusion(20),
    standing: CHILD_PROTECTION,
    inForceFrom: '2021-04-23',
  }),
  offence('cp-222-24-2o', '222-24 2°', 'Viol sur un mineur de quinze ans', {
    category: 'rape',
    class: 'crime',
    maximum: seclusion(20),
    standing: CHILD_PROTECTION,
    natinf: '1117',
  }),
  offence('cp-222-29-1', '222-29-1', 'Agression sexuelle imposée à un mineur de quinze ans', {
    category: 'rape',
    class: 'delit',
    maximum: prison(10, '150 000'),
    standing: CHILD_PROTECTION,
    natinf: '1130',
  }),
  offence('cp-227-23-al3', '227-23 al. 3', 'Diffusion de l’image pornographique d’un mineur par un réseau', {
    category: 'child_pornography',
    class: 'delit',
    maximum: prison(7),
    standing: CHILD_PROTECTION,
    natinf: '21703',
  }),
  offence('cp-227-23-al4-detention', '227-23 al. 4', 'Détention de l’image pornographique d’un mineur', {
    category: 'child_pornography',
    class: 'delit',
    maximum: prison(5),
    standing: CHILD_PROTECTION,
    natinf: '23337',
  }),
  offence('cp-227-22', '227-22', 'Corruption de mineur de plus de quinze ans', {
    category: 'corruption',
    class: 'delit',
    maximum: prison(5),
    standing: CHILD_PROTECTION,
    natinf: '10496',
  }),
  offence('cp-227-22-1', '227-22-1', 'Propositions sexuelles en ligne à un mineur de quinze ans', {
    category: 'corruption',
    class: 'delit',
    maximum: prison(2, '30 000'),
    standing: CHILD_PROTECTION,
    natinf: '26258',
  }),
  offence('cp-225-4-1-ii', '225-4-1 II', 'Traite d’un mineur', {
    category: 'trafficking',
    class: 'delit',
    maximum: prison(10, '1 500 000'),
    standing: PROSTITUTION,
  }),
  offence('cp-225-4-2-ii', '225-4-2 II', 'Traite d’un mineur avec circonstance aggravante', {
    category: 'trafficking',
    class: 'crime',
    maximum: seclusion(15),
    standing: PROSTITUTION,
    jirs: true,
  }),
  offence('cp-450-1', '450-1', 'Association de malfaiteurs', {
    category: 'other',
    class: 'delit',
    maximum: 'Peine selon l’infraction préparée\u00a0: à vérifier dans l’article 450-1',
    standing: NONE,
  }),
];
