import type { Day } from '../days.ts';
import type { Amount, Code } from '../steps.ts';

/** Class of a time limit: A right lost, B procedure, C internal, V the victim's own, I another party's clock. */
export type DeadlineClass = 'A' | 'B' | 'C' | 'V' | 'I';

/** A rule counts after an event, before a hearing, or gives the earliest possible day. */
export type Direction = 'after' | 'before' | 'earliest';

/** What sets a rule going: a decision, a hearing, or another event of the case. */
export type TriggerKind = 'decision' | 'hearing' | 'event';

/** Which date of the event the law counts from. */
export type CountedDate = 'pronounced' | 'served' | 'notified' | 'posted' | 'received' | 'hearing' | 'happened' | 'fixed';

/** The wording of a rule between two days; the day of the trigger chooses the version. */
export type RuleVersion = {
  id: string;
  validFrom: Day | null;
  validTo: Day | null;
  code: Code;
  amount: Amount;
  /** A minimum notice read as clear days (art. 552). */
  isClear?: boolean;
  textRead: boolean;
  source: string;
};

/** A time limit of the code with what a person must know to trust it; every sentence is French and waits for counsel. */
export type Rule = {
  title: string;
  actor: string;
  trigger: { kind: TriggerKind; date: CountedDate; event: string; start: string; counts: string };
  class: DeadlineClass;
  direction: Direction;
  articles: string[];
  decisiveWords: string | null;
  form: string;
  pitfalls: string[];
  notModelled: string;
  /** Acting on the working day before is the prudent reading (CIVI, SARVI). */
  isPrudentBefore?: boolean;
  status: 'a_confirmer';
  toConfirm: string[];
  versions: RuleVersion[];
};

const READ_2023 = 'lu dans la version du 29 mai 2023';

/** Where a text comes from: read in the consolidated code of May 2023, or known only by secondary sources. */
export const READ = { textRead: true, source: READ_2023 } as const;
/** A text that was not read: nothing of it is quoted. */
export const UNREAD = { textRead: false, source: 'texte non relu' } as const;

/** What every rule asks of counsel when nothing else is in doubt. */
export const STILL_SO = 'Ce texte est-il encore en vigueur dans la version lue\u202f?';

/** The only version of a rule whose wording has not changed since it was read. */
export function always(id: string, code: Code, amount: Amount, rest: Partial<RuleVersion> = {}): RuleVersion[] {
  return [{ id: `${id}@origine`, validFrom: null, validTo: null, code, amount, ...READ, ...rest }];
}

/** Gives a rule its usual silence: nothing quoted, nothing unmodelled, counsel to say whether the text still holds. */
export function timeLimit(
  rule: Partial<Rule> & Pick<Rule, 'title' | 'actor' | 'trigger' | 'class' | 'articles' | 'form' | 'versions'>,
): Rule {
  return {
    direction: 'after',
    decisiveWords: null,
    pitfalls: [],
    notModelled: 'Aucun allongement de délai à raison de la distance n’est calculé.',
    toConfirm: [STILL_SO],
    ...rule,
    status: 'a_confirmer',
  };
}
