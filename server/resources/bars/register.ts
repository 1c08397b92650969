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

/** Gives lawyers whose bar was typed the bar of the list that their words name, and that one only; other words stay until somebody chooses. */
export async function matchTypedBars(tx: Tx): Promise<void> {
  const typed = await tx.lawyer.findMany({ where: { barId: null }, select: { id: true, barName: true } });
  if (typed.length === 0) return;
  const bars = await tx.bar.findMany({ select: { id: true, name: true } });
  for (const { id, barName } of typed) {
    const found = bars.filter(({ name }) => townOf(name) === townOf(barName));
    if (found.length === 1) await tx.lawyer.update({ where: { id }, data: { barId: found[0]!.id, barName: found[0]!.name } });
  }
}

/** « Barreau de l’Essonne », « barreau Essonne » and « Essonne » are the same words. */
const townOf = (name: string): string =>
  folded(name)
    .replace(/^barreau /, '')
    .replace(/^(?:de la|de l|des|du|de|d|le|la|les|l) /, '');
