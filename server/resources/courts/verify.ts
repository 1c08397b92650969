import { z } from 'zod';
import { staffAndAdmins } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';

/** Says that this person checked the contact of the greffe today. */
export const verify = defineAction({
  input: z.object({}),
  access: staffAndAdmins,
  isVersioned: true,
  async run({ tx, user, today }, current) {
    if (!current.address && !current.phone && !current.email)
      throw new ApiError('invalid', { phone: 'Renseignez d’abord un téléphone, une adresse électronique ou une adresse.' });
    // Who has reached the greffe knows that it sits there.
    const data = { isToConfirm: false, verifiedBy: user.displayName, verifiedOn: today, version: { increment: 1 } };
    return tx.court.update({ where: { id: current.id }, data });
  },
});
