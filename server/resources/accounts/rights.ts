import { isOutsideRole, mayValidate } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { addMonths } from '../../law/days.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import type { Row, TxContext } from '../../rest/resource.ts';

const MOST_MONTHS = 12;
const RIGHTS = ['role', 'isAdmin', 'canValidate', 'lawyerId', 'accessUntilOn'] as const;

/** What an access cannot be, by field. */
export function rightsErrors(row: Row, today: string): FieldErrors {
  const { role, isAdmin, canValidate, lawyerId, accessUntilOn } = row;
  const errors: Record<string, string> = {};
  if (role === null && !isAdmin) errors.role = 'Choisissez une fonction, ou la gestion des accès.';
  if (canValidate && !mayValidate(role)) errors.canValidate = 'Seules les juristes et la direction valident des délais.';
  if (!isOutsideRole(role))
    return lawyerId ? { ...errors, lawyerId: 'La fiche d’avocat va avec la fonction d’avocat partenaire.' } : errors;
  if (!lawyerId) errors.lawyerId = 'Choisissez la fiche de cet avocat.';
  if (isAdmin) errors.isAdmin = 'Un avocat partenaire ne gère pas les accès de l’association.';
  if (!accessUntilOn) errors.accessUntilOn = 'Indiquez le dernier jour d’accès : un avocat partenaire n’a pas d’accès sans fin.';
  else if (accessUntilOn > addMonths(today, MOST_MONTHS))
    errors.accessUntilOn = `${MOST_MONTHS} mois au plus : l’accès se prolonge ensuite.`;
  return Object.fromEntries(Object.entries(errors).map(([field, sentence]) => [field, sentence.replace(' :', '\u00A0:')]));
}

/** True when a change moves what the person may see or do. */
export const movesRights = (before: Row, after: Row): boolean => RIGHTS.some(field => before[field] !== after[field]);

/** Throws when one's own access is the one that changes: nobody raises, lowers or prolongs his own rights. */
export function refuseOwn({ user }: TxContext, id: string): void {
  if (user.id === id)
    throw new ApiError('forbidden', {}, { message: 'Vos propres droits sont changés par une autre personne qui gère les accès.' });
}

/** Throws when nobody would manage accesses for good. */
export async function keepAnAdmin(tx: Tx, field: string): Promise<void> {
  const left = await tx.user.count({ where: { isAdmin: true, isActive: true, accessUntilOn: null } });
  if (left === 0) throw new ApiError('invalid', { [field]: 'Gardez au moins une personne qui gère les accès, sans date de fin.' });
}

/** Throws when an address or a lawyer's record already has an access. */
export async function refuseTaken(tx: Tx, { id, email, lawyerId }: { id?: string; email: string; lawyerId?: string | null | undefined }) {
  const other = id ? { NOT: { id } } : {};
  const errors: Record<string, string> = {};
  if (await tx.user.findFirst({ where: { email, ...other }, select: { id: true } })) errors.email = 'Cette adresse a déjà un accès.';
  if (lawyerId && (await tx.user.findFirst({ where: { lawyerId, ...other }, select: { id: true } })))
    errors.lawyerId = 'Cet avocat a déjà un accès.';
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}
