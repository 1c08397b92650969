import type { FieldValues } from 'react-hook-form';
import { type AwardHead, isGuilty } from '#law/decisions';
import type { AwardRow, CivilOutcomeRow, CountRow, DebtorRow, OutcomeRow, PersonRow } from '../forms/rows.ts';

/** What is known of the case where a decision is typed. */
export interface Trial {
  counts: readonly CountRow[];
  persons: readonly PersonRow[];
  /** Head of the costs before this court: art. 475-1, 375 or 618-1. */
  costs: AwardHead;
  isAssize: boolean;
}

/** Results offered for the association; the sums say whether damages, one euro or nothing was given. */
export const CIVIL_RESULTS = {
  recevable: 'recevable',
  deboute: 'déboutée',
  irrecevable: 'irrecevable',
  renvoi_interets_civils: 'renvoyée sur intérêts civils',
  non_statue: 'non statué',
} as const;

const ONE_EURO = 100;
const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** « Prévenu 2, proxénétisme aggravé »: how one cell of the matrix is named. */
export function cellName(count: CountRow, persons: readonly PersonRow[]): string {
  const who = persons.find(({ id }) => id === count.defendantId)?.pseudonym ?? 'Personne poursuivie inconnue';
  return `${who}, ${count.label.charAt(0).toLowerCase()}${count.label.slice(1)}`;
}

/** Who is made to pay: those ticked, else everybody found guilty of something. */
export function debtorsOf({ cells = {}, debtorIds }: FieldValues, counts: readonly CountRow[]): string[] {
  if (Array.isArray(debtorIds)) return debtorIds as string[];
  return [...new Set(counts.filter(({ id }) => isGuilty(cells[id])).flatMap(({ defendantId }) => defendantId ?? []))];
}

function civilOf({ civil, moralCents, irrecevableReason }: FieldValues) {
  if (!isFilled(civil)) return [];
  const given = moralCents === ONE_EURO ? 'recevable_symbolique' : moralCents ? 'recevable_dommages' : 'recevable_deboute';
  const outcome = civil === 'recevable' ? given : civil === 'deboute' ? 'recevable_deboute' : civil;
  return [{ beneficiaryId: null, outcome, ...(civil === 'irrecevable' && { reason: irrecevableReason }) }];
}

/** What is sent of a judgment: only the lists something was typed for. */
export function judgmentBody(values: FieldValues, { counts, persons, costs }: Trial): Record<string, unknown> {
  const { cells = {}, requalified = {}, sentences = {}, victims = {} } = values;
  const outcomes = counts
    .filter(({ id }) => isFilled(cells[id]))
    .map(({ id }) => ({
      ...{ countId: id, outcome: cells[id] },
      ...(cells[id] === 'requalification' && { requalifiedAs: requalified[id] }),
      ...(isFilled(sentences[id]) && { sentence: sentences[id] }),
    }));
  const debtorIds = debtorsOf(values, counts);
  const mine = values.civil === 'recevable' ? [['moral', values.moralCents] as const, [costs, values.costsCents] as const] : [];
  const own = mine
    .filter(([, cents]) => isFilled(cents))
    .map(([head, awardedCents]) => ({ beneficiaryId: null, head, awardedCents, debtorIds }));
  const known = persons.filter(({ role }) => role === 'victim');
  const theirs = known
    .filter(({ id }) => isFilled(victims[id]?.cents))
    .map(({ id }) => ({ beneficiaryId: id, head: 'moral', awardedCents: victims[id].cents, debtorIds }));
  const told = known
    .filter(({ id }) => isFilled(victims[id]?.outcome))
    .map(({ id }) => ({ beneficiaryId: id, outcome: victims[id].outcome }));
  const civilOutcomes = [...civilOf(values), ...told];
  const awards = [...own, ...theirs];
  return {
    ...(outcomes.length > 0 && { outcomes }),
    ...(civilOutcomes.length > 0 && { civilOutcomes }),
    ...(awards.length > 0 && { awards }),
  };
}

/** What one decision already holds. */
export interface Recorded {
  outcomes: readonly OutcomeRow[];
  civilOutcomes: readonly CivilOutcomeRow[];
  awards: readonly AwardRow[];
  debtors: readonly DebtorRow[];
}

/** How the form opens over what is recorded. */
export function judgmentDefaults({ outcomes, civilOutcomes, awards, debtors }: Recorded): FieldValues {
  const byCount = (value: (row: OutcomeRow) => unknown) => Object.fromEntries(outcomes.map(row => [row.countId, value(row)]));
  const mine = civilOutcomes.find(({ beneficiaryId }) => beneficiaryId === null);
  const sum = (isWanted: (award: AwardRow) => boolean) => awards.find(award => isWanted(award))?.awardedCents ?? null;
  const victims = [...new Set([...civilOutcomes, ...awards].flatMap(({ beneficiaryId }) => beneficiaryId ?? []))];
  const owing = [...new Set(debtors.map(({ personId }) => personId))];
  return {
    cells: byCount(({ outcome }) => outcome),
    requalified: byCount(({ requalifiedAs }) => requalifiedAs),
    sentences: byCount(({ sentence }) => sentence),
    civil: mine ? resultOf(mine.outcome) : null,
    irrecevableReason: mine?.reason ?? null,
    moralCents: sum(({ beneficiaryId, head }) => beneficiaryId === null && head === 'moral'),
    costsCents: sum(({ beneficiaryId, head }) => beneficiaryId === null && head.startsWith('frais')),
    debtorIds: owing.length > 0 ? owing : null,
    victims: Object.fromEntries(
      victims.map(id => [
        id,
        {
          outcome: civilOutcomes.find(({ beneficiaryId }) => beneficiaryId === id)?.outcome ?? null,
          cents: sum(award => award.beneficiaryId === id && award.head === 'moral'),
        },
      ]),
    ),
  };
}

const resultOf = (outcome: string): string =>
  outcome === 'recevable_deboute' ? 'deboute' : outcome.startsWith('recevable') ? 'recevable' : outcome;
