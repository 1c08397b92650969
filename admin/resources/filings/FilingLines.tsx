import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useGetManyAggregate } from 'react-admin';
import { Link } from 'react-router-dom';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { DeadlineChip } from '../../ui/DeadlineChip.tsx';
import { NameOf, useNameOf } from '../forms/NameOf.tsx';
import type { DeadlineRow, FilingRow, HearingRow } from '../forms/rows.ts';
import { FilingActs } from './FilingActs.tsx';
import { FilingState } from './FilingState.tsx';
import { lineKind, shortKind } from './shortKinds.ts';
import { toGenerate } from './toGenerate.ts';

/** An act nobody has produced yet, as the server found it awaited. */
export type ToProduceRow = {
  caseId: string;
  kind: string;
  deadlineId: string | null;
  hearingId: string | null;
  decisionId: string | null;
  dueOn: string;
  deadlineClass: string | null;
};

const OPEN_DRAFT = ['draft', 'ready'];

/** The acts of every case, one a line on a desk, one a card on a phone. */
export function FilingLines({ rows }: { rows: readonly FilingRow[] }) {
  return (
    <Lines>
      {rows.map(filing => (
        <FilingLine key={filing.id} filing={filing} />
      ))}
    </Lines>
  );
}

/** The acts awaited. */
export function ToProduceLines({ rows }: { rows: readonly ToProduceRow[] }) {
  return (
    <Lines>
      {rows.map(row => (
        <ToProduceLine key={`${row.caseId} ${row.kind} ${row.deadlineId} ${row.hearingId}`} row={row} />
      ))}
    </Lines>
  );
}

const Lines = ({ children }: { children: ReactNode }) => (
  <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, paddingX: 2 }}>
    {children}
  </Paper>
);

function FilingLine({ filing }: { filing: FilingRow }) {
  const codeName = useNameOf('cases', filing.caseId) ?? '…';
  return (
    <Line
      row={filing}
      urgency={OPEN_DRAFT.includes(filing.state) && filing.dueOn && <UrgencyOf dueOn={filing.dueOn} deadlineId={filing.deadlineId} />}
      state={<FilingState filing={filing} />}
      acts={<FilingActs filing={filing} codeName={codeName} />}
    />
  );
}

function ToProduceLine({ row }: { row: ToProduceRow }) {
  const { can } = useResourceDescription('filings');
  const codeName = useNameOf('cases', row.caseId) ?? '…';
  const complete = can.create && (
    <Button
      size="small"
      variant="outlined"
      component={Link}
      {...toGenerate(row)}
      aria-label={`Compléter — ${codeName}, ${shortKind(row.kind)}`}
    >
      Compléter
    </Button>
  );
  return (
    <Line
      row={row}
      urgency={<Urgency dueOn={row.dueOn} deadlineClass={row.deadlineClass} />}
      state={<Typography variant="body2">À produire</Typography>}
      acts={complete}
    />
  );
}

type LineProps = { row: Pick<ToProduceRow, 'caseId' | 'kind' | 'hearingId'>; urgency: ReactNode; state: ReactNode; acts: ReactNode };

function Line({ row, urgency, state, acts }: LineProps) {
  return (
    <Box component="li" sx={line}>
      <Box sx={{ minWidth: 0 }}>{urgency}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{lineKind(row.kind)}</Typography>
        <Typography variant="body2">
          <Box component={Link} to={`/cases/${row.caseId}/show`} sx={{ color: 'text.primary' }}>
            <NameOf resource="cases" id={row.caseId} />
          </Box>
          {row.hearingId && <HearingOf id={row.hearingId} />}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>{state}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: { md: 'flex-end' } }}>{acts}</Box>
    </Box>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '132px minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.2fr)' },
  columnGap: 2,
  rowGap: 1,
  alignItems: 'center',
  paddingY: 1.5,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

// The date alone: who has still to check it is told by the register.
const Urgency = ({ dueOn, deadlineClass }: Pick<ToProduceRow, 'dueOn' | 'deadlineClass'>) => (
  <DeadlineChip dueOn={dueOn} state="validated" deadlineClass={deadlineClass} />
);

/** The same for an act already made, which knows its deadline and not the class of it. */
function UrgencyOf({ dueOn, deadlineId }: { dueOn: string; deadlineId: string | null }) {
  const { data } = useGetManyAggregate<DeadlineRow>('deadlines', { ids: deadlineId ? [deadlineId] : [] }, { enabled: deadlineId !== null });
  return <Urgency dueOn={dueOn} deadlineClass={data?.[0]?.deadlineClass ?? null} />;
}

/** « , Tribunal judiciaire d’Orléans, audience du 04/12/2026 ». */
function HearingOf({ id }: { id: string }) {
  const { data } = useGetManyAggregate<HearingRow>('hearings', { ids: [id] });
  const hearing = data?.[0];
  if (!hearing) return null;
  return (
    <>
      , <NameOf resource="courts" id={hearing.courtId} />, audience du {shortDay(hearing.heldOn)}
    </>
  );
}
