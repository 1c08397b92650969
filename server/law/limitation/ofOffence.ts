import type { LimitationId } from './offences.ts';

/** Number of an article without its paragraph: « 225-12-1 al. 2 » is 225-12-1. */
const numberOf = (article: string): string => /^\d{3}(?:-\d+)*/.exec(article)?.[0] ?? '';

const BY_ARTICLE: Readonly<Record<string, LimitationId>> = {
  ...{ '222-23': 'VIOL_MINEUR', '222-23-1': 'VIOL_MINEUR', '222-23-2': 'VIOL_MINEUR', '222-24': 'VIOL_MINEUR' },
  ...{ '222-25': 'VIOL_MINEUR', '222-26': 'VIOL_MINEUR', '222-29-1': 'AGRESSION_SEXUELLE_MOINS_15' },
  ...{ '222-29-2': 'AGRESSION_222_29_2_OU_3', '222-29-3': 'AGRESSION_222_29_2_OU_3' },
  ...{ '222-27': 'AGRESSION_SEXUELLE_15_18', '222-28': 'AGRESSION_SEXUELLE_15_18' },
  ...{ '227-22': 'CORRUPTION_MINEUR_227_22', '227-23': 'PEDOPORNOGRAPHIE_227_23', '225-7': 'PROXENETISME_MINEUR_225_7' },
  ...{ '225-7-1': 'PROXENETISME_MOINS_15_225_7_1', '225-8': 'PROXENETISME_BANDE_ORG_225_8' },
  ...{ '225-12-1': 'RECOURS_PROSTITUTION_MINEUR', '225-12-2': 'RECOURS_PROSTITUTION_MINEUR' },
};
const TRAFFICKING = new Set(['225-4-1', '225-4-2', '225-4-3', '225-4-4']);

/**
 * The limitation an article of the Code pénal has when the victim is a minor; null where law.md §5 gives no rule for it.
 * Not modelled: 222-29, 222-30 and 227-25 to 227-27, whose term depends on the age and on the author's authority, and 434-3.
 */
export function limitationOf(article: string, isCrime: boolean): LimitationId | null {
  const number = numberOf(article);
  if (TRAFFICKING.has(number)) return isCrime ? 'TRAITE_MINEUR_CRIME' : 'TRAITE_MINEUR_DELIT';
  return BY_ARTICLE[number] ?? null;
}
