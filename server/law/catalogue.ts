import { categoryOf, maximumOf, standingOf } from './articles.ts';
import { NATINF } from './natinf.ts';
import { OFFENCES, type Offence } from './offences.ts';

const carried = new Set(OFFENCES.map(({ natinf }) => natinf));

/** The codes of the ministry's list that no offence of the first catalogue carries already, completed by their article. */
const CODED: readonly Offence[] = NATINF.filter(({ code }) => !carried.has(code)).map(({ code, article, label, ...rest }) => ({
  id: `natinf-${code}`,
  article,
  label,
  category: categoryOf(article),
  class: rest.class,
  maximum: maximumOf(article),
  standing: standingOf(article),
  natinf: code,
  inForceFrom: null,
  inForceTo: null,
  jirs: false,
}));

/** Every offence the product ships: the first catalogue, then the codes. */
export const CATALOGUE: readonly Offence[] = [...OFFENCES, ...CODED];

const byId = new Map(CATALOGUE.flatMap(offence => [[offence.id, offence] as const, [`natinf-${offence.natinf}`, offence] as const]));

/** An offence by its id, or by its code written `natinf-1117` even when the catalogue has it under its article. */
export const knownOffence = (id: string): Offence | undefined => byId.get(id);
