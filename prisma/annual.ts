import { v7 } from 'uuid';
import type { Growing } from './growing.ts';

const WRITTEN = `L’année a été marquée par la première audience criminelle suivie de bout en bout par l’association. Dans l’affaire Dufresne, le tribunal a reconnu le préjudice propre de l’association.
Trois avocats partenaires ont rejoint le réseau.`;

/** What the direction wrote of last year, with a name left in by mistake: the export is there to stop it. */
export async function writeOfLastYear({ tx, vault, today }: Pick<Growing, 'tx' | 'vault' | 'today'>): Promise<void> {
  const id = v7();
  const year = Number(today.slice(0, 4)) - 1;
  await tx.annualComment.create({ data: { id, year, text: vault.seal(WRITTEN, `annualComment.text.${id}`) } });
}
