import { v7 } from 'uuid';
import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import { SHIPPED_BARS } from './list.ts';

/** Writes the shipped bars, by code: those there are brought up to date, the others added. */
export async function registerBars(tx: Tx): Promise<void> {
  const stored = new Map((await tx.bar.findMany()).map(bar => [bar.code, bar]));
  const rows = SHIPPED_BARS.map(bar => ({ ...bar, searchText: folded(`${bar.name} ${bar.courtOfAppeal}`) }));
  await tx.bar.createMany({ data: rows.filter(({ code }) => !stored.has(code)).map(row => ({ id: v7(), ...row, version: 1 })) });
  for (const row of rows) {
    const held = stored.get(row.code);
    if (held && (held.name !== row.name || held.courtOfAppeal !== row.courtOfAppeal))
      await tx.bar.update({ where: { code: row.code }, data: row });
  }
}
