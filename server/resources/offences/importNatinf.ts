import { knownOffence } from '#law/catalogue';
import type { Tx } from '../../db.ts';
import type { ImportedOffence } from './natinfFile.ts';

const CHUNK = 500;

/** How many lines of the list the import added, changed, and found as they were. */
export interface ImportTally {
  added: number;
  updated: number;
  unchanged: number;
}

/** Writes the ministry's list into the catalogue; a code the product ships keeps its own words, a second import changes nothing. */
export async function importNatinf(tx: Tx, rows: readonly ImportedOffence[]): Promise<ImportTally> {
  const stored = new Map((await tx.offence.findMany()).map(offence => [offence.code, offence]));
  const foreign = rows.filter(({ code }) => !knownOffence(code));
  const added = foreign.filter(({ code }) => !stored.has(code));
  const updated = foreign.filter(row => {
    const held = stored.get(row.code);
    return held && Object.entries(row).some(([field, value]) => held[field as keyof typeof held] !== value);
  });
  for (let from = 0; from < added.length; from += CHUNK) await tx.offence.createMany({ data: added.slice(from, from + CHUNK) });
  for (const row of updated) await tx.offence.update({ where: { code: row.code }, data: { ...row, version: { increment: 1 } } });
  return { added: added.length, updated: updated.length, unchanged: rows.length - added.length - updated.length };
}
