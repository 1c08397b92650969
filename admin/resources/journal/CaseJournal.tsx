import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import type { JournalRow } from '../forms/rows.ts';
import { actInWords, changesInWords, JOURNAL_KINDS, reasonInWords } from './journalWords.ts';

const PAGE = 50;

/** « Journal » of a case: who did what and when, with the values before and after. */
export function CaseJournal() {
  const { dossier } = useCaseFile();
  const [pages, setPages] = useState(1);
  const [kind, setKind] = useState('all');
  const actions = JOURNAL_KINDS[kind]?.actions;
  const { data, total, error, isPending, refetch } = useGetList<JournalRow>(
    'journal',
    {
      filter: { caseId: dossier.id, ...(actions && { action: actions }) },
      pagination: { page: 1, perPage: PAGE * pages },
      sort: { field: 'sequence', order: 'DESC' },
    },
    { placeholderData: former => former },
  );
  if (error) {
    return (
      <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
        Le journal n’a pas pu être chargé.
      </Alert>
    );
  }
  if (isPending) return <SkeletonRows rows={6} columns={3} />;
  return (
    <>
      <TextField
        select
        size="small"
        label="Afficher"
        value={kind}
        onChange={event => {
          setKind(event.target.value);
          setPages(1);
        }}
        sx={{ minWidth: 260, marginBottom: 1.5 }}
      >
        {Object.entries(JOURNAL_KINDS).map(([value, { label }]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      {data.length === 0 && <EmptyState text="Aucune ligne de ce genre au journal." />}
      <Paper variant="outlined" component="ul" hidden={data.length === 0} sx={{ listStyle: 'none', margin: 0, padding: 0, paddingX: 2 }}>
        {data.map(line => (
          <JournalLine key={line.id} line={line} />
        ))}
      </Paper>
      {(total ?? 0) > data.length && (
        <Button onClick={() => setPages(pages + 1)} sx={{ marginTop: 1 }}>
          Afficher plus
        </Button>
      )}
    </>
  );
}

function JournalLine({ line }: { line: JournalRow }) {
  const { resources } = useMe();
  const changes = changesInWords(line, resources);
  const reason = reasonInWords(line.reason, resources);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 0.5, md: 2 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '170px 160px minmax(0, 1fr)' },
        paddingY: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { borderBottom: 0 },
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <time dateTime={line.at}>{instantInWords(line.at)}</time>
      </Typography>
      <Typography variant="body2">{line.actorName ?? 'Le logiciel'}</Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {actInWords(line, resources)}
          {reason && <Box component="span" sx={{ fontWeight: 400 }}>{`, motif\u00A0: ${reason}`}</Box>}
        </Typography>
        {changes.map(change => (
          <Typography key={change.title} variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {change.title}
            {'\u00A0: '}
            {change.before !== null && <del>{change.before}</del>}
            {change.before !== null && ' → '}
            {change.after}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
