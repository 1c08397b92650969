import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Link } from 'react-router-dom';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import type { WeekBlock } from './blocks.ts';
import type { Place } from './held.tsx';
import { SHORT, useBlock } from './useBlock.ts';

/** One titled list of the week: at most seven lines, its total, its own failure. */
export function WeekBlockView({ block, place }: { block: WeekBlock; place: Place }) {
  const { rows, total = 0, error, isPending, refetch, hold } = useBlock(block, SHORT, place);
  if (!block.isMain && !error && rows.length === 0) return null;
  const more = total > rows.length ? { to: `/week/${block.id}`, total } : undefined;
  return (
    <BlockFrame
      {...{ title: block.title, total, isPending, hasFailed: error !== null, more, hold }}
      explained={block.explained}
      onRetry={() => void refetch()}
    >
      <BlockLines block={block} rows={rows} />
      {block.Below && <block.Below />}
    </BlockFrame>
  );
}

type BlockFrameProps = {
  title: string;
  total: number;
  /** What is counted here, when the title does not say it all. */
  explained?: string | undefined;
  isPending: boolean;
  hasFailed: boolean;
  onRetry: () => void;
  /** Where the whole list is, when some of it is not shown. */
  more?: { to: string; total: number } | undefined;
  hold: Pick<ComponentProps<'div'>, 'onFocus' | 'onBlur' | 'onPointerEnter' | 'onPointerLeave'>;
  children: ReactNode;
};

/** The title with its number, then the lines, or what keeps them from being there; a block that fails leaves the others alone. */
export function BlockFrame({ title, total, explained, isPending, hasFailed, onRetry, more, hold, children }: BlockFrameProps) {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, minWidth: 0 }} {...hold}>
      <Typography id={titleId} variant="h2" sx={{ marginBottom: 0.5 }}>
        {title}
        {total > 0 && ` (${total.toLocaleString('fr-FR')})`}
      </Typography>
      {explained && (
        <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 0.5 }}>
          {explained}
        </Typography>
      )}
      {hasFailed ? (
        <Alert severity="error" role="alert" action={<Button onClick={onRetry}>Réessayer</Button>}>
          Ce bloc n’a pas pu être chargé.
        </Alert>
      ) : isPending ? (
        <SkeletonRows rows={3} columns={2} />
      ) : (
        children
      )}
      {more && (
        <Button
          component={Link}
          to={more.to}
          size="small"
          sx={{ marginTop: 0.5, marginLeft: -1 }}
          aria-label={`Tout voir (${more.total}) — ${title}`}
        >
          {`Tout voir (${more.total.toLocaleString('fr-FR')})`}
        </Button>
      )}
    </Paper>
  );
}

/** The lines themselves, or the sentence of an empty block. */
export function BlockLines({ block: { Line, Around, empty }, rows }: { block: WeekBlock; rows: readonly { id: string }[] }) {
  if (rows.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{empty ?? 'Rien à faire ici.'}</Typography>;
  const lines = (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map((row, index) => (
        <Line key={row.id} row={row as never} before={rows[index - 1] as never} />
      ))}
    </Box>
  );
  return Around ? <Around rows={rows as never}>{lines}</Around> : lines;
}
