import { z } from 'zod';
import { choice, day, email, flag, id, instant, integer, ref, text } from '#fields';
import { ROLES } from '#schema/users';

/** An access to the service, as its administrator sees it: rights and dates, nothing of the cases. */
export const account = z
  .object({
    id,
    displayName: text(120).meta({ title: 'Nom' }),
    email: email.meta({ title: 'Adresse électronique' }),
    role: choice(ROLES).nullable().meta({ title: 'Fonction' }),
    isAdmin: flag.meta({ title: 'Gère les accès et les réglages' }),
    canValidate: flag.meta({ title: 'Valide les délais' }),
    lawyerId: ref('lawyers').nullable().meta({ title: 'Fiche d’avocat' }),
    accessUntilOn: day.nullable().meta({ title: 'Dernier jour d’accès' }),
    isActive: flag.meta({ title: 'Accès ouvert' }),
    inviteEndsAt: instant.nullable().meta({ title: 'Code valable jusqu’au' }),
    lastSeenAt: instant.nullable().meta({ title: 'Vu' }),
    createdAt: instant.meta({ title: 'Créé le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Account', title: 'Accès |||| Accès' });

const asked = account.shape;

/** An access as it is given. */
export const newAccount = z.object({
  displayName: asked.displayName,
  email: asked.email,
  role: asked.role,
  isAdmin: asked.isAdmin,
  canValidate: asked.canValidate,
  lawyerId: asked.lawyerId.optional(),
  accessUntilOn: asked.accessUntilOn.optional(),
});

const successorId = ref('users').meta({ title: 'À qui confier son travail' });

/** The withdrawal of an access; whoever has open work hands it over. */
export const withdrawal = z.object({ successorId: successorId.nullable().optional() });

/** Open work given to a colleague. */
export const handover = z.object({ successorId });
