import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import type { WeekBlock } from './blocks.ts';
import { SHORT, useBlock } from './useBlock.ts';

/** One titled list of the week: at most seven lines, its total, its own failure. */
export function WeekBlockView({ block }: { block: WeekBlock }) {
  const titleId = useId();
  const { rows, total = 0, error, isPending, refetch, hold } = useBlock(block, SHORT);
  if (!block.isMain && !error && rows.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, minWidth: 0 }} {...hold}>
      <Typography id={titleId} variant="h2" sx={{ marginBottom: 0.5 }}>
        {block.title}
        {total > 0 && ` (${total.toLocaleString('fr-FR')})`}
      </Typography>
      {error ? (
        <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
          Ce bloc n’a pas pu être chargé.
        </Alert>
      ) : isPending ? (
        <SkeletonRows rows={3} columns={2} />
      ) : (
        <BlockLines block={block} rows={rows} />
      )}
      {block.Below && <block.Below />}
      {total > rows.length && (
        <Button
          component={Link}
          to={`/week/${block.id}`}
          size="small"
          sx={{ marginTop: 0.5, marginLeft: -1 }}
          aria-label={`Tout voir (${total}) — ${block.title}`}
        >
          {`Tout voir (${total.toLocaleString('fr-FR')})`}
        </Button>
      )}
    </Paper>
  );
}

/** The lines themselves, or the sentence of an empty block. */
export function BlockLines({ block: { Line }, rows }: { block: WeekBlock; rows: readonly { id: string }[] }) {
  if (rows.length === 0) return <Typography sx={{ color: 'text.secondary' }}>Rien à faire ici.</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map((row, index) => (
        <Line key={row.id} row={row as never} before={rows[index - 1] as never} />
      ))}
    </Box>
  );
}
