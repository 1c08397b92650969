import type { Stage } from '#law/stages';
import type { Check } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';
import { block, warn } from './check.ts';

/** A filing that exists at some stages only; `instead` says what to do at the others. */
export const stageChecks = ({ case: { stage } }: FilingFacts, stages: readonly Stage[], instead: string, article: string): Check[] =>
  stages.some(one => one === stage) ? [] : [block(instead, article)];

/** A report or a complaint when the prosecution has begun: what it asks is already done. */
export const alreadyProsecuted = ({ case: { publicActionStarted } }: FilingFacts): Check[] =>
  publicActionStarted === true
    ? [warn('L’action publique est déjà engagée\u00a0: écrivez au magistrat saisi, ou constituez l’association partie civile.', 'CPP 2-3')]
    : [];

/** A report is of use with the identity of the child; without, it is to be sent apart. */
export const namelessChecks = ({ nameVictims, victims }: FilingFacts): Check[] =>
  victims.length > 0 && (!nameVictims || victims.some(({ name }) => name === null))
    ? [warn('L’identité d’une victime n’est pas dans l’acte\u00a0: prévoyez de la communiquer par un envoi séparé.', 'CPP 40')]
    : [];
