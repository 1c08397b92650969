import { tableDay } from '#law/days';
import { useResourceDescription } from '../me.ts';
import { hourInFull } from '../resources/forms/frenchDays.ts';
import { NameOf } from '../resources/forms/NameOf.tsx';
import type { HearingRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

/** A hearing held, with what was decided. */
export function PastLine({ row: { caseId, heldOn, startTime, courtId, outcome } }: { row: HearingRow }) {
  const { fields } = useResourceDescription('hearings');
  const words = outcome ? (fields.outcome?.choices?.[outcome] ?? outcome) : 'Compte rendu attendu';
  return (
    <Line caseId={caseId}>
      {tableDay(heldOn)}, {hourInFull(startTime)}, <NameOf resource="courts" id={courtId} />
      {' — '}
      {words}
    </Line>
  );
}
