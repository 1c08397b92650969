import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { BundleBar } from '../bundles/BundleBar.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { FilingActs } from './FilingActs.tsx';
import { FilingChanges } from './FilingChanges.tsx';
import { FilingState } from './FilingState.tsx';

/** « Actes »: what was produced for the case, latest first, each with its file. */
export function CaseFilings() {
  const { filings, start } = useCaseFile();
  const { can } = useResourceDescription('filings');
  if (filings.isPending) return <SkeletonRows rows={3} columns={3} />;
  if (filings.error) return <NotLoaded what="Les actes" onRetry={filings.retry} />;
  const produce = (
    <Button variant="outlined" startIcon={<Add />} onClick={() => start({ kind: 'filing' })}>
      Générer un premier acte
    </Button>
  );
  if (filings.rows.length === 0)
    return (
      <>
        <BundleBar kind="annexes" />
        <EmptyState text="Aucun acte produit." action={can.create ? produce : undefined} />
      </>
    );
  return (
    <>
      <BundleBar kind="annexes" />
      <FilingList rows={filings.rows} />
    </>
  );
}

function FilingList({ rows }: { rows: FilingRow[] }) {
  return (
    <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, paddingX: 2 }}>
      {rows.toReversed().map(filing => (
        <FilingLine key={filing.id} filing={filing} isLatest={isLatest(filing, rows)} />
      ))}
    </Paper>
  );
}

/** Whether no later one of the same act stands in its place. */
const isLatest = ({ kind, producedAt }: FilingRow, all: readonly FilingRow[]) =>
  all.every(other => other.kind !== kind || other.producedAt <= producedAt);

function FilingLine({ filing, isLatest }: { filing: FilingRow; isLatest: boolean }) {
  const { fields, can } = useResourceDescription('filings');
  const { hearings, dossier } = useCaseFile();
  const hearing = hearings.rows.find(({ id }) => id === filing.hearingId);
  const kind = fields.kind?.choices?.[filing.kind] ?? filing.kind;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        paddingY: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {kind}, édition {filing.edition}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {hearing && `Audience du ${shortDay(hearing.heldOn)}. `}
          Produit le {instantInWords(filing.producedAt)} par <NameOf resource="users" id={filing.producedById} />
        </Typography>
      </Box>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <FilingState filing={filing} />
      </Box>
      <FilingActs filing={filing} codeName={dossier.codeName} />
      {(filing.state === 'ready' || filing.state === 'filed') && (
        <DownloadButton filing={filing} format="shareable" name={`${kind}, édition ${filing.edition}`} />
      )}
      {isLatest && can.create && filing.state !== 'filed' && <FilingChanges filing={filing} name={`${kind}, édition ${filing.edition}`} />}
    </Box>
  );
}
