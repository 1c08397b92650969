import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useMe } from '../me.ts';
import { type Entry, entriesFor, GROUPS, isHere } from './entries.ts';

/** The places of the service in their groups, beside the page on a wide screen. */
export function SideMenu() {
  const entries = entriesFor(useMe());
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <Box
      component="nav"
      aria-label="Navigation principale"
      sx={{ display: { xs: 'none', md: 'block' }, flex: '0 0 224px', borderRight: 1, borderColor: 'divider', paddingX: 1, paddingY: 2 }}
    >
      {groups.map(group => (
        <MenuGroup key={group} title={GROUPS[group]} entries={entries.filter(entry => entry.group === group)} />
      ))}
    </Box>
  );
}

function MenuGroup({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const titleId = useId();
  return (
    <Box sx={{ marginBottom: 1.5 }}>
      <Typography id={titleId} variant="caption" component="p" sx={heading}>
        {title}
      </Typography>
      <List disablePadding aria-labelledby={titleId}>
        {entries.map(entry => (
          <MenuLine key={entry.path} entry={entry} />
        ))}
      </List>
    </Box>
  );
}

const heading = {
  paddingX: 2,
  marginBottom: 0.25,
  color: 'text.secondary',
  fontWeight: 600,
  textTransform: 'uppercase',
  letterSpacing: '0.04em',
} as const;

function MenuLine({ entry }: { entry: Entry }) {
  const isCurrent = isHere(entry, useLocation().pathname);
  const { icon: Icon, Counter, label, path, key } = entry;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={path}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={`G ${key.toUpperCase()}`}
        sx={{
          borderRadius: 1,
          minHeight: 36,
          paddingY: 0.25,
          '&[aria-current]': { backgroundColor: theme => theme.palette.tokens.primarySoft, fontWeight: 600 },
        }}
      >
        <ListItemIcon sx={{ minWidth: 32, color: 'inherit', '& svg': { fontSize: 20 } }}>
          <Icon />
        </ListItemIcon>
        <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: 'inherit' } } }} />
        {Counter && <Counter />}
        <Box
          component="kbd"
          aria-hidden
          sx={{ font: 'inherit', typography: 'caption', color: 'text.secondary', marginLeft: 1, whiteSpace: 'nowrap' }}
        >
          G {key.toUpperCase()}
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
