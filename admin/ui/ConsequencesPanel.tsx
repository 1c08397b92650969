import Add from '@mui/icons-material/Add';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Sync from '@mui/icons-material/Sync';
import WarningAmber from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { typeset } from '../typeset.ts';

/** One effect of what is about to be saved. */
export type Consequence = { kind: 'create' | 'change' | 'info' | 'warning'; text: string; detail?: string };

const LOOKS = {
  create: { Icon: Add, word: 'Créé', color: 'primary.main' },
  change: { Icon: Sync, word: 'Modifié', color: 'info.main' },
  info: { Icon: InfoOutlined, word: 'À savoir', color: 'text.secondary' },
  warning: { Icon: WarningAmber, word: 'Attention', color: 'warning.main' },
};

type ConsequencesPanelProps = { consequences: Consequence[]; emptyText?: string };

/** « Ce qui va se passer »: the effects of a fact, before it is saved; changes are read aloud. */
export function ConsequencesPanel({ consequences, emptyText = 'Complétez le formulaire pour voir les effets.' }: ConsequencesPanelProps) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={theme => ({
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: 1,
        padding: 2,
        backgroundColor: theme.palette.tokens.raised,
      })}
    >
      <Typography id={titleId} variant="h3" component="h2">
        Ce qui va se passer
      </Typography>
      <Box aria-live="polite">
        {consequences.length === 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
            {emptyText}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {consequences.map(effect => (
            <Effect key={`${effect.kind} ${effect.text}`} effect={effect} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function Effect({ effect }: { effect: Consequence }) {
  const { Icon, word, color } = LOOKS[effect.kind];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, marginTop: 1.5 }}>
      <Icon aria-hidden sx={{ fontSize: 20, color, marginTop: '2px' }} />
      <div>
        <Typography variant="caption" component="p" sx={{ color, fontWeight: 600 }}>
          {word}
        </Typography>
        <Typography>{typeset(effect.text)}</Typography>
        {effect.detail && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {typeset(effect.detail)}
          </Typography>
        )}
      </div>
    </Box>
  );
}
