import { addMonths } from '#law/days';
import { identity } from '#schema/persons';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';

/** Where the names of a person are sealed. */
export const identityPlace = (personId: string): string => `identity.sealed.${personId}`;

/** Records the real names of a person in their own sealed record; what may be shown of the birth date is its month of majority. */
export const identify = defineAction({
  input: identity,
  access: inStaffCases,
  isVersioned: true,
  async run({ tx, vault, now, today }, current, names) {
    if (names.bornOn && names.bornOn > today) throw new ApiError('invalid', { bornOn: 'Cette date est à venir. Vérifiez l’année.' });
    const sealed = vault.seal(JSON.stringify(names), identityPlace(current.id));
    const { id } = await tx.identity.upsert({
      where: { personId: current.id },
      create: { personId: current.id, caseId: current.caseId, sealed, updatedAt: now },
      update: { sealed, updatedAt: now, version: { increment: 1 } },
    });
    await tx.identityKey.deleteMany({ where: { identityId: id } });
    const hashes = [...new Set(vault.nameKeys(names).map(vault.index))];
    await tx.identityKey.createMany({ data: hashes.map(hash => ({ identityId: id, hash })) });
    const majorityMonth = names.bornOn ? addMonths(names.bornOn, 18 * 12).slice(0, 7) : null;
    await tx.person.update({ where: { id: current.id }, data: { hasIdentity: true, majorityMonth, version: current.version + 1 } });
  },
});
