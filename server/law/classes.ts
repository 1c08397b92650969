import type { DeadlineClass } from './rules.ts';

/** Classes of which two people answer (« double contrôle »): after the day the right is lost, or the act is useless. */
export const CHECKED_CLASSES: readonly DeadlineClass[] = ['A', 'B'];

/** The clocks of others, the victim's and the other parties': they ask nothing of the association and run out by themselves. */
export const ASIDE_CLASSES: readonly DeadlineClass[] = ['I', 'V'];

/** Whether a stored class is one of those; false for a text that names none. */
export const isOneOf = (classes: readonly DeadlineClass[], stored: string | null | undefined): boolean =>
  classes.some(one => one === stored);
