import { addDays } from '../server/law/days.ts';
import { identityPlace } from '../server/resources/persons/identify.ts';
import { findLinks } from '../server/resources/possible-links/findLinks.ts';
import { folded } from '../server/rest/fields.ts';
import { DEMO_ACCOUNTS } from './demo/accounts.ts';
import type { DemoLawyer } from './demo/cases.ts';
import { ABSENCES, ACCOUNTS, GARNIER_UNTIL, LAWYERS, NAMESAKES, SEEN_HOURS, VIEWS } from './demo/office.ts';
import type { Growing } from './growing.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Staffing = Omit<Growing, 'courts'>;

/** The people of the log-in page and the two lawyers of the first cases. */
export async function firstPeople({ tx, now }: Pick<Growing, 'tx' | 'now'>, passwordHash: string) {
  const garnier = await lawyer(tx, 'Inès', 'Garnier', 'Lille', '06 39 98 10 01');
  const fabre = await lawyer(tx, 'Paul', 'Fabre', 'Marseille', '06 39 98 10 02');
  const ids: string[] = [];
  for (const { label: _label, password: _password, ...account } of DEMO_ACCOUNTS) {
    const lawyerId = account.role === 'lawyer' ? garnier : null;
    ids.push((await tx.user.create({ data: { ...account, passwordHash, lawyerId, createdAt: now } })).id);
  }
  return { users: { claire: ids[0]!, hugo: ids[1]!, nadia: ids[2]! }, lawyers: { garnier, fabre } };
}

async function lawyer(tx: Growing['tx'], firstName: string, lastName: string, town: string, phone: string): Promise<string> {
  const email = `${folded(firstName)}.${folded(lastName)}@example.org`;
  const { id: barId, name: barName } = await tx.bar.findFirstOrThrow({ where: { name: `Barreau de ${town}` } });
  const sortName = folded(`${lastName} ${firstName}`);
  return (await tx.lawyer.create({ data: { firstName, lastName, sortName, barId, barName, phone, email } })).id;
}

/** Adds the other lawyers of the demonstration; gives all of them by their key. */
export async function otherLawyers(tx: Growing['tx'], first: Pick<Growing['lawyers'], 'garnier' | 'fabre'>): Promise<Growing['lawyers']> {
  const added: [DemoLawyer, string][] = [];
  for (const { key, bar: barName, ...said } of LAWYERS) {
    const { id: barId } = await tx.bar.findFirstOrThrow({ where: { name: barName } });
    const email = `${folded(said.firstName)}.${folded(said.lastName)}@example.org`;
    const data = { ...said, barId, barName, email, sortName: folded(`${said.lastName} ${said.firstName}`) };
    added.push([key, (await tx.lawyer.create({ data })).id]);
  }
  return { ...first, ...Object.fromEntries(added) } as Growing['lawyers'];
}

/** Accesses at every point of their life, absences, views shared by role, and two names found in two cases each. */
export async function staff(staffing: Staffing, passwordHash: string): Promise<void> {
  await accounts(staffing, passwordHash);
  const { tx, today, lawyers, users } = staffing;
  for (const { lawyer, from, until, reason, withdrawn } of ABSENCES) {
    const withdrawnOn = withdrawn ? addDays(today, -1) : null;
    const days = { fromOn: addDays(today, from), untilOn: addDays(today, until) };
    await tx.absence.create({ data: { lawyerId: lawyers[lawyer], ...days, reason, withdrawnOn } });
  }
  for (const { owner, name, filter, sharedWith } of VIEWS)
    await tx.savedView.create({
      data: {
        ...{ ownerId: users[owner], list: 'cases', name, filter: JSON.stringify(filter), sharedWith: sharedWith ?? null },
        createdAt: staffing.now,
      },
    });
  for (const [codeName, other] of NAMESAKES) await sameName(staffing, codeName, other);
}

async function accounts({ tx, now, today, lawyers }: Staffing, passwordHash: string): Promise<void> {
  const from = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
  await tx.user.updateMany({ where: { lawyerId: lawyers.garnier }, data: { accessUntilOn: addDays(today, GARNIER_UNTIL) } });
  for (const [email, hours] of Object.entries(SEEN_HOURS))
    await tx.user.update({ where: { email }, data: { lastSeenAt: from(-hours * HOUR_MS) } });
  for (const { email, displayName, role, lawyer, isActive, until, seen, codeUntil } of ACCOUNTS)
    await tx.user.create({
      data: {
        ...{ email, displayName, role, isActive, passwordHash, createdAt: from(-90 * DAY_MS) },
        lawyerId: lawyer ? lawyers[lawyer] : null,
        accessUntilOn: until === undefined ? null : addDays(today, until),
        lastSeenAt: seen === undefined ? null : from(seen * DAY_MS),
        inviteEndsAt: codeUntil === undefined ? null : from(codeUntil * DAY_MS),
      },
    });
}

/** Seals the name of the first person prosecuted in a case as that of another case's, and looks for the link as the product does. */
async function sameName({ tx, vault, now }: Staffing, codeName: string, other: string): Promise<void> {
  const [from, to] = await Promise.all(
    [codeName, other].map(name =>
      tx.person.findFirstOrThrow({ where: { role: 'defendant', case: { codeName: name } }, orderBy: { id: 'asc' } }),
    ),
  );
  const known = await tx.identity.findUniqueOrThrow({ where: { personId: from!.id } });
  const names = JSON.parse(vault.open(known.sealed, identityPlace(from!.id))) as { firstName: string; lastName: string };
  const place = identityPlace(to!.id);
  const { id } = await tx.identity.update({ where: { personId: to!.id }, data: { sealed: vault.seal(JSON.stringify(names), place) } });
  await tx.identityKey.deleteMany({ where: { identityId: id } });
  const hashes = [...new Set(vault.nameKeys(names).map(vault.index))];
  await tx.identityKey.createMany({ data: hashes.map(hash => ({ identityId: id, hash })) });
  await findLinks({ tx, vault, now }, { id: to!.id, caseId: to!.caseId }, names);
}
