import type { Rule, RuleVersion } from '../rules.ts';
import type { Amount, Code } from '../steps.ts';

export type { Rule } from '../rules.ts';

const READ_2023 = 'lu dans la version du 29 mai 2023';

/** Where a text comes from: read in the consolidated code of May 2023, or known only by secondary sources. */
export const READ = { textRead: true, source: READ_2023 } as const;
/** Read in the regulatory and legislative copy of January 2017 only, the newest at hand for these articles (law.md, [CPP16]). */
export const READ_OLDER = { textRead: true, source: 'lu dans la version du 1er janvier 2017' } as const;
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
    direction: rule.versions[0]?.code === 'F' ? 'fixed' : 'after',
    decisiveWords: null,
    pitfalls: [],
    notModelled: 'Aucun allongement de délai à raison de la distance n’est calculé.',
    toConfirm: [STILL_SO],
    ...rule,
  };
}
