import type { Clock } from '../server/clock.ts';
import type { Db } from '../server/db.ts';
import { Filler } from '../server/filler.ts';
import { Office } from '../server/office/office.ts';
import type { OfficeSettings } from '../server/office/profile.ts';
import { filings } from '../server/resources/filings/index.ts';
import type { Context, CurrentUser, Row, TxContext } from '../server/rest/resource.ts';
import type { Vault } from '../server/vault/index.ts';

/** A letter of the demonstration: for which case, what was typed for it, and how it was filed when it was. */
type DemoLetter = { codeName: string; typed: Row; filed?: Row };

const ASKED = { claimedMoralCents: 300_000, claimedCostsCents: 150_000 };
const LETTERS: readonly DemoLetter[] = [
  {
    codeName: 'Loire',
    typed: { ...ASKED, chamber: '1re chambre', maltreatment: 'Il échangeait des images de mineurs placés sous l’autorité d’adultes.' },
  },
  {
    codeName: 'Filaos',
    typed: { ...ASKED, maltreatment: 'Il exploitait la détresse d’une mineure en fugue.' },
    filed: { mode: 'lrar', receiptNumber: '1A 000 000 0000 1', noProofReason: 'Avis de réception attendu.' },
  },
];

/** Makes the letters of the demonstration, by the acts a person does, so that they are what the program makes. */
export async function seedFilings(
  db: Db,
  { vault, clock, dataDir, office: settings }: { vault: Vault; clock: Clock; dataDir: string; office: OfficeSettings },
): Promise<void> {
  const filler = new Filler();
  const user = (await db.read.user.findFirstOrThrow({ where: { role: 'assistant' }, orderBy: { id: 'asc' } })) as CurrentUser;
  const office = new Office(settings);
  const now = clock.now().toISOString();
  const context: Context = { user, now, today: clock.today(), clock, vault, read: db.read, dataDir, office, filler };
  try {
    for (const letter of LETTERS) await make(db, context, letter);
  } finally {
    await filler.close();
  }
}

async function make(db: Db, context: Context, { codeName, typed, filed }: DemoLetter): Promise<void> {
  const hearing = await db.read.hearing.findFirstOrThrow({ where: { case: { codeName }, outcome: null }, orderBy: { heldOn: 'asc' } });
  const request = { caseId: hearing.caseId, hearingId: hearing.id, kind: 'lettre_420_1', ...typed };
  const prepared: unknown = await filings.create!.prepare!(context, request, null);
  await db.write(async tx => {
    const inside: TxContext = { ...context, tx, note: () => undefined };
    const id = await filings.create!.run(inside, request, prepared);
    if (!filed) return;
    const row = await tx.filing.findUniqueOrThrow({ where: { id } });
    await filings.actions!.file!.run(inside, row, { ...filed, filedOn: context.today }, undefined);
  });
}
