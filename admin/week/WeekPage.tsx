import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { longDay } from '#law/days';
import { Page } from '../layout/Page.tsx';
import { useMe } from '../me.ts';
import { useToday } from '../ui/today.tsx';
import { blocksFor, PLANS } from './blocks.ts';
import { CriticalBanner } from './CriticalBanner.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { WeekBlockView } from './WeekBlock.tsx';
import { WeekFigures } from './WeekFigures.tsx';

/** « Ma semaine »: what I must do, in order, without searching. */
export default function WeekPage() {
  const me = useMe();
  const today = useToday();
  const { data: some } = useGetList('cases', { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } });
  const mayCreate = me.resources.cases?.can.create === true;
  const create = (
    <Button component={Link} to="/cases/create" variant="contained" startIcon={<Add />} aria-keyshortcuts="n">
      Nouveau dossier
    </Button>
  );
  return (
    <Page
      screen="Ma semaine"
      status={<Typography sx={{ color: 'text.secondary' }}>{longDay(today)}</Typography>}
      actions={mayCreate ? create : undefined}
    >
      {mayCreate && some?.length === 0 ? <FirstSteps /> : <WeekBlocks />}
    </Page>
  );
}

function WeekBlocks() {
  const me = useMe();
  const blocks = blocksFor(me);
  const columns = PLANS[me.user.role ?? ''] ?? [];
  const isSteering = me.resources.cases?.can.create !== true && me.user.lawyerId === null;
  return (
    <>
      <CriticalBanner />
      {isSteering && <WeekFigures />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {columns.map(column => (
          <Box key={column[0]} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
            {column.map(id => {
              const block = blocks[id];
              return block && <WeekBlockView key={id} block={block} />;
            })}
          </Box>
        ))}
      </Box>
    </>
  );
}
