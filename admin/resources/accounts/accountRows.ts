import type { RaRecord } from 'react-admin';
import { shortDay } from '#law/days';
import { momentInWords } from '../forms/frenchDays.ts';

/** An access, as the server shows it to whoever manages them. */
export interface AccountRow extends RaRecord<string> {
  displayName: string;
  email: string;
  role: string | null;
  isAdmin: boolean;
  canValidate: boolean;
  lawyerId: string | null;
  accessUntilOn: string | null;
  isActive: boolean;
  inviteEndsAt: string | null;
  lastSeenAt: string | null;
  version: number;
}

/** Cases of each access, by id: numbers only. */
export type AccountFigures = Readonly<Record<string, { cases: number | null; responsible: number }>>;

/** open: may sign in; invited: a code waits; ended: past its last day; closed: withdrawn. */
export type AccountState = 'open' | 'invited' | 'ended' | 'closed';

/** Where an access stands today. */
export function stateOf({ isActive, inviteEndsAt, accessUntilOn, lastSeenAt }: AccountRow, today: string): AccountState {
  if (accessUntilOn !== null && accessUntilOn < today) return 'ended';
  if (isActive) return 'open';
  return inviteEndsAt !== null || lastSeenAt === null ? 'invited' : 'closed';
}

const EVERYTHING: Readonly<Record<string, string>> = { director: 'tous les dossiers, sans identité' };

/** « tous les dossiers », « 4 dossiers », « aucun dossier ». */
export function scopeInWords({ id, role }: AccountRow, figures: AccountFigures | undefined): string {
  if (role === null) return 'aucun dossier';
  const cases = figures?.[id]?.cases;
  if (cases === undefined) return '';
  if (cases === null) return EVERYTHING[role] ?? 'tous les dossiers';
  return cases === 0 ? 'aucun dossier' : cases === 1 ? '1 dossier' : `${cases} dossiers`;
}

/** When the person was last there, or how long the code is still good. */
export function presenceInWords({ lastSeenAt, inviteEndsAt, isActive }: AccountRow, now: string): string {
  if (inviteEndsAt !== null) {
    const isOver = inviteEndsAt <= now;
    return isOver ? `code périmé le ${momentInWords(inviteEndsAt)}` : `code valable jusqu’au ${momentInWords(inviteEndsAt)}`;
  }
  if (lastSeenAt === null) return isActive ? 'jamais vu' : 'sans code';
  return `vu le ${momentInWords(lastSeenAt)}`;
}

/** « sans fin », « jusqu’au 31/12/2026 ». */
export const untilInWords = ({ accessUntilOn }: Pick<AccountRow, 'accessUntilOn'>): string =>
  accessUntilOn === null ? 'sans fin' : `jusqu’au ${shortDay(accessUntilOn)}`;
