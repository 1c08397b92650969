import { createHash } from 'node:crypto';
import type { Db } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context, TxContext } from '../../rest/resource.ts';
import { type Cited, shownCitations, storedCitations } from './citations.ts';

/** Free answers of a case by field: texts, or amounts in cents. */
export type Answers = Record<string, string | number>;

const answerPlace = (caseId: string, field: string): string => `filingAnswer.${caseId}.${field}`;

/** Exhibits of a case as texts may cite them. */
export const citedExhibits = (read: Pick<Db['read'], 'exhibit'>, caseId: string): Promise<Cited[]> =>
  read.exhibit.findMany({ where: { caseId }, select: { id: true, number: true } });

/** What the case keeps of former answers, exhibits under their numbers of the day, and the stamp that changes with them. */
export async function keptAnswers(
  { read, vault }: Pick<Context, 'read' | 'vault'>,
  caseId: string,
  exhibits: readonly Cited[],
): Promise<{ answers: Answers; stamp: string }> {
  const rows = await rowsOf(read, caseId);
  const opened = rows.map(row => [row.field, opens(vault, row)] as const);
  return {
    answers: Object.fromEntries(
      opened.map(([field, value]) => [field, typeof value === 'string' ? shownCitations(value, exhibits) : value]),
    ),
    stamp: stampOf(rows),
  };
}

type AnswerRow = { caseId: string; field: string; sealed: string };

const rowsOf = (read: Pick<Db['read'], 'filingAnswer'>, caseId: string): Promise<AnswerRow[]> =>
  read.filingAnswer.findMany({ where: { caseId }, orderBy: { field: 'asc' }, select: { caseId: true, field: true, sealed: true } });

const opens = (vault: Context['vault'], { caseId, field, sealed }: AnswerRow) =>
  JSON.parse(vault.open(sealed, answerPlace(caseId, field))) as string | number;

/** Tells nothing of the answers: what is sealed differs each time it is written. */
const stampOf = (rows: readonly AnswerRow[]): string =>
  createHash('sha256')
    .update(rows.map(({ field, sealed }) => `${field} ${sealed}`).join('\n'))
    .digest('hex');

/**
 * Keeps the answers typed for a filing, in place of the former ones; null takes one away. The journal has that, never what they say. Throws, by field,
 * when a former answer is not the one that was read (`stamp`): nobody's words are written over unseen.
 */
export async function keepAnswers(
  { tx, vault, now, note }: TxContext,
  caseId: string,
  typed: Readonly<Record<string, string | number | null>>,
  stamp: string | undefined,
): Promise<void> {
  const exhibits = await citedExhibits(tx, caseId);
  const rows = await rowsOf(tx, caseId);
  const known = new Map(rows.map(row => [row.field, opens(vault, row)]));
  const told = Object.entries(typed).map(
    ([field, value]) => [field, typeof value === 'string' ? storedCitations(value, exhibits) : value] as const,
  );
  const changed = told.filter(([field, value]) => value !== (known.get(field) ?? null));
  const lost = stamp === stampOf(rows) ? [] : changed.filter(([field]) => known.has(field));
  if (lost.length > 0)
    throw new ApiError(
      'invalid',
      Object.fromEntries(lost.map(([field]) => [field, 'Modifié entre-temps par une autre personne. Rouvrez l’acte.'])),
    );
  for (const [field, value] of changed) {
    const where = { caseId_field: { caseId, field } };
    if (value === null) await tx.filingAnswer.delete({ where });
    else {
      const kept = { sealed: vault.seal(JSON.stringify(value), answerPlace(caseId, field)), updatedAt: now };
      await tx.filingAnswer.upsert({ where, create: { caseId, field, ...kept }, update: kept });
    }
  }
  if (changed.length > 0) note({ action: 'answer', resource: 'filings', recordId: null, caseId });
}
