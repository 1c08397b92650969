import { isRuleId, RULES } from '#law/rules';

/** The title of the rule behind a deadline; its code for a rule this version does not know. */
export const ruleTitle = ({ rule }: { rule: string }): string => (isRuleId(rule) ? RULES[rule].title : rule);
