import Button from '@mui/material/Button';
import { RecordContextProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { longDay } from '#law/days';
import { useMe } from '../me.ts';
import { NextStepChip } from '../resources/cases/NextStepCell.tsx';
import type { CaseRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

/** A case with what it waits for; one that waits for nothing asks to choose. */
export function CaseLine({ row }: { row: CaseRow }) {
  const { resources } = useMe();
  const navigate = useNavigate();
  const may = (resource: string, verb: string) => resources[resource]?.can[verb] === true;
  const act =
    row.nextStepKind === null && !row.closedOn && may('tasks', 'create')
      ? { task: 'choose', label: 'Choisir l’étape' }
      : row.nextStepKind === 'follow_up' && may('steps', 'create')
        ? { task: 'event', label: 'Noter des nouvelles' }
        : row.nextStepKind === 'join' && may('cases', 'edit')
          ? { task: 'join', label: 'Décider' }
          : null;
  const open = (task: string) => navigate(`/cases/${row.id}/show`, { state: { task } });
  return (
    <Line
      caseId={row.id}
      name={row.codeName}
      lead={
        <RecordContextProvider value={row}>
          <NextStepChip row={row} />
        </RecordContextProvider>
      }
      action={
        act && (
          <Button size="small" variant="outlined" onClick={() => open(act.task)} aria-label={`${act.label} — ${row.codeName}`}>
            {act.label}
          </Button>
        )
      }
    >
      {row.nextStepLabel && row.nextStepOn ? `${row.nextStepLabel}, ${longDay(row.nextStepOn)}` : null}
    </Line>
  );
}
