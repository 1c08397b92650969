import {
  ABUSE_BY_AUTHORITY,
  ASSAULT_222_30,
  ASSAULT_UNDER_15,
  ASSAULT_UNDER_15_BY_AUTHORITY,
  CONTRAVENTION,
  CRIME,
  CRIME_706_47,
  CRIME_LISTED_2006,
  CRIME_LISTED_2013,
  CRIME_NEVER_LISTED,
  DELIT,
  DELIT_LISTED_1998,
  DELIT_LISTED_2004,
  PROCURING,
  type Regime,
  SILENCE_ON_ASSAULT,
  SILENCE_ON_RAPE,
  TRAFFICKING,
} from './regimes.ts';

/** How sure the reading of the texts is; doubt belongs to the rule, never to a case. */
export type Confidence = 'high' | 'medium' | 'low';

/** The limitation of one kind of offence. */
export type LimitationRule = {
  title: string;
  articles: string[];
  regimes: readonly Regime[];
  /** Where another table holds when the author is an ascendant or has authority. */
  regimesByAuthority?: readonly Regime[];
  isAgainstMinor: boolean;
  /** The new offences of the same author on another minor that prolong this one (« prescription glissante », loi 2021-478). */
  slidesWith: readonly Kind[];
  kind: Kind;
  confidence: Confidence;
  doubts: string[];
};

/** What an offence is for the sliding limitation. */
export type Kind = 'rape' | 'sexual_assault' | 'other';

const CRIME_TEXT = ['7', '9-2', '9-3'];
const DELIT_TEXT = ['8', '9-2', '9-3'];
const LITERAL_ASSAULT =
  'L’alinéa 4 de l’article 8 vise une nouvelle « agression sexuelle ou atteinte sexuelle » : un nouveau viol n’est pas retenu ici, lecture littérale à confirmer.';

const rule = (
  title: string,
  regimes: readonly Regime[],
  rest: Partial<LimitationRule> & Pick<LimitationRule, 'articles'>,
): LimitationRule => ({
  isAgainstMinor: true,
  slidesWith: [],
  kind: 'other',
  confidence: 'high',
  doubts: [],
  ...rest,
  title,
  regimes,
});

const assault = { articles: DELIT_TEXT, kind: 'sexual_assault', slidesWith: ['sexual_assault'], doubts: [LITERAL_ASSAULT] } as const;

/** The offences whose limitation is computed, by the id of the worked cases (law.md §5, README of the law). */
export const LIMITATIONS = {
  VIOL_MINEUR: rule('Viol sur mineur', CRIME_706_47, { articles: CRIME_TEXT, kind: 'rape', slidesWith: ['rape', 'sexual_assault'] }),
  AGRESSION_SEXUELLE_MOINS_15: rule('Agression sexuelle sur mineur de quinze ans', ASSAULT_UNDER_15, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    regimesByAuthority: ASSAULT_UNDER_15_BY_AUTHORITY,
    doubts: [
      ...assault.doubts,
      'Avant 2014, la durée dépend de l’article alors applicable (222-29 ou 222-30) : retenu d’après l’autorité de l’auteur.',
    ],
  }),
  AGRESSION_SEXUELLE_15_18: rule('Agression sexuelle sur mineur de quinze à dix-huit ans', DELIT_LISTED_1998, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    doubts: [...assault.doubts],
  }),
  AGRESSION_222_29_2_OU_3: rule('Agression sexuelle des articles 222-29-2 et 222-29-3', DELIT_LISTED_1998, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    confidence: 'low',
    doubts: [
      ...assault.doubts,
      'Les articles 222-29-2 et 222-29-3 ne figurent pas à l’alinéa 3 de l’article 8 : dix ans, lecture littérale ; vingt ans selon l’autre lecture.',
    ],
  }),
  AGRESSION_AGGRAVEE_222_30: rule('Agression sexuelle aggravée de l’article 222-30', ASSAULT_222_30, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    confidence: 'medium',
    doubts: [
      ...assault.doubts,
      'Depuis le 6 août 2014, l’article 8 vise 222-29-1 et non plus 222-30 : dix ans, lecture littérale ; vingt ans selon l’autre lecture.',
    ],
  }),
  AGRESSION_AGGRAVEE_222_30_MOINS_15: rule(
    'Agression de l’article 222-30 sur mineur de quinze ans, avant 2014',
    ASSAULT_UNDER_15_BY_AUTHORITY,
    {
      ...assault,
      slidesWith: [...assault.slidesWith],
      confidence: 'medium',
      doubts: [
        ...assault.doubts,
        'La loi n° 2014-873 a remplacé 222-30 par 222-29-1 à l’article 8 : vingt ans tenus pour maintenus, à confirmer.',
      ],
    },
  ),
  ATTEINTE_SEXUELLE_227_25: rule('Atteinte sexuelle sur mineur de quinze ans', DELIT_LISTED_1998, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    doubts: [...assault.doubts],
  }),
  ATTEINTE_SEXUELLE_227_26: rule('Atteinte sexuelle aggravée sur mineur de quinze ans', ASSAULT_UNDER_15_BY_AUTHORITY, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    doubts: [...assault.doubts],
  }),
  ATTEINTE_SEXUELLE_227_27: rule('Atteinte sexuelle sur mineur de plus de quinze ans, par autorité', ABUSE_BY_AUTHORITY, {
    ...assault,
    slidesWith: [...assault.slidesWith],
    confidence: 'medium',
    doubts: [...assault.doubts, 'L’autorité de l’auteur est tenue pour acquise : elle est dans la définition de l’article 227-27.'],
  }),
  CORRUPTION_MINEUR_227_22: rule('Corruption de mineur', DELIT_LISTED_1998, { articles: DELIT_TEXT }),
  PEDOPORNOGRAPHIE_227_23: rule('Pédopornographie', DELIT_LISTED_2004, { articles: DELIT_TEXT }),
  PROXENETISME_MINEUR_225_7: rule('Proxénétisme aggravé sur mineur', PROCURING, {
    articles: DELIT_TEXT,
    confidence: 'medium',
    doubts: ['Entre le 10 mars 2004 et le 5 avril 2006, l’article 706-47 ne visait plus l’article 225-7 : effet à confirmer.'],
  }),
  PROXENETISME_MOINS_15_225_7_1: rule('Proxénétisme sur mineur de quinze ans', CRIME_LISTED_2006, { articles: CRIME_TEXT }),
  PROXENETISME_BANDE_ORG_225_8: rule('Proxénétisme en bande organisée, ou avec actes de barbarie', CRIME_NEVER_LISTED, {
    articles: CRIME_TEXT,
    confidence: 'low',
    doubts: [
      'Les articles 225-8 et 225-9 ne sont pas dans la liste de l’article 706-47 : vingt ans à compter des faits ; on peut soutenir trente ans à compter de la majorité.',
    ],
  }),
  RECOURS_PROSTITUTION_MINEUR: rule('Recours à la prostitution de mineur', DELIT_LISTED_2004, {
    articles: DELIT_TEXT,
    doubts: ['L’article 225-12-2 n’est entré dans l’article 706-47 que le 5 avril 2006 : des faits plus anciens sont à revoir.'],
  }),
  TRAITE_MINEUR_DELIT: rule('Traite d’un mineur (délit)', TRAFFICKING, { articles: DELIT_TEXT }),
  TRAITE_MINEUR_CRIME: rule('Traite d’un mineur (crime)', CRIME_LISTED_2013, { articles: CRIME_TEXT }),
  NON_DENONCIATION_434_3_AGRESSION: rule('Non-dénonciation d’une agression sexuelle sur mineur', SILENCE_ON_ASSAULT, {
    articles: DELIT_TEXT,
  }),
  NON_DENONCIATION_434_3_VIOL: rule('Non-dénonciation d’un viol sur mineur', SILENCE_ON_RAPE, { articles: DELIT_TEXT }),
  CRIME_DROIT_COMMUN: rule('Crime de droit commun', CRIME, { articles: CRIME_TEXT, isAgainstMinor: false }),
  DELIT_DROIT_COMMUN: rule('Délit de droit commun', DELIT, { articles: DELIT_TEXT, isAgainstMinor: false }),
  CONTRAVENTION: rule('Contravention', CONTRAVENTION, { articles: ['9'], isAgainstMinor: false }),
} as const satisfies Record<string, LimitationRule>;

/** The id of an offence whose limitation is computed. */
export type LimitationId = keyof typeof LIMITATIONS;

/** True when that text is the id of an offence whose limitation is computed. */
export function isLimitationId(text: string): text is LimitationId {
  return Object.hasOwn(LIMITATIONS, text);
}
