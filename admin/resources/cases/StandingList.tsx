import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { type Shape, StatusShape } from '../../ui/StatusShape.tsx';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import type { StandingLine } from '../forms/rows.ts';

const LOOKS: Record<StandingLine['state'], { shape: Shape; word: string; color: string }> = {
  established: { shape: 'check', word: 'établi', color: 'text.secondary' },
  to_check: { shape: 'half', word: 'à vérifier', color: 'warning.main' },
  missing: { shape: 'dotted', word: 'manquant', color: 'tokens.toValidate.text' },
  obstacle: { shape: 'octagon', word: 'obstacle', color: 'error.main' },
};

type StandingListProps = {
  lines: readonly StandingLine[];
  isCompact?: boolean;
  /** What can be done at once about a condition, under it. */
  remedies?: (line: StandingLine) => ReactNode;
};

/** « Recevabilité »: the conditions of each legal basis, with what is left to do; never a verdict. */
export function StandingList({ lines, isCompact = false, remedies }: StandingListProps) {
  const bases = [...new Set(lines.map(({ basis }) => basis))];
  if (bases.length === 0) return <Typography variant="body2">Aucune infraction connue : rien à vérifier encore.</Typography>;
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 4,
          gridTemplateColumns: isCompact ? 'minmax(0, 1fr)' : { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {bases.map(basis => (
          <Box key={basis} sx={{ marginTop: 1 }}>
            <Typography variant="subtitle2" component="h3">
              Art. {basis} CPP
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {isCompact && <EstablishedCount lines={lines.filter(line => line.basis === basis)} />}
              {lines
                .filter(line => line.basis === basis && !(isCompact && line.state === 'established'))
                .map(line => (
                  <StandingRow key={line.id} line={line} isCompact={isCompact}>
                    {remedies?.(line)}
                  </StandingRow>
                ))}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', marginTop: 1 }}>
        À faire valider par l’avocat.
      </Typography>
    </>
  );
}

function EstablishedCount({ lines }: { lines: readonly StandingLine[] }) {
  const count = lines.filter(({ state }) => state === 'established').length;
  if (count === 0) return null;
  const words = count > 1 ? `${count} conditions établies` : '1 condition établie';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, paddingY: 0.5 }}>
      <Box sx={{ color: 'text.secondary', paddingTop: '3px' }}>
        <StatusShape shape="check" />
      </Box>
      <Typography variant="body2">
        {words} sur {lines.length}
      </Typography>
    </Box>
  );
}

function StandingRow({
  line: { state, label, article, proof, remedy },
  isCompact,
  children,
}: {
  line: StandingLine;
  isCompact: boolean;
  children?: ReactNode;
}) {
  const { shape, word, color } = LOOKS[state];
  const isOpen = state !== 'established';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, paddingY: 0.5 }}>
      <Box sx={{ color, paddingTop: '3px' }}>
        <StatusShape shape={shape} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          {label}
          {isOpen ? (
            <Box component="span" sx={{ color, fontWeight: 600 }}>{`, ${word}`}</Box>
          ) : (
            <Box component="span" sx={visuallyHidden}>{`, ${word}`}</Box>
          )}
        </Typography>
        {!isCompact && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {article}. {isOpen ? remedy : proof}
          </Typography>
        )}
        {isCompact && (state === 'missing' || state === 'obstacle') && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {remedy}
          </Typography>
        )}
        {children}
      </Box>
    </Box>
  );
}
