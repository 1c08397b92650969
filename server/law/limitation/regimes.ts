import type { Day } from '../days.ts';

/** The laws that changed the limitation of offences against minors (law.md §5.2), by the day they came into force. */
export const LAWS = {
  '1958-01-01': 'code de procédure pénale, avant la loi du 10 juillet 1989',
  '1989-07-14': 'loi n° 89-487 du 10 juillet 1989',
  '1995-02-05': 'loi n° 95-116 du 4 février 1995',
  '1998-06-18': 'loi n° 98-468 du 17 juin 1998',
  '2003-03-19': 'loi n° 2003-239 du 18 mars 2003',
  '2004-03-10': 'loi n° 2004-204 du 9 mars 2004',
  '2006-04-05': 'loi n° 2006-399 du 4 avril 2006',
  '2013-08-07': 'loi n° 2013-711 du 5 août 2013',
  '2014-08-06': 'loi n° 2014-873 du 4 août 2014',
  '2017-03-01': 'loi n° 2017-242 du 27 février 2017',
  '2018-08-06': 'loi n° 2018-703 du 3 août 2018',
  '2021-04-23': 'loi n° 2021-478 du 21 avril 2021',
} as const satisfies Record<Day, string>;

/** The day a law came into force. */
export type LawDay = keyof typeof LAWS;

/** How long the public action lasts between two laws, and from when: the facts, or the victim's eighteenth birthday. */
export type Regime = {
  from: LawDay;
  years: number;
  start: 'facts' | 'majority';
  /** Holds only where the author is an ascendant or has authority; otherwise the regime before goes on. */
  onlyByAuthority?: true;
};

type Span = [years: number, start: Regime['start'], onlyByAuthority?: true];

const table = (spans: Partial<Record<LawDay, Span>>): readonly Regime[] =>
  Object.entries(spans)
    .map(([from, [years, start, onlyByAuthority]]): Regime => {
      const regime = { from: from as LawDay, years, start };
      return onlyByAuthority ? { ...regime, onlyByAuthority } : regime;
    })
    .sort((a, b) => a.from.localeCompare(b.from));

/** Ordinary crimes: ten years, twenty since 1 March 2017 (art. 7 CPP). */
export const CRIME = table({ '1958-01-01': [10, 'facts'], '2017-03-01': [20, 'facts'] });
/** Ordinary délits: three years, six since 1 March 2017 (art. 8 CPP). */
export const DELIT = table({ '1958-01-01': [3, 'facts'], '2017-03-01': [6, 'facts'] });
/** Contraventions: one year (art. 9 CPP). */
export const CONTRAVENTION = table({ '1958-01-01': [1, 'facts'] });

const CRIME_ON_MINOR = {
  '1958-01-01': [10, 'facts'],
  '1989-07-14': [10, 'majority', true],
  '1998-06-18': [10, 'majority'],
} as const satisfies Partial<Record<LawDay, Span>>;

const DELIT_ON_MINOR = {
  '1958-01-01': [3, 'facts'],
  '1995-02-05': [3, 'majority', true],
} as const satisfies Partial<Record<LawDay, Span>>;

/** Crimes of art. 706-47 since 2004: rape, killing, torture of a minor. */
export const CRIME_706_47 = table({ ...CRIME_ON_MINOR, '2004-03-10': [20, 'majority'], '2018-08-06': [30, 'majority'] });

/** Crimes on a minor that art. 706-47 lists since the law of 4 April 2006 only (225-7-1). */
export const CRIME_LISTED_2006 = table({
  ...CRIME_ON_MINOR,
  '2004-03-10': [10, 'facts'],
  '2006-04-05': [20, 'majority'],
  '2018-08-06': [30, 'majority'],
});

/** Trafficking of a minor as a crime: in art. 706-47 since the law of 5 August 2013. */
export const CRIME_LISTED_2013 = table({
  ...CRIME_ON_MINOR,
  '2004-03-10': [10, 'facts'],
  '2013-08-07': [20, 'majority'],
  '2018-08-06': [30, 'majority'],
});

/** Crimes on a minor that art. 706-47 never listed (225-8): ordinary again since 2004. */
export const CRIME_NEVER_LISTED = table({ ...CRIME_ON_MINOR, '2004-03-10': [10, 'facts'], '2017-03-01': [20, 'facts'] });

/** Sexual assault on a minor of fifteen to eighteen, corruption of a minor: three years from majority in 1998, ten since 2004. */
export const DELIT_LISTED_1998 = table({ ...DELIT_ON_MINOR, '1998-06-18': [3, 'majority'], '2004-03-10': [10, 'majority'] });

/** Sexual assault on a minor under fifteen: three years from majority in 1998, ten in 2004, twenty since 2014. */
export const ASSAULT_UNDER_15 = table({
  ...DELIT_ON_MINOR,
  '1998-06-18': [3, 'majority'],
  '2004-03-10': [10, 'majority'],
  '2014-08-06': [20, 'majority'],
});

/** The same by an ascendant or a person with authority: art. 222-30, ten years in 1998, twenty since 2004. */
export const ASSAULT_UNDER_15_BY_AUTHORITY = table({
  ...DELIT_ON_MINOR,
  '1998-06-18': [10, 'majority'],
  '2004-03-10': [20, 'majority'],
});

/**
 * Assault aggravated under art. 222-30: ten years from majority in 1998, twenty in 2004; since 2014 art. 8 names 222-29-1 in its place, and
 * 222-30 has the ten years of art. 706-47.
 */
export const ASSAULT_222_30 = table({
  ...DELIT_ON_MINOR,
  '1998-06-18': [10, 'majority'],
  '2004-03-10': [20, 'majority'],
  '2014-08-06': [10, 'majority'],
});

/** Sexual abuse of a minor over fifteen by who has authority (227-27): the authority is in the offence itself. */
export const ABUSE_BY_AUTHORITY = table({
  '1958-01-01': [3, 'facts'],
  '1995-02-05': [3, 'majority'],
  '1998-06-18': [3, 'majority'],
  '2004-03-10': [10, 'majority'],
});

/** Child pornography: art. 706-47 since 2004, not in the list of 1998. */
export const DELIT_LISTED_2004 = table({ ...DELIT_ON_MINOR, '1998-06-18': [3, 'facts'], '2004-03-10': [10, 'majority'] });

/** Aggravated procuring of a minor: in the list of 1998, out of it in 2004, back on 5 April 2006. */
export const PROCURING = table({
  ...DELIT_ON_MINOR,
  '1998-06-18': [3, 'majority'],
  '2004-03-10': [3, 'facts'],
  '2006-04-05': [10, 'majority'],
});

/** Trafficking of a minor as a délit: ten years from majority in 2003 (225-4-2), ordinary in 2004, listed since 2013. */
export const TRAFFICKING = table({
  ...DELIT_ON_MINOR,
  '1998-06-18': [3, 'facts'],
  '2003-03-19': [10, 'majority'],
  '2004-03-10': [3, 'facts'],
  '2013-08-07': [10, 'majority'],
});

/** Failing to report an assault on a minor: ordinary until the law of 21 April 2021, then ten or twenty years from majority. */
export const SILENCE_ON_ASSAULT = table({ '1958-01-01': [3, 'facts'], '2017-03-01': [6, 'facts'], '2021-04-23': [10, 'majority'] });
/** The same of a rape. */
export const SILENCE_ON_RAPE = table({ '1958-01-01': [3, 'facts'], '2017-03-01': [6, 'facts'], '2021-04-23': [20, 'majority'] });
