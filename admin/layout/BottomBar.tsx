import Add from '@mui/icons-material/AddCircleOutlined';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useMe } from '../me.ts';
import { type Entry, entriesFor, isHere } from './entries.ts';
import { useDoor, WHAT_HAPPENED } from './events/door.ts';
import { MoreSheet } from './MoreSheet.tsx';

/** The places of the service under the thumb, on a narrow screen; the act most often done stands in the middle. */
export function BottomBar() {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const openDoor = useDoor();
  const places = entriesFor(useMe()).filter(entry => entry.thumb !== undefined);
  const middle = Math.ceil(places.length / 2);
  return (
    <Box
      component="nav"
      aria-label="Navigation principale"
      className="no-print"
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
      <BottomNavigation component="div" showLabels sx={{ '& > .MuiButtonBase-root': { minWidth: 0, paddingX: 0.5 } }}>
        {places.slice(0, middle).map(entry => (
          <Place key={entry.path} entry={entry} />
        ))}
        {openDoor && (
          <BottomNavigationAction
            showLabel
            label="Événement"
            aria-label={`Événement\u00A0: ${WHAT_HAPPENED.toLowerCase()}`}
            aria-haspopup="dialog"
            icon={<Add color="primary" />}
            onClick={openDoor}
          />
        )}
        {places.slice(middle).map(entry => (
          <Place key={entry.path} entry={entry} />
        ))}
        <BottomNavigationAction
          showLabel
          label="Plus"
          icon={<MoreHoriz />}
          aria-haspopup="dialog"
          aria-expanded={isMoreOpen}
          onClick={() => setMoreOpen(true)}
        />
      </BottomNavigation>
      <MoreSheet isOpen={isMoreOpen} onClose={() => setMoreOpen(false)} />
    </Box>
  );
}

function Place({ entry }: { entry: Entry }) {
  const { pathname } = useLocation();
  const { path, icon: Icon } = entry;
  const isCurrent = isHere(entry, pathname) && pathname !== '/cases/create';
  return (
    <BottomNavigationAction
      showLabel
      label={entry.thumb}
      icon={<Icon />}
      component={Link}
      to={path}
      className={isCurrent ? 'Mui-selected' : ''}
      aria-current={isCurrent ? 'page' : undefined}
    />
  );
}
