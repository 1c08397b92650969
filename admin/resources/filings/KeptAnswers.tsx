import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { shortDay } from '#law/days';
import { typeset } from '../../typeset.ts';
import { echoMoney } from '../../ui/moneyGrammar.ts';
import type { AskedField } from './filingBody.ts';
import type { KeptAnswer } from './filingRows.ts';

type KeptAnswersProps = { kept: readonly KeptAnswer[]; fields: readonly AskedField[]; onReword: (answer: KeptAnswer) => void };

/** « Textes de cet acte »: those the case keeps, each open to another wording, and those the act can do without. */
export function KeptAnswers({ kept, fields, onReword }: KeptAnswersProps) {
  const titleId = useId();
  const { setValue } = useFormContext();
  const closed = kept.filter(({ path }) => !fields.some(field => field.path === path));
  if (closed.length === 0) return null;
  const reword = (answer: KeptAnswer) => {
    if (answer.value !== null) setValue(answer.path, answer.value);
    onReword(answer);
  };
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2">
        Textes de cet acte
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {closed.map(answer => (
          <Box key={answer.path} component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline', marginTop: 1 }}>
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <strong>{typeset(answer.title)}</strong>
              {'\u00A0: '}
              {answer.value === null ? 'facultatif' : inWords(answer)}
            </Typography>
            <Button
              size="small"
              onClick={() => reword(answer)}
              aria-label={`${answer.value === null ? 'Ajouter' : 'Modifier'} — ${answer.title}`}
            >
              {answer.value === null ? 'Ajouter' : 'Modifier'}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const SHOWN = 120;

function inWords({ kind, value, choices }: KeptAnswer): string {
  if (kind === 'cents') return echoMoney(Number(value));
  if (kind === 'day') return shortDay(String(value));
  return shortened(choices?.[String(value)] ?? String(value));
}

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
