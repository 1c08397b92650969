import { monthInFull } from '../resources/forms/frenchDays.ts';
import type { PersonRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

/** A victim who will sign for herself: the case, her pseudonym, and the month, which is all that is told of the day. */
export const MajorityLine = ({ row }: { row: PersonRow }) => (
  <Line caseId={row.caseId}>{`${row.pseudonym}, majorité en ${monthInFull(row.majorityMonth ?? '')}`}</Line>
);
