import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { visuallyHidden } from '../ui/visuallyHidden.ts';
import { showScreen, useIsScreenHidden } from './cover.ts';
import { coverTitle, houseName } from './title.ts';

/** The blank page of « Discret ». page.css takes everything else off the screen, dialogs included, without unmounting it. */
export function Cover() {
  const isHidden = useIsScreenHidden();
  return isHidden ? <BlankPage /> : null;
}

function BlankPage() {
  const [place] = useState(() => document.createElement('div'));
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    place.id = 'cover';
    document.body.append(place);
    document.documentElement.classList.add('discreet');
    coverTitle(true);
    return () => {
      document.documentElement.classList.remove('discreet');
      place.remove();
      coverTitle(false);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [place, before]);
  return createPortal(<Blank />, place);
}

function Blank() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      showScreen();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'end center', padding: 4 }}>
      <Box component="h1" sx={visuallyHidden}>
        {houseName()}
      </Box>
      <Button autoFocus color="inherit" onClick={showScreen}>
        Revenir (Entrée)
      </Button>
    </Box>
  );
}
