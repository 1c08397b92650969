import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router-dom';
import { typeset } from '../../typeset.ts';
import { StatusShape } from '../../ui/StatusShape.tsx';
import type { FilingCheck, Gap } from './filingRows.ts';

type FilingChecksProps = { caseId: string; checks: readonly FilingCheck[]; elsewhere: readonly Gap[] };

/** « Contrôles »: what stops the act (red), what is to be weighed (amber), and what must be filled somewhere else. */
export function FilingChecks({ caseId, checks, elsewhere }: FilingChecksProps) {
  const titleId = useId();
  const isInParties = elsewhere.some(({ where }) => where?.includes('Parties et chefs'));
  return (
    <Box component="section" aria-labelledby={titleId} aria-live="polite">
      <Typography id={titleId} variant="h2">
        Contrôles
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {elsewhere.map(({ path, title, where }) => (
          <Line key={path} level="block">
            Il manque{'\u00A0: '}
            {typeset(title)}
            {where && ` (${where})`}.
          </Line>
        ))}
        {checks.map(({ level, text, article }) => (
          <Line key={text} level={level}>
            {text} ({article})
          </Line>
        ))}
        {checks.length === 0 && elsewhere.length === 0 && <Line level="fine">Aucun contrôle ne bloque cet acte.</Line>}
      </Box>
      {isInParties && (
        <Button
          size="small"
          variant="outlined"
          component={Link}
          to={`/cases/${caseId}/show`}
          state={{ tab: 'parties' }}
          sx={{ marginTop: 1 }}
        >
          Aller à Parties et chefs
        </Button>
      )}
    </Box>
  );
}

const LOOKS = {
  block: { shape: 'octagon', color: 'error.main', word: 'Bloque' },
  warn: { shape: 'triangle', color: 'warning.main', word: 'À vérifier' },
  fine: { shape: 'check', color: 'success.main', word: '' },
} as const;

function Line({ level, children }: { level: keyof typeof LOOKS; children: ReactNode }) {
  const { shape, color, word } = LOOKS[level];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, marginTop: 1 }}>
      <Box sx={{ color, paddingTop: '3px' }}>
        <StatusShape shape={shape} isOutline={level === 'block'} />
      </Box>
      <Typography variant="body2">
        {word && (
          <Box component="span" sx={{ color, fontWeight: 600 }}>
            {word}
            {'\u00A0: '}
          </Box>
        )}
        {children}
      </Typography>
    </Box>
  );
}
