import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { longDay } from '#law/days';
import { useMe } from '../me.ts';
import type { CaseRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

/** A case whose letter of joining is still to be made, with the hearing it is for. */
export function ToPrepareLine({ row: { id, codeName, nextHearingOn } }: { row: CaseRow }) {
  const navigate = useNavigate();
  const mayProduce = useMe().resources.filings?.can.create === true;
  const produce = (
    <Button
      size="small"
      variant="outlined"
      onClick={() => navigate(`/cases/${id}/show`, { state: { task: 'filing' } })}
      aria-label={`Générer la lettre — ${codeName}`}
    >
      Générer la lettre
    </Button>
  );
  return (
    <Line caseId={id} name={codeName} action={mayProduce && produce}>
      Constitution de partie civile par lettre{nextHearingOn && `, audience du ${longDay(nextHearingOn)}`}
    </Line>
  );
}
