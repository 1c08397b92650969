import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { tableDay } from '#law/days';
import { useResourceDescription } from '../me.ts';
import { dayAndMonth, hourInFull } from '../resources/forms/frenchDays.ts';
import { NameOf, useNameOf } from '../resources/forms/NameOf.tsx';
import type { HearingRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

type HearingLineProps = { row: HearingRow };

/** « mar. 24/11, 13 h 30, TJ de Lille ». */
export const When = ({ row: { heldOn, startTime, courtId } }: HearingLineProps) => (
  <>
    {tableDay(heldOn)}, {hourInFull(startTime)}, <NameOf resource="courts" id={courtId} />
  </>
);

/** A hearing whose report is awaited. */
export function ReportLine({ row }: HearingLineProps) {
  const { can } = useResourceDescription('hearings');
  const navigate = useNavigate();
  const codeName = useNameOf('cases', row.caseId);
  const report = (
    <Button
      variant="outlined"
      size="small"
      onClick={() => navigate(`/hearings/${row.id}/compte-rendu`)}
      aria-label={`Compte rendu — ${codeName ?? '…'}, ${dayAndMonth(row.heldOn)}`}
    >
      Compte rendu
    </Button>
  );
  return (
    <Line caseId={row.caseId} action={can.report ? report : undefined}>
      <When row={row} />
    </Line>
  );
}

/** A hearing to come, with the lawyer who will be there. */
export function PlannedLine({ row }: HearingLineProps) {
  return (
    <Line caseId={row.caseId}>
      <When row={row} />
      {row.lawyerId && (
        <>
          {' — '}
          <NameOf resource="lawyers" id={row.lawyerId} />
        </>
      )}
    </Line>
  );
}

/** What a lawyer reported and the association has not confirmed. */
export function ConfirmLine({ row }: HearingLineProps) {
  const { can, fields } = useResourceDescription('hearings');
  const navigate = useNavigate();
  const codeName = useNameOf('cases', row.caseId);
  const label = can.confirm ? 'Lire et confirmer' : 'Voir le compte rendu';
  return (
    <Line
      caseId={row.caseId}
      action={
        <Button
          variant="outlined"
          size="small"
          onClick={() => navigate(`/cases/${row.caseId}/show`, { state: { tab: 'hearings' } })}
          aria-label={`${label} — ${codeName ?? '…'}, ${dayAndMonth(row.heldOn)}`}
        >
          {label}
        </Button>
      }
    >
      {row.outcome && (fields.outcome?.choices?.[row.outcome] ?? row.outcome)}, <When row={row} />
    </Line>
  );
}
