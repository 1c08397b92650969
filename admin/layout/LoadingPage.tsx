import Box from '@mui/material/Box';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';

/** The shape of a page on its way. */
export const LoadingPage = () => (
  <Box sx={{ padding: 2, maxWidth: 1280, marginX: 'auto' }}>
    <SkeletonRows />
  </Box>
);
