import { createHash } from 'node:crypto';
import { CATALOGUE } from '#law/catalogue';
import type { Db, Tx } from './db.ts';
import type { Day } from './law/days.ts';
import { SHIPPED_BARS } from './resources/bars/list.ts';
import { matchTypedBars, registerBars } from './resources/bars/register.ts';
import { settleEvery } from './resources/cases/newDay.ts';
import { SHIPPED_COURTS } from './resources/courts/list.ts';
import { registerCourts } from './resources/courts/register.ts';
import { registerOffences } from './resources/offences/register.ts';

// Raised when the same lists are to be brought to the records in another way.
const WAY = 2;

/** What these lists say, in one figure: another edition is registered again, the same one costs nothing at start. */
export const REFERENCES_EDITION = createHash('sha256')
  .update(JSON.stringify([WAY, SHIPPED_COURTS, SHIPPED_BARS, CATALOGUE]))
  .digest('hex');

/** Writes the courts, bars and offences of this edition; tells whether a court already there changed. */
export async function registerReferences(tx: Tx): Promise<{ hasChanged: boolean }> {
  const hasChanged = await registerCourts(tx);
  await registerBars(tx);
  await matchTypedBars(tx);
  await registerOffences(tx);
  return { hasChanged };
}

/** At start: nothing when this edition is registered already, else its lists, and the cases again when a court they hang on changed. */
export async function bringReferences(db: Db, at: { today: Day; now: string }): Promise<void> {
  const found = await db.read.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (found.referencesEdition === REFERENCES_EDITION) return;
  const { hasChanged } = await db.write(registerReferences);
  if (hasChanged) await settleEvery(db, at);
  // Last, so that a start cut short begins again.
  await db.write(tx => tx.installation.update({ where: { id: 1 }, data: { referencesEdition: REFERENCES_EDITION } }));
}
