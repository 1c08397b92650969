import type { RaRecord } from 'react-admin';

/** A court as the API shows it. */
export interface CourtRow extends RaRecord<string> {
  kind: string;
  name: string;
  seat: string;
  department: string | null;
  courtOfAppeal: string | null;
  ressort: string | null;
  holidayZone: string;
  timeZone: string;
  isToConfirm: boolean;
  chambers: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  verifiedBy: string | null;
  verifiedOn: string | null;
  version: number;
}

/** The town of a clock, as people say it: « heure de Paris », « heure de La Réunion ». */
export function clockInWords(timeZone: string): string {
  const town = timeZone.split('/').pop()!.replaceAll('_', ' ');
  return `heure de ${CLOCKS[town] ?? town}`;
}

const CLOCKS: Readonly<Record<string, string>> = {
  Reunion: 'La Réunion',
  Cayenne: 'Cayenne',
  Miquelon: 'Saint-Pierre-et-Miquelon',
  Noumea: 'Nouméa',
  Guadeloupe: 'Guadeloupe',
};
