import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { useLook } from '../forms/useLook.ts';
import { InviteLawyer } from './InviteLawyer.tsx';
import { LawyerForm } from './LawyerForm.tsx';
import { LawyerLine } from './LawyerLine.tsx';
import type { LawyerFigures, LawyerRow } from './lawyerRows.ts';

type Asked = { q: string; bar: string; isAvailable: boolean };

/** « Avocats »: who assists the association, what each has in hand, until when they have access (S13). */
export default function LawyerList() {
  const { can } = useResourceDescription('lawyers');
  const navigate = useNavigate();
  const [isAdding, setIsAdding] = useState(false);
  const [isInviting, setIsInviting] = useState(false);
  const [asked, setAsked] = useState<Asked>({ q: '', bar: '', isAvailable: false });
  const q = useDeferredValue(asked.q.trim());
  const filter = { ...(q && { q }), ...(asked.isAvailable && { isAvailable: true }) };
  const list = { pagination: { page: 1, perPage: 500 }, sort: { field: 'sortName', order: 'ASC' as const } };
  const { data, isPending, error, refetch } = useGetList<LawyerRow>('lawyers', { ...list, filter });
  const bars = [...new Set((data ?? []).map(({ barName }) => barName))].toSorted((one, other) => one.localeCompare(other, 'fr'));
  const rows = (data ?? []).filter(({ barName }) => asked.bar === '' || barName === asked.bar);
  const add = (
    <Button variant="contained" onClick={() => setIsAdding(true)}>
      Ajouter un avocat
    </Button>
  );
  const invite = (
    <Button variant="outlined" onClick={() => setIsInviting(true)}>
      Inviter un avocat
    </Button>
  );
  const actions = (
    <>
      {can.invite && invite}
      {can.create && add}
    </>
  );
  return (
    <Page screen="Avocats" actions={actions}>
      <LawyerFilters asked={asked} bars={bars} onAsk={setAsked} total={data ? rows.length : undefined} />
      {isPending && <SkeletonRows />}
      {error && <NotLoaded what="Les avocats" onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState text="Aucun avocat ne correspond." action={can.create ? add : undefined} />}
      <LawyerRows rows={rows} />
      {isInviting && <InviteLawyer lawyer={null} onClose={() => setIsInviting(false)} />}
      {isAdding && <LawyerForm lawyer={null} onDone={id => void navigate(`/lawyers/${id}/show`)} onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

function LawyerRows({ rows }: { rows: LawyerRow[] }) {
  const { data: figures } = useLook<Record<string, LawyerFigures>>('lawyers', 'figures');
  if (rows.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Liste des avocats"
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      {rows.map(row => (
        <LawyerLine key={row.id} lawyer={row} figures={figures?.[row.id]} />
      ))}
    </Box>
  );
}

type FiltersProps = { asked: Asked; bars: string[]; total: number | undefined; onAsk: (asked: Asked) => void };

function LawyerFilters({ asked, bars, total, onAsk }: FiltersProps) {
  const { fields } = useResourceDescription('lawyers');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 2, marginBottom: 2 }}>
      <TextField
        id="lawyer-search"
        size="small"
        type="search"
        label="Rechercher un avocat"
        value={asked.q}
        onChange={event => onAsk({ ...asked, q: event.target.value })}
        sx={{ flex: '1 1 220px', maxWidth: 360 }}
      />
      <TextField
        id="lawyer-bar"
        select
        size="small"
        label="Barreau"
        value={bars.includes(asked.bar) ? asked.bar : ''}
        onChange={event => onAsk({ ...asked, bar: event.target.value })}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        fullWidth={false}
        sx={{ flex: '0 1 200px' }}
      >
        <option value="">Tous</option>
        {bars.map(bar => (
          <option key={bar}>{bar}</option>
        ))}
      </TextField>
      {fields.isAvailable && (
        <FormControlLabel
          control={<Checkbox checked={asked.isAvailable} onChange={(_event, isAvailable) => onAsk({ ...asked, isAvailable })} />}
          label="Disponibles"
        />
      )}
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
        {total === undefined ? '' : `${total} ${total > 1 ? 'avocats' : 'avocat'}`}
      </Typography>
    </Box>
  );
}
