import type { Tx } from '../../db.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { PAST } from '../accounts/open.ts';
import { rightsErrors } from '../accounts/rights.ts';

/** The account of a lawyer, as far as acts on the access look at it. */
export interface LawyerAccount {
  id: string;
  email: string;
  isActive: boolean;
  inviteEndsAt: string | null;
  accessUntilOn: string | null;
  version: number;
}

const SEEN = { id: true, email: true, isActive: true, inviteEndsAt: true, accessUntilOn: true, version: true } as const;

/** The account of a lawyer; null when she never had one. */
export const accountOf = (client: Pick<Tx, 'user'>, lawyerId: string): Promise<LawyerAccount | null> =>
  client.user.findUnique({ where: { lawyerId }, select: SEEN });

/** The same where an access is needed. Throws conflict with a sentence when there is none. */
export async function knownAccount(client: Pick<Tx, 'user'>, lawyerId: string): Promise<LawyerAccount> {
  const account = await accountOf(client, lawyerId);
  if (!account) throw refused('Cet avocat n’a pas d’accès. Invitez-le.');
  return account;
}

/** Whether the lawyer may sign in that day. */
export const isOpen = ({ isActive, accessUntilOn }: LawyerAccount, today: string): boolean =>
  isActive && (accessUntilOn === null || accessUntilOn >= today);

/** What the last day of a lawyer's access cannot be, by field. */
export function endErrors(lawyerId: string, accessUntilOn: string, today: string): FieldErrors {
  if (accessUntilOn < today) return { accessUntilOn: PAST };
  return rightsErrors({ role: 'lawyer', isAdmin: false, canValidate: false, lawyerId, accessUntilOn }, today);
}

/** A conflict in a sentence. */
export const refused = (message: string): ApiError => new ApiError('conflict', {}, { message });
