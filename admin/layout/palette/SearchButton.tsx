import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isScreenHidden } from '../cover.ts';
import { isBehindDialog } from '../useShortcuts.ts';

const Palette = lazy(() => import('./Palette.tsx'));

/** Opens the palette: a field on a desk, an icon on a phone, Ctrl+K from anywhere but over a form half filled. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!isScreenHidden()) setIsOpen(wasOpen => !wasOpen && !isBehindDialog());
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <ButtonBase onClick={() => setIsOpen(true)} aria-haspopup="dialog" aria-keyshortcuts="Control+K" sx={field}>
        <Search fontSize="small" />
        <span>Rechercher ou agir…</span>
        <Box component="kbd" aria-hidden sx={{ marginLeft: 'auto', font: 'inherit', typography: 'caption' }}>
          Ctrl K
        </Box>
      </ButtonBase>
      <IconButton
        color="inherit"
        aria-label="Ouvrir la recherche"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        sx={{ display: { md: 'none' } }}
      >
        <Search />
      </IconButton>
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const field = {
  display: { xs: 'none', md: 'flex' },
  alignItems: 'center',
  gap: 1,
  flex: '0 1 440px',
  minHeight: 40,
  paddingX: 1.5,
  marginX: 'auto',
  border: 1,
  borderColor: 'tokens.control',
  borderRadius: 1,
  typography: 'body2',
  color: 'text.secondary',
  textAlign: 'left',
  backgroundColor: 'background.paper',
} as const;
