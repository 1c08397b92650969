import HelpOutlined from '@mui/icons-material/HelpOutlineOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Link } from 'react-router-dom';
import { useMe } from '../me.ts';
import { NoticesButton } from '../resources/notifications/NoticesButton.tsx';
import { hideScreen } from './cover.ts';
import { SearchButton } from './palette/SearchButton.tsx';
import { UserMenu } from './UserMenu.tsx';
import { Wordmark } from './Wordmark.tsx';

const bar = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 56,
  paddingX: 2,
  borderBottom: 1,
  borderColor: 'divider',
  backgroundColor: 'background.paper',
};

const wide = { display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 1 };

/** The house, the search, the screen's cover, help, and who is signed in. */
export function TopBar({ openHelp }: { openHelp: () => void }) {
  const { association, resources } = useMe();
  return (
    <Box component="header" className="no-print" sx={bar}>
      <Box
        component={Link}
        to="/"
        aria-label={`${association.shortName} contentieux, accueil`}
        sx={{ textDecoration: 'none', marginRight: { xs: 'auto', md: 0 } }}
      >
        <Wordmark name={association.shortName} service="contentieux" />
      </Box>
      <SearchButton />
      <Button color="inherit" startIcon={<Shield />} onClick={hideScreen}>
        Discret
      </Button>
      {resources.notifications?.can.list && <NoticesButton />}
      <Box sx={wide}>
        <IconButton color="inherit" aria-label="Aide et raccourcis" onClick={openHelp}>
          <HelpOutlined />
        </IconButton>
        <UserMenu />
      </Box>
    </Box>
  );
}
