import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { NameOf } from '../resources/forms/NameOf.tsx';

type LineProps = { caseId: string; name?: string; lead?: ReactNode; children?: ReactNode; action?: ReactNode; isDone?: boolean };

/** One line of the week: the case by its code name, what about it, and its button. */
export function Line({ caseId, name, lead, children, action, isDone = false }: LineProps) {
  return (
    <Box component="li" sx={line}>
      {lead}
      <Box sx={{ flex: '1 1 200px', minWidth: 0, ...(isDone && { textDecoration: 'line-through', color: 'text.secondary' }) }}>
        <Box component={Link} to={`/cases/${caseId}/show`} sx={link}>
          {name ?? <NameOf resource="cases" id={caseId} />}
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
