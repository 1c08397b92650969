import type { Db } from '../../db.ts';
import type { Context, TxContext } from '../../rest/resource.ts';
import { type Cited, shownCitations, storedCitations } from './citations.ts';

/** Free answers of a case by field: texts, or amounts in cents. */
export type Answers = Record<string, string | number>;

const answerPlace = (caseId: string, field: string): string => `filingAnswer.${caseId}.${field}`;

/** Exhibits of a case as texts may cite them. */
export const citedExhibits = (read: Pick<Db['read'], 'exhibit'>, caseId: string): Promise<Cited[]> =>
  read.exhibit.findMany({ where: { caseId }, select: { id: true, number: true } });

/** What the case keeps of former answers, exhibits under their numbers of the day. */
export async function keptAnswers(
  { read, vault }: Pick<Context, 'read' | 'vault'>,
  caseId: string,
  exhibits: readonly Cited[],
): Promise<Answers> {
  const rows = await read.filingAnswer.findMany({ where: { caseId }, orderBy: { field: 'asc' } });
  const opened = rows.map(({ field, sealed }) => [field, JSON.parse(vault.open(sealed, answerPlace(caseId, field))) as string | number]);
  return Object.fromEntries(opened.map(([field, value]) => [field, typeof value === 'string' ? shownCitations(value, exhibits) : value]));
}

/** Keeps the answers typed for a filing, in place of the former ones; the journal has that, never what they say. */
export async function keepAnswers({ tx, vault, now, note }: TxContext, caseId: string, answers: Answers): Promise<void> {
  const fields = Object.keys(answers);
  if (fields.length === 0) return;
  const exhibits = await citedExhibits(tx, caseId);
  for (const field of fields) {
    const value = answers[field]!;
    const sealed = vault.seal(
      JSON.stringify(typeof value === 'string' ? storedCitations(value, exhibits) : value),
      answerPlace(caseId, field),
    );
    const kept = { sealed, updatedAt: now };
    await tx.filingAnswer.upsert({ where: { caseId_field: { caseId, field } }, create: { caseId, field, ...kept }, update: kept });
  }
  note({ action: 'answer', resource: 'filings', recordId: null, caseId });
}
