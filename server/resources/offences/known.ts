import { categoryOf } from '#law/articles';
import { knownOffence } from '#law/catalogue';
import type { Tx } from '../../db.ts';
import type { Row, TxContext } from '../../rest/resource.ts';

/** What a count keeps of an offence, and the category it gives its case. */
export interface OffenceOfCase {
  offence: string;
  article: string;
  label: string;
  natinf: string | null;
  category: string;
}

/** An offence the product ships by its id or its code, or a NATINF code typed as it stands; null for anything else. */
export function offenceOf(typed: string): OffenceOfCase | null {
  const code = /^(?:natinf-)?(\d{1,6})$/.exec(typed)?.[1];
  const known = knownOffence(code ? `natinf-${code}` : typed);
  if (known) return { offence: known.id, article: known.article, label: known.label, natinf: known.natinf, category: known.category };
  if (!code) return null;
  return { offence: `natinf-${code}`, article: `NATINF ${code}`, label: `Infraction NATINF ${code}`, natinf: code, category: 'other' };
}

/** The same, a code completed by the ministry's list when it was imported. */
export async function offenceIn(tx: Tx, typed: string): Promise<OffenceOfCase | null> {
  const offence = offenceOf(typed);
  if (!offence || knownOffence(offence.offence)) return offence;
  const imported = await tx.offence.findUnique({ where: { code: offence.offence } });
  if (!imported) return offence;
  const article = imported.article ?? offence.article;
  return { ...offence, article, label: imported.label, category: categoryOf(article) };
}

/** After a count is written: an imported offence gives it its words. */
export async function completeCount({ tx }: TxContext, row: Row, before: Row | null): Promise<void> {
  if (row.offence === before?.offence) return;
  const { article, label } = (await offenceIn(tx, row.offence))!;
  if (article !== row.article || label !== row.label) await tx.count.update({ where: { id: row.id }, data: { article, label } });
}
