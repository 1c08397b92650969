import type { FieldValues } from 'react-hook-form';
import { isDay } from '#law/days';
import type { Gap, KeptAnswer, Prepared } from './filingRows.ts';

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** A field put to the person: what the case lacks, or a text worded anew. */
export type AskedField = Pick<Gap, 'path' | 'title' | 'sentence' | 'kind' | 'help' | 'maxLength' | 'choices'> & {
  isOptional?: boolean;
  /** The case holds an answer: left empty, it is taken away. */
  isKept?: boolean;
};

/** What the act chosen is for, as the server proposes it. */
type Anchor = { field: 'hearingId' | 'decisionId'; id: string | null } | null;

/**
 * What was asked for one act, as the server said it in this opening of the page; `stamp` tells which kept answers the person has read,
 * so that another one's wording is not written over unseen.
 */
export type Asked = { target: string; anchor: Anchor; gaps: readonly AskedField[]; stamp: string | null };

export const NOTHING_ASKED: Asked = { target: '', anchor: null, gaps: [], stamp: null };

/** Which act, for which hearing or decision; null until one is chosen. */
export const targetOf = ({ kind, hearingId, decisionId }: FieldValues): string | null =>
  kind ? [kind, hearingId, decisionId].filter(Boolean).join(' ') : null;

/** What is asked for the act chosen; nothing as long as the server has not answered for it. */
export const gapsOf = (values: FieldValues, asked: Asked): readonly AskedField[] => (asked.target === targetOf(values) ? asked.gaps : []);

/** What is asked once the server has answered: a field just filled stays on screen, one asked before for another act leaves. */
export function askedAfter(asked: Asked, target: string, { missing, anchor, answersStamp }: Prepared): Asked {
  const isSame = asked.target === target;
  const known = isSame ? asked.gaps : [];
  const stamp = (isSame ? asked.stamp : null) ?? answersStamp;
  const fresh = missing.filter(({ path, isHere }) => isHere && !known.some(gap => gap.path === path));
  return isSame && fresh.length === 0 && stamp === asked.stamp ? asked : { target, anchor, gaps: [...known, ...fresh], stamp };
}

/** The same with an answer given before, or one the act can do without, put to the person. */
export const askedAgain = (asked: Asked, { value, ...field }: KeptAnswer): Asked => ({
  ...asked,
  gaps: [...asked.gaps, { ...field, sentence: '', isKept: value !== null }],
});

/** The same once a draft has kept the answers: what the server then tells of them is what this person wrote. */
export const askedSince = (asked: Asked): Asked => ({ ...asked, stamp: null });

/**
 * What is sent to produce an act: the case, what it is for and what was asked. A draft may hold more than is asked now:
 * what the case has gained meanwhile must not be written over. A kept answer left empty is sent as null, which takes it away.
 */
export function filingBody(caseId: string, values: FieldValues, asked: Asked): Record<string, unknown> {
  const fields = gapsOf(values, asked);
  const names = ['kind', 'hearingId', 'decisionId', ...fields.map(({ path }) => path)];
  const filled = names.filter(name => isFilled(values[name])).map(name => [name, values[name]]);
  const emptied = fields.filter(({ path, isKept }) => isKept && !isFilled(values[path])).map(({ path }) => [path, null]);
  const { field, id } = (asked.target === targetOf(values) && asked.anchor) || {};
  return { caseId, ...(field && id && { [field]: id }), ...Object.fromEntries([...filled, ...emptied]) };
}

/** The same while it is typed: a day or a sum that cannot be read yet is left out. */
export function filingDraft(caseId: string, values: FieldValues, asked: Asked): Record<string, unknown> {
  const kinds = new Map(gapsOf(values, asked).map(({ path, kind }) => [path, kind]));
  const isReadable = ([name, value]: [string, unknown]) =>
    value === null || (kinds.get(name) === 'cents' ? typeof value === 'number' : kinds.get(name) === 'day' ? isDay(String(value)) : true);
  return Object.fromEntries(Object.entries(filingBody(caseId, values, asked)).filter(isReadable));
}
