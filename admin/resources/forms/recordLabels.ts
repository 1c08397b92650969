import type { RaRecord } from 'react-admin';
import { frenchTime, longDay } from '#law/days';
import { barInWords } from '../lawyers/lawyerRows.ts';

const NBSP = '\u00A0';

/** How a record is named where another one points to it. */
export function labelOf(resource: string, row: RaRecord): { label: string; hint?: string } {
  switch (resource) {
    case 'users':
      return { label: String(row.displayName ?? '') };
    case 'lawyers':
      return { label: lawyerName(row), ...(row.barName && { hint: barInWords(String(row.barName)) }) };
    case 'bars':
      return {
        label: String(row.name ?? ''),
        ...(row.courtOfAppeal && { hint: `Cour d’appel : ${row.courtOfAppeal}`.replace(' :', `${NBSP}:`) }),
      };
    case 'courts':
      return {
        label: String(row.name ?? ''),
        ...(row.courtOfAppeal && { hint: `Cour d’appel : ${row.courtOfAppeal}`.replace(' :', `${NBSP}:`) }),
      };
    case 'hearings':
      return { label: `${longDay(row.heldOn)}, ${frenchTime(row.startTime)}`, ...(row.chamber && { hint: String(row.chamber) }) };
    case 'decisions':
      return { label: `Décision du ${longDay(row.pronouncedOn)}` };
    case 'persons':
      return { label: String(row.pseudonym ?? '') };
    default:
      return { label: String(row.codeName ?? row.name ?? row.label ?? '') };
  }
}

const lawyerName = (row: RaRecord) => [row.civility, [row.firstName, row.lastName].filter(Boolean).join(' ')].filter(Boolean).join(NBSP);
