import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { NameOf } from '../resources/forms/NameOf.tsx';

type LineProps = { lead?: ReactNode; children?: ReactNode; action?: ReactNode; isDone?: boolean } & (
  | { caseId: string; name?: string }
  | { to: string; name: string }
);

/** One line of the week: the case by its code name, or where else the line leads, what about it, and its button. */
export function Line({ lead, children, action, isDone = false, ...about }: LineProps) {
  const to = 'caseId' in about ? `/cases/${about.caseId}/show` : about.to;
  return (
    <Box component="li" sx={line}>
      {lead}
      <Box sx={{ flex: '1 1 200px', minWidth: 0, ...(isDone && { textDecoration: 'line-through', color: 'text.secondary' }) }}>
        <Box component={Link} to={to} sx={link}>
          {about.name ?? ('caseId' in about && <NameOf resource="cases" id={about.caseId} />)}
        </Box>
        {children && (
          <Typography component="div" variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {children}
          </Typography>
        )}
      </Box>
      {action && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, flex: '0 0 auto' }}>{action}</Box>}
    </Box>
  );
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.5,
  minHeight: 48,
  paddingY: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

const link = { color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } } as const;
