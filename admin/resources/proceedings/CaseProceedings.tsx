import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import { OpenProceeding } from './OpenProceeding.tsx';
import { ProceedingCard } from './ProceedingCard.tsx';
import { treeOf } from './proceedingTree.ts';

/** « Procédure »: each course of the case, from first instance on, with the stages it went through and what may come next. */
export function CaseProceedings() {
  const { proceedings, joins } = useCaseFile();
  const { can } = useResourceDescription('proceedings');
  const [isOpening, setIsOpening] = useState(false);
  if (proceedings.isPending) return <SkeletonRows rows={4} columns={2} />;
  if (proceedings.error) return <NotLoaded what="Les procédures" onRetry={proceedings.retry} />;
  const open = (
    <Button variant="outlined" startIcon={<Add />} onClick={() => setIsOpening(true)}>
      Ouvrir une procédure
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}>
      {proceedings.rows.length === 0 && <EmptyState text="Aucune procédure." action={can.create ? open : undefined} />}
      {treeOf(proceedings.rows).map(({ row, depth }) => (
        <Box key={row.id} sx={{ width: '100%', boxSizing: 'border-box', paddingLeft: { xs: 0, md: depth * 4 } }}>
          <ProceedingCard proceeding={row} />
        </Box>
      ))}
      {joins.rows.length > 0 && (
        <Box component="section" aria-label="Dossiers joints">
          <Typography variant="h2">Dossiers joints</Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {joins.rows.map(({ id, otherCaseId, joinedOn }) => (
              <li key={id}>
                <Link to={`/cases/${otherCaseId}/show`}>
                  <NameOf resource="cases" id={otherCaseId} />
                </Link>
                {`, depuis le ${shortDay(joinedOn)}`}
              </li>
            ))}
          </Box>
        </Box>
      )}
      {proceedings.rows.length > 0 && can.create && open}
      {isOpening && <OpenProceeding onClose={() => setIsOpening(false)} />}
    </Box>
  );
}
