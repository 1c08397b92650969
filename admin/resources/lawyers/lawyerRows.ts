import type { RaRecord } from 'react-admin';
import { shortDay } from '#law/days';

/** A partner lawyer; contact is absent for who may not read it. */
export interface LawyerRow extends RaRecord<string> {
  civility: string;
  firstName: string;
  lastName: string;
  barId: string | null;
  barName: string;
  firm?: string | null;
  courtBox?: string | null;
  email?: string | null;
  phone?: string | null;
  specialities?: string | null;
  isAvailable?: boolean;
  version?: number;
}

/** What the server counts for each lawyer. */
export interface LawyerFigures {
  openCases: number;
  hearingsToCome: number;
  lateReports: number;
  reportHours: number | null;
  access: 'none' | 'invited' | 'open' | 'ended' | 'closed';
  accessUntilOn: string | null;
}

/** A hearing on a lawyer's page. */
export interface PracticeHearing {
  id: string;
  caseId: string;
  codeName: string;
  courtId: string;
  heldOn: string;
  startTime: string;
  titularId: string | null;
  substituteId: string | null;
  isUncovered: boolean;
}

/** A lawyer's work, worked out by the server. */
export interface Practice {
  hearingsToCome: number;
  lateReports: number;
  reportHours: number | null;
  toCome: PracticeHearing[];
  late: PracticeHearing[];
}

/** « Me Inès Garnier », kept on one line. */
export const nameOf = ({ civility, firstName, lastName }: LawyerRow): string => `${civility}\u00A0${firstName} ${lastName}`;

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** « Barreau de Lille », whether the record says the town alone or the bar. */
export const barInWords = (barName: string): string => (/^barreau/i.test(barName) ? barName : `Barreau de ${barName}`);

/** « 4 dossiers, 3 audiences à venir, 1 compte rendu en retard ». */
export const workInWords = ({ openCases, hearingsToCome, lateReports }: LawyerFigures): string =>
  [
    plural(openCases, 'dossier', 'dossiers'),
    plural(hearingsToCome, 'audience à venir', 'audiences à venir'),
    lateReports === 0 ? 'aucun compte rendu en retard' : plural(lateReports, 'compte rendu en retard', 'comptes rendus en retard'),
  ].join(', ');

/** « accès jusqu’au 31/12/2026 », « pas d’accès ». */
export function accessInWords({ access, accessUntilOn }: LawyerFigures): string {
  if (access === 'none') return 'pas d’accès';
  if (access === 'closed') return 'accès retiré';
  const until = accessUntilOn ? ` jusqu’au ${shortDay(accessUntilOn)}` : ' sans fin';
  if (access === 'ended') return accessUntilOn ? `accès terminé le ${shortDay(accessUntilOn)}` : 'accès terminé';
  return access === 'invited' ? `invité, accès${until}` : `accès${until}`;
}

/** « 18 h en général », « 3 jours en général ». */
export function delayInWords(hours: number | null): string {
  if (hours === null) return 'pas encore de compte rendu sur un an';
  return hours < 48 ? `${hours}\u00A0h, valeur médiane sur un an` : `${Math.round(hours / 24)} jours, valeur médiane sur un an`;
}
