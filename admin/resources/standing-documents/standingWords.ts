import { addDays, daysBetween, tableDay } from '#law/days';
import { type DocumentState, LAST_REMINDER_DAYS, STANDING_KINDS } from '#law/standingDocuments';
import type { StandingDocumentRow } from './useStandingFile.ts';

export const STATES: Record<DocumentState, string> = {
  in_force: 'En vigueur',
  to_renew: 'À renouveler',
  expired: 'Expiré',
  former: 'Ancien, conservé',
  to_come: 'À venir',
  not_provided: 'Non fourni',
};

/** « 1 acte », « 3 actes ». */
export const plural = (count: number, one: string, many: string): string => `${count}\u00a0${count > 1 ? many : one}`;

/** What the row says of its days: until when, since when, for which facts it is kept. */
export function daysInWords({ fromOn, untilOn }: StandingDocumentRow, state: DocumentState, today: string): string {
  if (state === 'expired') return `Expiré le ${tableDay(untilOn!)}`;
  if (state === 'former') return untilOn ? `Vaut pour les faits et les actes jusqu’au ${tableDay(untilOn)}` : 'Remplacé';
  if (state === 'to_come') return `En vigueur à partir du ${tableDay(fromOn)}`;
  if (untilOn === null) return `Depuis le ${tableDay(fromOn)}`;
  if (state === 'to_renew') return `À renouveler avant le ${tableDay(addDays(untilOn, 1))} (${left(today, untilOn)})`;
  return `Jusqu’au ${tableDay(untilOn)}`;
}

function left(today: string, untilOn: string): string {
  const days = daysBetween(today, untilOn);
  return days === 0 ? 'dernier jour aujourd’hui' : `encore ${plural(days, 'jour', 'jours')}`;
}

/** Whether the second reminder has come. */
export const isPressing = ({ untilOn }: StandingDocumentRow, today: string): boolean =>
  untilOn !== null && daysBetween(today, untilOn) <= LAST_REMINDER_DAYS;

/** What the state of a document changes for the acts of the association. */
export function effectInWords(kind: keyof typeof STANDING_KINDS, state: DocumentState): string {
  const { acts, without } = STANDING_KINDS[kind];
  if (state !== 'expired' && state !== 'not_provided') return '';
  return acts.length > 0 ? `bloque ${plural(acts.length, 'acte', 'actes')}` : `effet\u00a0: ${without}`;
}
