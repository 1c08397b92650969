import { CATALOGUE } from '#law/catalogue';
import { CATEGORIES, type Offence } from '#law/offences';
import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';

/** A row of the catalogue as it is stored. */
export type StoredOffence = Awaited<ReturnType<Tx['offence']['findMany']>>[number];

/** The articles of the CPP that open the association's action for an offence: « 2-3 et 2-22 »; null when none does. */
export const basesOf = ({ standing }: Pick<Offence, 'standing'>): string | null =>
  [standing.art2_3 && '2-3', standing.art2_22 && '2-22'].filter(Boolean).join(' et ') || null;

/** What a search finds an offence by. Articles keep their hyphens: « 225-7 » is not « 225 7 ». */
export function offenceWords({
  natinf,
  article,
  label,
  category,
}: Pick<StoredOffence, 'natinf' | 'article' | 'label' | 'category'>): string {
  const number = article ? `${article.replaceAll('-', '')} ` : '';
  return `${number}${folded(`${article ?? ''} ${label} ${CATEGORIES[category as keyof typeof CATEGORIES]}`)} ${natinf ?? ''}`
    .toLowerCase()
    .trim();
}

function rowOf(offence: Offence): Omit<StoredOffence, 'id' | 'version'> {
  const { id, natinf, article, label, category, maximum, inForceFrom, inForceTo } = offence;
  const row = { code: id, natinf, article, label, class: offence.class, maximumPenalty: maximum, category, bases: basesOf(offence) };
  return { ...row, inForceFromOn: inForceFrom, inForceUntilOn: inForceTo, source: 'shipped', searchText: offenceWords(row) };
}

/** Writes the shipped offences; those imported from the ministry's list stay, unless this edition ships them now. */
export async function registerOffences(tx: Tx): Promise<void> {
  const stored = new Map((await tx.offence.findMany()).map(offence => [offence.code, offence]));
  const rows = CATALOGUE.map(rowOf);
  const codes = new Set(rows.map(({ code }) => code));
  const dropped = [...stored.values()].filter(({ code, source }) => source === 'shipped' && !codes.has(code));
  await tx.offence.deleteMany({ where: { id: { in: dropped.map(({ id }) => id) } } });
  await tx.offence.createMany({ data: rows.filter(({ code }) => !stored.has(code)) });
  for (const row of rows) {
    const held = stored.get(row.code);
    if (held && Object.entries(row).some(([field, value]) => held[field as keyof StoredOffence] !== value))
      await tx.offence.update({ where: { id: held.id }, data: row });
  }
}
