import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { leave } from '../authProvider.ts';
import { useMe } from '../me.ts';
import { PreferencesDialog } from './PreferencesDialog.tsx';
import { roleLabel } from './roleLabel.ts';
import { useThemeSwitch } from './useThemeSwitch.ts';

/** Who is signed in, the theme, the preferences, the way out. */
export function UserMenu() {
  const { user } = useMe();
  const theme = useThemeSwitch();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const menuId = useId();
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircle />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        aria-label={`${user.displayName}, mon compte`}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {user.displayName}
      </Button>
      <Menu disablePortal id={menuId} anchorEl={anchor} open={anchor !== null} onClose={close}>
        <ListSubheader role="presentation" sx={{ lineHeight: 2.5 }}>
          {roleLabel(user)}
        </ListSubheader>
        <MenuItem component={Link} to="/mon-compte" onClick={close}>
          Mon compte
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            theme.change();
          }}
        >
          {theme.label}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            setIsChoosing(true);
          }}
        >
          Préférences
        </MenuItem>
        <MenuItem onClick={() => void leave()}>Se déconnecter</MenuItem>
      </Menu>
      {isChoosing && <PreferencesDialog onClose={() => setIsChoosing(false)} />}
    </>
  );
}
