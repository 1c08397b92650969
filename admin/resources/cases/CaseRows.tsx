import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { ListContextProvider, type ListControllerResult, type ListControllerSuccessResult, Pagination, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { momentInWords } from '../forms/frenchDays.ts';
import type { CaseRow } from '../forms/rows.ts';
import { CaseBulkActs } from './CaseBulkActs.tsx';
import { CaseCards } from './CaseCards.tsx';
import { CaseTable } from './CaseTable.tsx';
import { type CaseFilter, isSameFilter, OPEN_CASES } from './caseFilters.ts';

/** The rows, or the sentence that stands for them; a failure keeps the last rows, greyed and dated. */
export function CaseRows({ isNarrow }: { isNarrow: boolean }) {
  const list = useListContext<CaseRow>();
  const last = useLastRows(list);
  const { data, error, isPending, refetch } = list;
  if (error && last === null) return <Failed onRetry={() => void refetch()} />;
  const rows = data ?? last?.rows;
  if (rows === undefined || isPending) return <SkeletonRows rows={8} columns={isNarrow ? 1 : 5} />;
  if (rows.length === 0) return <NoCase />;
  return (
    <>
      {error && last && (
        <Alert severity="warning" sx={{ marginBottom: 1 }} action={<Button onClick={() => void refetch()}>Actualiser</Button>}>
          Liste du {momentInWords(last.at)}.
        </Alert>
      )}
      <Box sx={{ opacity: error ? 0.6 : 1 }}>
        <ListContextProvider
          value={
            { ...list, data: rows, total: list.total ?? rows.length, error: null, isPending: false } as ListControllerSuccessResult<CaseRow>
          }
        >
          {!isNarrow && <CaseBulkActs />}
          {isNarrow ? <CaseCards rows={rows} /> : <CaseTable />}
        </ListContextProvider>
      </Box>
      {!error && <Pagination rowsPerPageOptions={[]} />}
    </>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <Alert severity="error" role="alert" action={<Button onClick={onRetry}>Réessayer</Button>}>
      La liste n’a pas pu être chargée.
    </Alert>
  );
}

/** The last rows received and when, on the clock of the server moved by the time spent since. */
function useLastRows({ data }: ListControllerResult<CaseRow>): { rows: CaseRow[]; at: string } | null {
  const { now } = useMe();
  const [opened] = useState(() => performance.now());
  const [last, setLast] = useState<{ rows: CaseRow[]; at: string } | null>(null);
  useEffect(() => {
    if (!data) return;
    const at = new Date(Date.parse(now) + performance.now() - opened).toISOString();
    setLast({ rows: data as CaseRow[], at });
  }, [data, now, opened]);
  return last;
}

function NoCase() {
  const { filterValues, setFilters } = useListContext();
  const can = useMe().resources.cases?.can ?? {};
  if (isSameFilter(filterValues as CaseFilter, OPEN_CASES)) {
    const create = (
      <Button component={Link} to="/cases/create" variant="outlined">
        Nouveau dossier
      </Button>
    );
    return <EmptyState text="Pas encore de dossier en cours." action={can.create ? create : undefined} />;
  }
  const typed = String(filterValues.q ?? '');
  const number = typed.replace(/[\s./-]/g, '');
  const isAlone = isSameFilter(filterValues as CaseFilter, { q: typed });
  return (
    <EmptyState
      text="Aucun dossier pour ces filtres."
      action={
        <>
          <Button variant="outlined" onClick={() => setFilters(OPEN_CASES)}>
            Effacer les filtres
          </Button>
          {/^\d{4,}$/.test(number) && !isAlone && (
            <Button onClick={() => setFilters({ q: typed })}>Chercher {number} dans tous les dossiers</Button>
          )}
        </>
      }
    />
  );
}
