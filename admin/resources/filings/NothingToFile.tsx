import Box from '@mui/material/Box';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { longDay } from '#law/days';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useToday } from '../../ui/today.tsx';
import { useNameOf } from '../forms/NameOf.tsx';
import type { HearingRow } from '../forms/rows.ts';

/** « Rien à déposer. Prochaine audience à préparer : Cèdre, 14 décembre. » */
export function NothingToFile() {
  const { data } = useGetList<HearingRow>('hearings', {
    filter: { outcome: null, heldOn_gte: useToday() },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'heldOn', order: 'ASC' },
  });
  const next = data?.[0];
  const codeName = useNameOf('cases', next?.caseId);
  if (!next || !codeName) return <EmptyState text="Rien à déposer." />;
  const text = (
    <>
      Rien à déposer. Prochaine audience à préparer{'\u00A0: '}
      <Box component={Link} to={`/cases/${next.caseId}/show`} state={{ tab: 'hearings' }} sx={{ color: 'text.primary' }}>
        {codeName}, {longDay(next.heldOn)}
      </Box>
      .
    </>
  );
  return <EmptyState text={text} />;
}
