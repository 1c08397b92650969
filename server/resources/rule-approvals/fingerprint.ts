import { createHash } from 'node:crypto';
import { RULES, type Rule, type RuleVersion } from '#law/rules';

/** A wording by its id, with its rule; null for an id the program does not know, or knows no more. */
function wordingOf(ruleVersion: string): { rule: Rule; wording: RuleVersion } | null {
  for (const rule of Object.values<Rule>(RULES)) {
    const wording = rule.versions.find(({ id }) => id === ruleVersion);
    if (wording) return { rule, wording };
  }
  return null;
}

/**
 * What counsel read of a wording, in one figure: any change of the rule's data or of that wording makes another. Null for an unknown id.
 * Not covered: the other wordings of the rule, and the way the program counts days.
 */
export function fingerprintOf(ruleVersion: string): string | null {
  const found = wordingOf(ruleVersion);
  if (found === null) return null;
  const { versions: _others, ...rule } = found.rule;
  return createHash('sha256')
    .update(JSON.stringify(sorted({ rule, wording: found.wording })))
    .digest('hex');
}

/** The same data whatever the order its keys are written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
