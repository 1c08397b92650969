import MoreHoriz from '@mui/icons-material/MoreHoriz';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useMe } from '../me.ts';
import { entriesFor, isHere } from './entries.ts';
import { MoreSheet } from './MoreSheet.tsx';

/** The places of the service under the thumb, on a narrow screen. */
export function BottomBar() {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const entries = entriesFor(useMe());
  const { pathname } = useLocation();
  return (
    <Box
      component="nav"
      aria-label="Navigation principale"
      sx={{
        display: { xs: 'block', md: 'none' },
        position: 'sticky',
        bottom: 0,
        zIndex: 'appBar',
        borderTop: 1,
        borderColor: 'divider',
        paddingBottom: 'env(safe-area-inset-bottom)',
        backgroundColor: 'background.paper',
      }}
    >
      <BottomNavigation showLabels value={entries.findIndex(entry => isHere(entry, pathname))}>
        {entries.map(({ label, path, icon: Icon }, index) => (
          <BottomNavigationAction
            key={path}
            label={label}
            icon={<Icon />}
            component={Link}
            to={path}
            aria-current={isHere(entries[index]!, pathname) ? 'page' : undefined}
          />
        ))}
        <BottomNavigationAction
          label="Plus"
          icon={<MoreHoriz />}
          value="more"
          aria-haspopup="dialog"
          aria-expanded={isMoreOpen}
          onClick={() => setMoreOpen(true)}
        />
      </BottomNavigation>
      <MoreSheet isOpen={isMoreOpen} onClose={() => setMoreOpen(false)} />
    </Box>
  );
}
