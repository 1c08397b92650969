import { v7 } from 'uuid';
import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import { DEPARTMENTS } from './departments.ts';
import { SHIPPED_COURTS, type ShippedCourt } from './list.ts';

type Stored = Awaited<ReturnType<Tx['court']['findMany']>>[number];

/** What a search finds a court by: its name and town, its département in figures and letters, its court of appeal, the towns it covers. */
export function courtWords(court: { [key in 'name' | 'seat' | 'department' | 'courtOfAppeal' | 'ressort']?: string | null }): string {
  const { name, seat, department, courtOfAppeal, ressort } = court;
  const words = [name, seat, department, department && DEPARTMENTS[department], courtOfAppeal, ressort];
  return folded(words.filter(Boolean).join(' ')).slice(0, 300).trim();
}

/**
 * Writes the shipped courts; tells whether one that was there changed. A court entered before it had a code is recognised by its kind
 * and seat and completed, never doubled. Chambers and contacts are people's; once somebody changed a court, only its gaps are filled.
 */
export async function registerCourts(tx: Tx): Promise<boolean> {
  const stored = await tx.court.findMany();
  const byCode = new Map(stored.flatMap(court => (court.code ? [[court.code, court]] : [])));
  const codeless = new Map(stored.flatMap(court => (court.code ? [] : [[`${court.kind} ${folded(court.seat)}`, court]])));
  const created: Stored[] = [];
  let hasChanged = false;
  for (const shipped of SHIPPED_COURTS) {
    const found = byCode.get(shipped.code) ?? codeless.get(`${shipped.kind} ${folded(shipped.seat)}`);
    if (!found) created.push(fresh(shipped));
    else if (await complete(tx, found, shipped)) hasChanged = true;
    if (found && !found.code) codeless.delete(`${shipped.kind} ${folded(shipped.seat)}`);
  }
  await tx.court.createMany({ data: created });
  return hasChanged;
}

const CONTACTS = { address: null, phone: null, email: null, verifiedBy: null, verifiedOn: null } as const;

const fresh = (shipped: ShippedCourt): Stored => ({ id: v7(), ...shipped, ...CONTACTS, searchText: courtWords(shipped), version: 1 });

async function complete(tx: Tx, found: Stored, { chambers: _chambers, ...shipped }: ShippedCourt): Promise<boolean> {
  const isOurs = found.version === 1;
  const entries = Object.entries(shipped).filter(([field, value]) => {
    const held = found[field as keyof Stored];
    return held !== value && (isOurs || field === 'code' || held === null);
  });
  if (entries.length === 0) return false;
  const data: Partial<Stored> = Object.fromEntries(entries);
  await tx.court.update({ where: { id: found.id }, data: { ...data, searchText: courtWords({ ...found, ...data }) } });
  return true;
}
