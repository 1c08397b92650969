import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useMe } from '../me.ts';
import { blocksFor, type WeekBlock } from './blocks.ts';
import { useBlock } from './useBlock.ts';

/** The four figures of who steers, each the number of rows of the list it opens, with its sentence. */
const FIGURES: readonly { id: string; sentence: (count: number) => string }[] = [
  { id: 'audiences', sentence: count => (count > 1 ? 'audiences d’ici dimanche' : 'audience d’ici dimanche') },
  { id: 'ouverts', sentence: count => (count > 1 ? 'dossiers ouverts' : 'dossier ouvert') },
  {
    id: 'forclusions',
    sentence: count =>
      count > 1 ? 'délais de forclusion attendent une seconde lecture' : 'délai de forclusion attend une seconde lecture',
  },
  { id: 'sans-etape', sentence: count => (count > 1 ? 'dossiers n’ont pas de prochaine étape' : 'dossier n’a pas de prochaine étape') },
];

/** How things stand, in four numbers. */
export function WeekFigures() {
  const blocks = blocksFor(useMe());
  return (
    <Box
      component="ul"
      aria-label="En chiffres"
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        marginBottom: 2,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' },
      }}
    >
      {FIGURES.map(({ id, sentence }) => {
        const block = blocks[id];
        return block && <Figure key={id} block={block} sentence={sentence} />;
      })}
    </Box>
  );
}

function Figure({ block, sentence }: { block: WeekBlock; sentence: (count: number) => string }) {
  const { total, error } = useBlock(block, 1);
  const words = error ? 'Chiffre indisponible' : sentence(total ?? 0);
  return (
    <Paper component="li" variant="outlined" sx={{ padding: 2, minWidth: 0 }}>
      <Box
        component={Link}
        to={`/week/${block.id}`}
        sx={{ color: 'text.primary', textDecoration: 'none', display: 'block', '&:hover': { textDecoration: 'underline' } }}
      >
        <Typography component="span" variant="h1" sx={{ display: 'block', fontVariantNumeric: 'tabular-nums' }}>
          {total === undefined ? '—' : total.toLocaleString('fr-FR')}
        </Typography>
        {words}
      </Box>
    </Paper>
  );
}
