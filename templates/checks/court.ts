import type { Check } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';
import { block } from './check.ts';

/** Courts that sit as tribunal correctionnel: one text for them all, with the articles of that court. */
export const CORRECTIONAL = ['tribunal_judiciaire', 'tribunal_premiere_instance'] as const;
/** Courts that judge crimes. */
export const CRIMINAL = ['cour_assises', 'cour_criminelle'] as const;

/** The text is written for one court: its articles are wrong before another; `instead` says what to do there. */
export const courtChecks = ({ court }: FilingFacts, courts: readonly string[], instead: string, article: string): Check[] =>
  courts.includes(court.kind) ? [] : [block(instead, article)];

/** Pleadings are for a hearing that has not been held. */
export function hearingChecks({ hearing, signedOn }: FilingFacts, article: string): Check[] {
  if (!hearing) return [block('Choisissez l’audience pour laquelle les conclusions sont prises.', article)];
  return hearing.heldOn < signedOn ? [block('L’audience a déjà eu lieu.', article)] : [];
}
