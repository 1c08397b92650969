import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import Logout from '@mui/icons-material/Logout';
import Shield from '@mui/icons-material/ShieldOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { leave } from '../authProvider.ts';
import { useMe } from '../me.ts';
import { hideScreen } from './cover.ts';
import { entriesFor } from './entries.ts';
import { PreferencesDialog } from './PreferencesDialog.tsx';
import { roleLabel } from './roleLabel.ts';
import { useThemeSwitch } from './useThemeSwitch.ts';

/** What does not fit in the bottom bar: the other places, who is signed in, the theme, the way out. */
export function MoreSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const me = useMe();
  const { user } = me;
  const theme = useThemeSwitch();
  const [isChoosing, setIsChoosing] = useState(false);
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Drawer
      anchor="bottom"
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': 'Plus' } }}
    >
      <Box sx={{ padding: 2, display: 'grid', gap: 1, '& .MuiButton-root': { justifyContent: 'flex-start', minHeight: 48 } }}>
        <Typography>
          {user.displayName} ({roleLabel(user)})
        </Typography>
        {entriesFor(me)
          .filter(entry => entry.thumb === undefined)
          .map(({ path, label, icon: Icon, Counter }) => (
            <Button key={path} component={Link} to={path} startIcon={<Icon />} onClick={onClose}>
              {label}
              {Counter && <Counter />}
            </Button>
          ))}
        <Button component={Link} to="/mon-compte" startIcon={<AccountCircle />} onClick={onClose}>
          Mon compte
        </Button>
        <Button startIcon={<Shield />} onClick={then(hideScreen)}>
          Discret : masquer l’écran
        </Button>
        <Button startIcon={<DarkMode />} onClick={then(theme.change)}>
          {theme.label}
        </Button>
        <Button startIcon={<Tune />} onClick={() => setIsChoosing(true)}>
          Préférences
        </Button>
        {isChoosing && <PreferencesDialog onClose={() => setIsChoosing(false)} />}
        <Button startIcon={<Logout />} onClick={then(() => void leave())}>
          Se déconnecter
        </Button>
        <Button variant="outlined" onClick={onClose}>
          Fermer
        </Button>
      </Box>
    </Drawer>
  );
}
