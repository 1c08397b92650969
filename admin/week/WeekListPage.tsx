import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { NotHerePage } from '../layout/ErrorPages.tsx';
import { Page } from '../layout/Page.tsx';
import { useMe } from '../me.ts';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { blocksFor, type WeekBlock } from './blocks.ts';
import { HoldProvider } from './held.tsx';
import { useBlock } from './useBlock.ts';
import { BlockLines } from './WeekBlock.tsx';

const PAGE = 50;
const HERE = { column: 0, rank: 0 };
const CRUMBS = [{ label: 'Ma semaine', to: '/' }];

/** « Tout voir »: every line of one block of the week, the very list its number counts. */
export default function WeekListPage() {
  const { block: id = '' } = useParams();
  const block = blocksFor(useMe())[id];
  if (!block) return <NotHerePage />;
  return (
    <HoldProvider key={id}>
      <WholeBlock block={block} />
    </HoldProvider>
  );
}

function WholeBlock({ block }: { block: WeekBlock }) {
  const [pages, setPages] = useState(1);
  const { rows, total = 0, error, isPending, refetch, hold } = useBlock(block, PAGE * pages, HERE);
  const count = (
    <Typography role="status" sx={{ color: 'text.secondary' }}>
      {isPending ? '' : `${total.toLocaleString('fr-FR')} ${total > 1 ? 'lignes' : 'ligne'}`}
    </Typography>
  );
  return (
    <Page screen={block.title} crumbs={CRUMBS} status={count}>
      {block.explained && <Typography sx={{ color: 'text.secondary', marginBottom: 1 }}>{block.explained}</Typography>}
      {error && (
        <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
          Cette liste n’a pas pu être chargée.
        </Alert>
      )}
      {isPending && <SkeletonRows rows={8} columns={3} />}
      {!isPending && !error && (
        <Paper variant="outlined" sx={{ paddingX: 2, paddingY: 1 }} {...hold}>
          <BlockLines block={block} rows={rows} />
          {block.Below && <block.Below />}
        </Paper>
      )}
      {total > rows.length && (
        <Button onClick={() => setPages(pages + 1)} sx={{ marginTop: 1 }}>
          Afficher plus
        </Button>
      )}
    </Page>
  );
}
