import type { Clock } from '../server/clock.ts';
import type { Db } from '../server/db.ts';
import { Filler } from '../server/filler.ts';
import { Office } from '../server/office/office.ts';
import type { OfficeSettings } from '../server/office/profile.ts';
import { filings } from '../server/resources/filings/index.ts';
import type { Context, CurrentUser, Row, TxContext } from '../server/rest/resource.ts';
import type { Vault } from '../server/vault/index.ts';
import type { FilingKindName } from '../templates/kinds.ts';

/** An act of the demonstration: for which case, what was typed for it, and how it was filed when it was. */
type DemoFiling = { codeName: string; kind: FilingKindName; typed: Row; filed?: Row };

const ASKED = { claimedMoralCents: 300_000, claimedCostsCents: 150_000 };
const FILINGS: readonly DemoFiling[] = [
  {
    codeName: 'Loire',
    kind: 'lettre_420_1',
    typed: { ...ASKED, chamber: '1re chambre', maltreatment: 'Il échangeait des images de mineurs placés sous l’autorité d’adultes.' },
  },
  {
    codeName: 'Filaos',
    kind: 'lettre_420_1',
    typed: { ...ASKED, maltreatment: 'Il exploitait la détresse d’une mineure en fugue.' },
    filed: { mode: 'lrar', receiptNumber: '1A 000 000 0000 1', noProofReason: 'Avis de réception attendu.' },
  },
  {
    codeName: 'Cèdre',
    kind: 'conclusions_tc',
    typed: {
      isDraft: true,
      maltreatment: 'Il hébergeait une enfant en fugue et décidait de ses sorties, de son argent et de ses rencontres.',
      rappelFaits:
        'Signalée en fugue, l’enfant a été retrouvée dans un appartement loué à la journée, où elle recevait des clients. Les annonces, les loyers et les déplacements étaient réglés par le prévenu.',
      faute:
        'L’exploitation du téléphone du prévenu et les réservations à son nom établissent qu’il organisait les rendez-vous et en tirait profit.',
    },
  },
];

/** Makes the acts of the demonstration, by the acts a person does, so that they are what the program makes. */
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
    for (const filing of FILINGS) await make(db, context, filing);
  } finally {
    await filler.close();
  }
}

async function make(db: Db, context: Context, { codeName, kind, typed, filed }: DemoFiling): Promise<void> {
  const hearing = await db.read.hearing.findFirstOrThrow({ where: { case: { codeName }, outcome: null }, orderBy: { heldOn: 'asc' } });
  const request = { caseId: hearing.caseId, hearingId: hearing.id, kind, ...typed };
  const prepared: unknown = await filings.create!.prepare!(context, request, null);
  await db.write(async tx => {
    const inside: TxContext = { ...context, tx, note: () => undefined };
    const id = await filings.create!.run(inside, request, prepared);
    if (!filed) return;
    const row = await tx.filing.findUniqueOrThrow({ where: { id } });
    await filings.actions!.file!.run(inside, row, { ...filed, filedOn: context.today }, undefined);
  });
}
