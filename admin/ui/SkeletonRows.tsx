import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { visuallyHidden } from './visuallyHidden.ts';

/** The shape of a list on its way; nothing is drawn during the first 200 ms, so that quick answers do not flicker. */
export function SkeletonRows({ rows = 6, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <Box role="status" aria-busy sx={{ opacity: 0, animation: 'appear 0s 200ms forwards', '@keyframes appear': { to: { opacity: 1 } } }}>
      <Box component="span" sx={visuallyHidden}>
        Chargement en cours
      </Box>
      {Array.from({ length: rows }, (_, row) => `r${row}`).map(row => (
        <Box
          key={row}
          sx={{ display: 'flex', gap: 2, height: 44, alignItems: 'center', borderBottom: 1, borderColor: 'divider', paddingX: 1.5 }}
        >
          {Array.from({ length: columns }, (_, column) => `c${column}`).map(column => (
            <Skeleton key={column} animation={false} variant="rounded" height={16} sx={{ flex: 1 }} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
