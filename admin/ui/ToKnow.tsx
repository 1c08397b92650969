import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

/** What a computation does not say, and what counsel must confirm, under its steps. */
export function ToKnow({ sentences }: { sentences: readonly string[] }) {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ marginTop: 3 }}>
      <Typography id={id} variant="h3">
        À savoir
      </Typography>
      {sentences.map(sentence => (
        <Typography key={sentence} sx={{ marginTop: 1 }}>
          {sentence}
        </Typography>
      ))}
    </Box>
  );
}
