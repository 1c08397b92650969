import Box from '@mui/material/Box';
import { visuallyHidden } from './visuallyHidden.ts';

/** A small number beside a place; `spoken` says what it counts: « 3 délais à valider, 1 dépassé ». Zero is not shown: render nothing. */
export function Counter({ shown, spoken }: { shown: string; spoken: string }) {
  return (
    <Box component="span" sx={{ marginLeft: 1, typography: 'caption', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
      <span aria-hidden>{shown}</span>
      <Box component="span" sx={visuallyHidden}>
        , {spoken}
      </Box>
    </Box>
  );
}
