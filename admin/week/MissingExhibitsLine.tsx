import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useNameOf } from '../resources/forms/NameOf.tsx';
import type { HearingRow } from '../resources/forms/rows.ts';
import { When } from './HearingLines.tsx';
import { Line } from './Line.tsx';

/** A hearing near and no exhibit communicated: whether there is none at all, or some that wait. */
export function MissingExhibitsLine({ row }: { row: HearingRow }) {
  const navigate = useNavigate();
  const codeName = useNameOf('cases', row.caseId);
  const { total } = useGetList('exhibits', {
    filter: { caseId: row.caseId, withdrawnOn: null },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'number', order: 'ASC' },
  });
  const label = total ? 'Voir les pièces' : 'Ajouter une pièce';
  const state = total ? { tab: 'exhibits' } : { tab: 'exhibits', task: 'exhibit' };
  return (
    <Line
      caseId={row.caseId}
      action={
        <Button
          variant="outlined"
          size="small"
          onClick={() => navigate(`/cases/${row.caseId}/show`, { state })}
          aria-label={`${label} — ${codeName ?? '…'}`}
        >
          {label}
        </Button>
      }
    >
      <When row={row} />
      {total !== undefined && ` — ${inWords(total)}`}
    </Line>
  );
}

const inWords = (count: number) =>
  count === 0 ? 'aucune pièce au dossier' : count === 1 ? '1 pièce, pas encore communiquée' : `${count} pièces, aucune communiquée`;
