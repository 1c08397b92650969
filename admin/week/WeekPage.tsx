import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ComponentType } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { longDay } from '#law/days';
import { useDoor, WHAT_HAPPENED } from '../layout/events/door.ts';
import { Page } from '../layout/Page.tsx';
import { useMe } from '../me.ts';
import { useToday } from '../ui/today.tsx';
import { blocksFor } from './blocks.ts';
import { CriticalBanner } from './CriticalBanner.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { HoldProvider, type Place } from './held.tsx';
import { ADMIN_PLAN, oneColumn, PLANS, type Plan, SAFETY, STANDING } from './plans.ts';
import { SafetyBlock } from './SafetyBlock.tsx';
import { StandingBlock } from './StandingBlock.tsx';
import { WeekBlockView } from './WeekBlock.tsx';
import { WeekFigures } from './WeekFigures.tsx';

/** « Ma semaine »: what I must do, in order, without searching. */
export default function WeekPage() {
  const me = useMe();
  const today = useToday();
  const { can } = me.resources.cases ?? {};
  const { data: some } = useGetList(
    'cases',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: can?.list === true },
  );
  const openDoor = useDoor();
  const actions = (
    <>
      {can?.create && (
        <Button component={Link} to="/cases/create" variant="outlined" startIcon={<Add />} aria-keyshortcuts="n">
          Nouveau dossier
        </Button>
      )}
      {openDoor && (
        <Button variant="contained" onClick={openDoor} aria-keyshortcuts="e">
          {WHAT_HAPPENED}
        </Button>
      )}
    </>
  );
  return (
    <Page screen="Ma semaine" status={<Typography sx={{ color: 'text.secondary' }}>{longDay(today)}</Typography>} actions={actions}>
      <HoldProvider>
        {can?.create && some?.length === 0 ? <FirstSteps /> : can?.list && <Week />}
        {me.user.isAdmin && <Administration isAlone={!can?.list} />}
      </HoldProvider>
    </Page>
  );
}

function Week() {
  const me = useMe();
  const isSteering = me.resources.cases?.can.create !== true && me.user.lawyerId === null;
  const plan = PLANS[me.user.role ?? ''];
  return (
    <>
      <CriticalBanner />
      {isSteering && <WeekFigures />}
      {plan && <Columns plan={plan} from={0} />}
    </>
  );
}

/** What is to be looked after of accesses and machines; no case is in it. */
function Administration({ isAlone }: { isAlone: boolean }) {
  return (
    <>
      <Typography sx={{ maxWidth: '75ch', marginBottom: 2, ...(!isAlone && { marginTop: 3 }) }}>
        {isAlone
          ? 'Vous administrez les comptes et les réglages. Le contenu des dossiers ne vous est pas ouvert.'
          : 'Vous administrez aussi les comptes et les réglages.'}
      </Typography>
      <Columns plan={ADMIN_PLAN} from={100} />
    </>
  );
}

const OWN: Readonly<Record<string, ComponentType<{ place: Place }>>> = { [STANDING]: StandingBlock, [SAFETY]: SafetyBlock };

/** The blocks of a plan; `from` is the rank of the first, greater for what is lower on the page. */
function Columns({ plan, from }: { plan: Plan; from: number }) {
  const blocks = blocksFor(useMe());
  const isNarrow = useMediaQuery('(max-width:899.95px)', { noSsr: true });
  const columns = isNarrow ? [oneColumn(plan)] : plan;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))`,
      }}
    >
      {columns.map((ids, column) => (
        <Box key={ids[0]} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {ids.map((id, rank) => {
            const [block, Own] = [blocks[id], OWN[id]];
            const place = { column, rank: from + rank };
            return Own ? <Own key={id} place={place} /> : block && <WeekBlockView key={id} block={block} place={place} />;
          })}
        </Box>
      ))}
    </Box>
  );
}
