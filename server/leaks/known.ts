import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { identity } from '#schema/persons';
import type { Context } from '../rest/resource.ts';
import { type Allowed, type ProtectedPerson, type ProtectedWords, protectedWordsOf } from './words.ts';

type Names = Partial<z.infer<typeof identity>>;

/** Identities opened between two turns of the server. */
const AT_ONCE = 200;

/**
 * What no document leaving the association may hold, of all cases, restricted ones too: opened for one scan and kept nowhere. `about` is the
 * case the document is about, whose pseudonyms may stand in it. Throws Unreadable when an identity does not open: nothing then leaves.
 */
export async function protectedWords(
  { read, vault }: Pick<Context, 'read' | 'vault'>,
  about: string | null = null,
): Promise<ProtectedWords> {
  const rows = await read.person.findMany({
    where: { OR: [{ identity: { isNot: null } }, { serviceAddress: { not: null } }] },
    select: PERSON,
  });
  const persons: ProtectedPerson[] = [];
  for (const [rank, { id, identity, serviceAddress, hasElectedService, isMinorAtFacts, ...row }] of rows.entries()) {
    if (rank % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const names: Names = identity ? JSON.parse(vault.open(identity.sealed, `identity.sealed.${id}`)) : {};
    // An address chosen at one's lawyer's is the lawyer's.
    const served = serviceAddress && !hasElectedService ? vault.open(serviceAddress, `person.serviceAddress.${id}`) : '';
    const contacts = [names.address, names.contact, names.safeContact, served].filter((text): text is string => Boolean(text));
    persons.push({ ...row, ...names, isMinor: isMinorAtFacts, contacts });
  }
  const numbers = await read.caseNumber.findMany({ where: { kind: { not: 'lawyer' } }, select: { caseId: true, value: true } });
  return protectedWordsOf(persons, numbers, await allowed(read, about), about);
}

const PERSON = {
  ...{ id: true, caseId: true, pseudonym: true, gender: true, isMinorAtFacts: true },
  ...{ serviceAddress: true, hasElectedService: true, identity: { select: { sealed: true } } },
} as const;

/** Public names: the association, its people, lawyers, courts and their towns; the pseudonyms of the case the document is about. */
async function allowed(read: Context['read'], about: string | null): Promise<Allowed> {
  const [associations, users, lawyers, courts, pseudonyms] = await Promise.all([
    read.association.findMany({
      select: { fullName: true, shortName: true, registeredOffice: true, city: true, representativeName: true, statutoryObject: true },
    }),
    read.user.findMany({ select: { displayName: true } }),
    read.lawyer.findMany({ select: { firstName: true, lastName: true, firm: true } }),
    read.court.findMany({ select: { name: true, seat: true, department: true, address: true } }),
    about ? read.person.findMany({ where: { caseId: about }, select: { pseudonym: true } }) : [],
  ]);
  const towns = courts.flatMap(({ seat }) => [seat, `à ${seat}`]);
  const phrases = [
    ...associations.flatMap(one => [...Object.values(one), `à ${one.city}`]),
    ...users.map(({ displayName }) => displayName),
    ...lawyers.flatMap(({ firstName, lastName, firm }) => [`${firstName} ${lastName}`, `Me ${lastName}`, `Maître ${lastName}`, firm]),
    ...courts.flatMap(({ name, department, address }) => [name, department, address]),
    ...towns,
  ];
  return { phrases: phrases.filter((phrase): phrase is string => Boolean(phrase)), words: pseudonyms.map(({ pseudonym }) => pseudonym) };
}
