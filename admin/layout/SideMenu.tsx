import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { Link, useLocation } from 'react-router-dom';
import { useMe } from '../me.ts';
import { type Entry, entriesFor, isHere } from './entries.ts';

/** The places of the service, beside the page on a wide screen. */
export function SideMenu() {
  const entries = entriesFor(useMe());
  return (
    <Box
      component="nav"
      aria-label="Navigation principale"
      sx={{ display: { xs: 'none', md: 'block' }, flex: '0 0 224px', borderRight: 1, borderColor: 'divider', paddingX: 1, paddingY: 2 }}
    >
      <List disablePadding>
        {entries.map(entry => (
          <MenuLine key={entry.path} entry={entry} />
        ))}
      </List>
    </Box>
  );
}

function MenuLine({ entry }: { entry: Entry }) {
  const isCurrent = isHere(entry, useLocation().pathname);
  const Icon = entry.icon;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={entry.path}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={`G ${entry.key.toUpperCase()}`}
        sx={{
          borderRadius: 1,
          minHeight: 40,
          '&[aria-current]': { backgroundColor: theme => theme.palette.tokens.primarySoft, fontWeight: 600 },
        }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit', '& svg': { fontSize: 20 } }}>
          <Icon />
        </ListItemIcon>
        <ListItemText primary={entry.label} slotProps={{ primary: { sx: { fontWeight: 'inherit' } } }} />
        <Box component="kbd" aria-hidden sx={{ font: 'inherit', typography: 'caption', color: 'text.secondary' }}>
          G {entry.key.toUpperCase()}
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
