import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';

/** One step of an explanation: what was done, in words, under which articles (bare numbers are of the CPP). */
export type WhyStep = { id: string; label: string; text: string; articles: string[] };

// The code itself, not a search: nothing of the case goes out with the click.
const LEGIFRANCE = 'https://www.legifrance.gouv.fr/codes/id/';
const CODES = [
  { sign: /^[LRD]?\.? ?\d/, url: `${LEGIFRANCE}LEGITEXT000006071154/`, name: 'CPP' },
  { sign: /^C\. trav\./, url: `${LEGIFRANCE}LEGITEXT000006072050/`, name: '' },
];

/** The numbered steps of a computation. */
export function WhySteps({ items }: { items: WhyStep[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', margin: 0, marginTop: 2, padding: 0 }}>
      {items.map((item, index) => (
        <Box
          component="li"
          key={item.id}
          data-testid={`why-step-${index + 1}`}
          sx={{ display: 'flex', gap: 1.5, paddingY: 1.5, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}
        >
          <Typography component="span" variant="h3" sx={{ color: 'secondary.main', minWidth: 20 }}>
            {index + 1}
          </Typography>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="subtitle2" component="h3">
              {item.label}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{item.text}</Typography>
            <Articles articles={item.articles} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Articles({ articles }: { articles: string[] }) {
  if (articles.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Articles"
      sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
    >
      {articles.map(article => (
        <Typography key={article} component="li" variant="caption" sx={{ color: 'text.secondary' }}>
          art.&nbsp;
          <Article article={article} />
        </Typography>
      ))}
    </Box>
  );
}

function Article({ article }: { article: string }) {
  const code = CODES.find(({ sign }) => sign.test(article));
  if (!code) return article;
  const spoken = `${article} ${code.name} (nouvel onglet)`.replace('  ', ' ');
  return (
    <Link href={code.url} target="_blank" rel="noreferrer noopener" aria-label={spoken} sx={{ lineHeight: '24px' }}>
      {article}
    </Link>
  );
}
