import { z } from 'zod';
import type { Db } from '../../db.ts';

const column = z.string('Colonne inconnue.').regex(/^[A-Za-z]{1,40}$/, 'Colonne inconnue.');

/** How one person likes a list: columns in their order, and what it is sorted by. */
const listPreferences = z.strictObject({
  columns: z.array(column, 'Colonnes attendues.').max(30, '30 colonnes au plus.').optional(),
  sort: z
    .tuple([column, z.enum(['ASC', 'DESC'], 'Sens du tri attendu.')], 'Tri attendu.')
    .nullable()
    .optional(),
});

/** What each person sets for himself; nothing of it opens or closes anything. */
export const preferences = z.strictObject({
  theme: z.enum(['device', 'light', 'dark'], 'Thème inconnu.').optional(),
  density: z.enum(['comfortable', 'compact'], 'Densité inconnue.').optional(),
  hasSingleKeys: z.boolean('Oui ou non attendu.').optional(),
  lists: z.strictObject({ cases: listPreferences.optional() }).optional(),
});

export type Preferences = z.infer<typeof preferences>;

/** Those of one person; none when what is kept is no longer readable. */
export async function preferencesOf(db: Pick<Db, 'read'>, userId: string): Promise<Preferences> {
  const row = await db.read.user.findUnique({ where: { id: userId }, select: { preferences: true } });
  const kept = preferences.safeParse(JSON.parse(row?.preferences ?? '{}'));
  return kept.success ? kept.data : {};
}

/** Keeps all of them, in place of the former ones. */
export async function keepPreferences(db: Pick<Db, 'write'>, userId: string, wanted: Preferences): Promise<void> {
  await db.write(tx => tx.user.update({ where: { id: userId }, data: { preferences: JSON.stringify(wanted) } }));
}
