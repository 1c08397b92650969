import type { z } from 'zod';
import { majorityOf } from '#law/minority';
import { identity } from '#schema/persons';
import { inStaffCases } from '../../access.ts';
import type { Db } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import type { Names, Vault } from '../../vault/index.ts';
import { settle } from '../cases/settle.ts';
import { findLinks } from '../possible-links/findLinks.ts';
import { phrases } from './names.ts';

/** Where the names of a person are sealed. */
export const identityPlace = (personId: string): string => `identity.sealed.${personId}`;

/** Records or completes the real names of a person in their own sealed record; what may be shown of the birth date is its month of majority. */
export const identify = defineAction({
  input: identity.partial(),
  access: inStaffCases,
  isVersioned: true,
  async run(context, current, typed) {
    const { tx, vault, now, today } = context;
    const place = identityPlace(current.id);
    const old = await tx.identity.findUnique({ where: { personId: current.id } });
    // A field left out is kept: correcting a name must not lose « ne jamais appeler ce numéro ». null erases.
    const names: Partial<z.infer<typeof identity>> = { ...(old ? JSON.parse(vault.open(old.sealed, place)) : {}), ...typed };
    if (!names.lastName || !names.firstName)
      throw new ApiError('invalid', {
        ...(names.lastName ? {} : { lastName: 'À renseigner.' }),
        ...(names.firstName ? {} : { firstName: 'À renseigner.' }),
      });
    if (names.bornOn && names.bornOn > today) throw new ApiError('invalid', { bornOn: 'Cette date est à venir. Vérifiez l’année.' });
    refuseOwnName(current.pseudonym, names, vault);
    const sealed = vault.seal(JSON.stringify(names), place);
    const { id } = await tx.identity.upsert({
      where: { personId: current.id },
      create: { personId: current.id, caseId: current.caseId, sealed, updatedAt: now },
      update: { sealed, updatedAt: now, version: { increment: 1 } },
    });
    await tx.identityKey.deleteMany({ where: { identityId: id } });
    const hashes = hashesOf(vault, names);
    await tx.identityKey.createMany({ data: hashes.map(hash => ({ identityId: id, hash })) });
    const majorityMonth = names.bornOn ? majorityOf(names.bornOn).slice(0, 7) : null;
    await tx.person.update({ where: { id: current.id }, data: { hasIdentity: true, majorityMonth, version: current.version + 1 } });
    await findLinks(context, { id: current.id, caseId: current.caseId }, names);
    await settle(context, current.caseId);
  },
});

/** Keyed hashes of a name: what its person is found by, and what half of it is refused by. */
export const hashesOf = (vault: Pick<Vault, 'nameKeys' | 'partKeys' | 'index'>, { firstName, lastName }: Names): string[] => [
  ...new Set([PARTED, ...vault.nameKeys({ firstName, lastName }), ...vault.partKeys({ firstName, lastName })].map(vault.index)),
];

/** Says that the parts of a compound name are among the keys of an identity: those sealed before they were are completed at the start. */
const PARTED = '#';

/** Completes the keys of the identities sealed before half of a compound name was refused too. Answers how many. */
export async function completeKeys(db: Pick<Db, 'read' | 'write'>, vault: Vault): Promise<number> {
  const parted = vault.indexCandidates(PARTED);
  const old = await db.read.identity.findMany({ where: { keys: { none: { hash: { in: parted } } } }, select: OF_IDENTITY });
  for (const { id, personId, sealed } of old) {
    const names = readable(vault, personId, sealed);
    if (names === null) continue;
    const hashes = hashesOf(vault, names);
    await db.write(async tx => {
      await tx.identityKey.deleteMany({ where: { identityId: id } });
      await tx.identityKey.createMany({ data: hashes.map(hash => ({ identityId: id, hash })) });
    });
  }
  return old.length;
}
/** The names of an identity; null when it cannot be opened, which must not keep the service from starting: the data check says it. */
function readable(vault: Vault, personId: string, sealed: string): Names | null {
  try {
    return JSON.parse(vault.open(sealed, identityPlace(personId)));
  } catch {
    return null;
  }
}
const OF_IDENTITY = { id: true, personId: true, sealed: true } as const;

/** A pseudonym that is the real name protects nobody. */
function refuseOwnName(pseudonym: string, names: Partial<z.infer<typeof identity>>, vault: Pick<Vault, 'nameKeys'>): void {
  const keys = new Set(vault.nameKeys(names).filter(key => key.startsWith('=')));
  const holds = phrases(pseudonym).some(phrase => vault.nameKeys({ lastName: phrase }).some(key => keys.has(key)));
  if (holds) throw new ApiError('invalid', { firstName: 'Le pseudonyme est ce nom\u00a0: changez d’abord le pseudonyme.' });
}
