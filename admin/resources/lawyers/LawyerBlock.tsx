import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

type BlockProps = { title: string; action?: ReactNode; children: ReactNode };

/** A titled part of a lawyer's page. */
export function LawyerBlock({ title, action, children }: BlockProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginBottom: 1 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}

/** The lines of such a part. */
export const LawyerLines = ({ children }: { children: ReactNode }) => (
  <Box
    component="ul"
    sx={{
      ...{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      },
      '& > li': { padding: 1.5, borderBottom: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' },
      '& > li:last-child': { borderBottom: 0 },
    }}
  >
    {children}
  </Box>
);
