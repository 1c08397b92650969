import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { daysBetween } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import type { HearingRow } from '../forms/rows.ts';
import { HearingForm } from './HearingForm.tsx';
import { HearingLine } from './HearingLine.tsx';
import { hearingChains } from './hearingChains.ts';

/** « Audiences »: each chain of adjournments in order, with what each sitting decided. */
export function HearingChain() {
  const { hearings } = useCaseFile();
  const { can } = useResourceDescription('hearings');
  const [edited, setEdited] = useState<HearingRow | 'new' | null>(null);
  if (hearings.isPending) return <SkeletonRows rows={3} columns={3} />;
  if (hearings.error) return <NotLoaded what="Les audiences" onRetry={hearings.retry} />;
  const add = (
    <Button variant="outlined" startIcon={<Add />} onClick={() => setEdited('new')}>
      Ajouter une audience
    </Button>
  );
  const chains = hearingChains(hearings.rows);
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      {chains.length === 0 && <EmptyState text="Aucune audience." action={can.create ? add : undefined} />}
      {chains.map((chain, index) => (
        <Chain key={chain[0]?.id} chain={chain} rank={index + 1} isAlone={chains.length === 1} onEdit={setEdited} />
      ))}
      {chains.length > 0 && can.create && add}
      {edited && <HearingForm hearing={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}

type ChainProps = { chain: HearingRow[]; rank: number; isAlone: boolean; onEdit: (hearing: HearingRow) => void };

function Chain({ chain, rank, isAlone, onEdit }: ChainProps) {
  const [first, last] = [chain[0], chain.at(-1)];
  const postponed = chain.length - 1;
  return (
    <Paper component="section" variant="outlined" aria-label={`Chaîne ${rank}`} sx={{ padding: 2, width: '100%', boxSizing: 'border-box' }}>
      {!isAlone && (
        <Typography variant="h2" sx={{ marginBottom: 1 }}>
          Chaîne {rank}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {chain.map((hearing, index) => (
          <HearingLine key={hearing.id} hearing={hearing} rank={index + 1} onEdit={() => onEdit(hearing)} />
        ))}
      </Box>
      {postponed > 0 && first && last && (
        <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
          {`Cumul\u00A0: ${postponed} ${postponed > 1 ? 'renvois' : 'renvoi'}, ${daysBetween(first.heldOn, last.heldOn)} jours.`}
        </Typography>
      )}
    </Paper>
  );
}
