import type { Me } from '../../me.ts';

/** The filters in force on the list, as the server reads them. */
export type CaseFilter = { scope?: string[]; q?: string } & Record<string, unknown>;

/** One choice of a group: a value of a field, or a named condition. */
export type FilterOption = { source: string; value: string; label: string };

/** Choices of which one at most is on. */
export type FilterGroup = { title: string; options: readonly FilterOption[]; isLong?: boolean };

/** Where the list starts. */
export const OPEN_CASES: CaseFilter = { scope: ['open'] };

/** The one-click filters offered to this person; nothing he does not read is among them. */
export function caseFilterGroups(me: Me): FilterGroup[] {
  const { fields = {}, scopes = {} } = me.resources.cases ?? {};
  const named = (...names: string[]): FilterOption[] =>
    names.flatMap(value => (scopes[value] === undefined ? [] : [{ source: 'scope', value, label: scopes[value] }]));
  const chosen = (source: string): FilterOption[] =>
    Object.entries(fields[source]?.choices ?? {}).map(([value, label]) => ({ source, value, label }));
  const isInCharge = me.resources.cases?.can.create === true;
  const groups: FilterGroup[] = [
    { title: 'Dossiers', options: named('open', 'closed') },
    { title: 'À suivre', options: named(...(isInCharge ? ['mine', 'mine_next'] : []), 'no_next_step', 'silent') },
    { title: 'Étape', options: chosen('stage'), isLong: true },
    { title: 'Constitution', options: [...named('not_joined'), ...chosen('standing')] },
    { title: 'Audience', options: named('hearing_soon', 'hearing_none') },
    { title: 'Catégorie', options: chosen('offenceCategory') },
    { title: 'Avocat', options: named('no_lawyer') },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** « Étape : tribunal correctionnel »: an option said in full. */
export const optionName = ({ title }: FilterGroup, { label }: FilterOption): string => `${title}\u00A0: ${lowered(label)}`;

// An acronym keeps its capitals.
const lowered = (label: string) => (/^\p{Lu}(?![\p{Lu}\d])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** Whether an option is on. */
export const isOn = (filter: CaseFilter, { source, value }: FilterOption): boolean =>
  source === 'scope' ? (filter.scope ?? []).includes(value) : filter[source] === value;

/** The filter without anything of a group. */
export function without(filter: CaseFilter, { options }: FilterGroup): CaseFilter {
  const left = { ...filter };
  for (const { source } of options) if (source !== 'scope') delete left[source];
  const named = options.filter(({ source }) => source === 'scope').map(({ value }) => value);
  const { scope, ...rest } = left;
  const kept = (scope ?? []).filter(name => !named.includes(name));
  return kept.length > 0 ? { ...rest, scope: kept } : rest;
}

/** The filter with this option as the one of its group. */
export function withOption(filter: CaseFilter, group: FilterGroup, { source, value }: FilterOption): CaseFilter {
  const rest = without(filter, group);
  return source === 'scope' ? { ...rest, scope: [...(rest.scope ?? []), value] } : { ...rest, [source]: value };
}

/** Whether two filters ask the same. */
export const isSameFilter = (one: CaseFilter, other: CaseFilter): boolean => canonical(one) === canonical(other);

const canonical = (filter: CaseFilter) =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  );

/** What the list holds, in one sentence. */
export function listSentence(filter: CaseFilter, sort: { field: string; order: string }): string {
  const isOpen = filter.scope?.includes('open');
  const isClosed = filter.scope?.includes('closed');
  const held = isOpen ? 'Vos dossiers en cours' : isClosed ? 'Vos dossiers clos' : 'Tous vos dossiers, clos compris';
  const order = SORTED[`${sort.field} ${sort.order}`];
  return `${held}${order ? `, ${order}` : ''}.`;
}

const SORTED: Readonly<Record<string, string>> = {
  'nextStepOrder ASC': 'les plus urgents d’abord',
  'nextStepOrder DESC': 'les moins urgents d’abord',
  'sortName ASC': 'de A à Z',
  'sortName DESC': 'de Z à A',
  'openedOn ASC': 'les plus anciens d’abord',
  'openedOn DESC': 'les plus récents d’abord',
  'nextHearingOn ASC': 'les audiences les plus proches d’abord',
  'lastNewsOn ASC': 'les plus silencieux d’abord',
};
