import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';

/** A page above this one. */
export type Crumb = { label: string; to: string };

const list = { display: 'flex', flexWrap: 'wrap', margin: 0, marginBottom: 0.5, padding: 0, listStyle: 'none', typography: 'body2' };

/** The way back: « Dossiers › Érable ». */
export function Breadcrumb({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Fil d’Ariane">
      <Box component="ol" sx={list}>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <MuiLink component={Link} to={to}>
              {label}
            </MuiLink>
            <Box component="span" aria-hidden sx={{ marginX: 1 }}>
              ›
            </Box>
          </li>
        ))}
        <Box component="li" aria-current="page" sx={{ color: 'text.secondary' }}>
          {here}
        </Box>
      </Box>
    </nav>
  );
}
