import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useMe } from '../me.ts';
import { useApi } from '../resources/forms/useApi.ts';
import { echoMoney } from '../ui/moneyGrammar.ts';
import { blocksFor, type WeekBlock } from './blocks.ts';
import { useHeld } from './held.tsx';
import { REFRESH_MS, useBlock } from './useBlock.ts';

const FIGURES_PLACE = { column: -1, rank: 1 };

/** The figures of who steers, each the number of rows of the list it opens, with its sentence. */
const COUNTS: readonly { id: string; sentence: (count: number) => string }[] = [
  { id: 'audiences', sentence: count => (count > 1 ? 'audiences d’ici dimanche' : 'audience d’ici dimanche') },
  { id: 'decisions-du-mois', sentence: count => (count > 1 ? 'décisions rendues ce mois-ci' : 'décision rendue ce mois-ci') },
  {
    id: 'forclusions',
    sentence: count => (count > 1 ? 'forclusions non validées depuis la veille' : 'forclusion non validée depuis la veille'),
  },
];

/** How things stand, in four figures: three numbers of lines and a sum. */
export function WeekFigures() {
  const blocks = blocksFor(useMe());
  const sums = blocks['sommes-recues'];
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
      {COUNTS.map(({ id, sentence }) => {
        const block = blocks[id];
        return block && <Count key={id} block={block} sentence={sentence} />;
      })}
      {sums && <Sum block={sums} />}
    </Box>
  );
}

function Count({ block, sentence }: { block: WeekBlock; sentence: (count: number) => string }) {
  const { total, error, hold } = useBlock(block, 1, FIGURES_PLACE);
  const shown = total?.toLocaleString('fr-FR');
  return <Figure to={`/week/${block.id}`} hold={hold} shown={shown} sentence={sentence(total ?? 0)} hasFailed={error !== null} />;
}

/** The sum of the lines the block lists, added up by the server. */
function Sum({ block }: { block: WeekBlock }) {
  const api = useApi();
  const { isHeld, on } = useHeld(FIGURES_PLACE);
  const { data, error } = useQuery({
    queryKey: ['payments', 'look', 'figures'],
    queryFn: () => api.look<{ thisYear: { cents: number } }>('payments', 'figures'),
    refetchInterval: isHeld ? false : REFRESH_MS,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = data && echoMoney(data.thisYear.cents);
  return (
    <Figure to={`/week/${block.id}`} hold={on} shown={shown} sentence="reçus cette année par l’association" hasFailed={error !== null} />
  );
}

type FigureProps = {
  to: string;
  shown: string | undefined;
  sentence: string;
  hasFailed: boolean;
  hold: ReturnType<typeof useHeld>['on'];
};

function Figure({ to, shown, sentence, hasFailed, hold }: FigureProps) {
  return (
    <Paper component="li" variant="outlined" sx={{ padding: 2, minWidth: 0 }} {...hold}>
      <Box
        component={Link}
        to={to}
        sx={{ color: 'text.primary', textDecoration: 'none', display: 'block', '&:hover': { textDecoration: 'underline' } }}
      >
        <Typography
          component="span"
          variant="h1"
          sx={{ display: 'block', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', fontSize: { xs: 22, md: undefined } }}
        >
          {shown ?? '—'}
        </Typography>
        {hasFailed ? 'Chiffre indisponible' : sentence}
      </Box>
    </Paper>
  );
}
