import Drawer from '@mui/material/Drawer';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

type SidePanelProps = { labelledBy: string; onClose: () => void; children: ReactNode };

const PANEL = 'side-panel';

// While the panel is open a print holds the panel alone.
const PRINT = {
  '@media print': {
    [`body > *:not(.${PANEL})`]: { display: 'none !important' },
    [`body > .${PANEL} .MuiPaper-root`]: {
      position: 'static',
      width: 'auto',
      height: 'auto',
      overflow: 'visible',
      border: 'none',
      boxShadow: 'none',
    },
    [`body > .${PANEL}`]: { position: 'static !important', display: 'block !important' },
    // Ink on paper, whatever the theme of the screen.
    [`body > .${PANEL} *`]: { color: '#000 !important', background: 'none !important' },
    [`body > .${PANEL} .MuiBackdrop-root`]: { display: 'none' },
  },
};

/**
 * A panel at the right of the page, beside the work on a desk, over it on a phone. Mounted while open: its PanelTitle
 * takes the focus, Escape closes, and the focus goes back where it was.
 */
export function SidePanel({ labelledBy, onClose, children }: SidePanelProps) {
  const theme = useTheme();
  const isSheet = useMediaQuery(theme.breakpoints.down('md'), { noSsr: true });
  useFocusBack();
  useEscape(!isSheet, onClose);

  const drawer = (
    <Drawer
      open
      anchor="right"
      variant={isSheet ? 'temporary' : 'persistent'}
      className={PANEL}
      onClose={onClose}
      transitionDuration={{ enter: 0, exit: 0 }}
      slotProps={{
        paper: {
          component: 'aside',
          role: 'complementary',
          'aria-modal': undefined,
          'aria-labelledby': labelledBy,
          sx: { width: isSheet ? '100%' : 420, padding: 3, boxSizing: 'border-box', boxShadow: isSheet ? 0 : 4 },
        } as object,
      }}
    >
      {children}
    </Drawer>
  );
  return (
    <>
      <GlobalStyles styles={PRINT} />
      {isSheet ? drawer : createPortal(drawer, document.body)}
    </>
  );
}

/** The heading of a side panel: it takes the focus, so that the panel is read from its start. */
export function PanelTitle({ id, children }: { id: string; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Typography ref={title} id={id} variant="h2" tabIndex={-1} sx={{ flex: 1, '&:focus': { outline: 'none' } }}>
      {children}
    </Typography>
  );
}

function useFocusBack() {
  // Read while rendering: when effects run, the title already has the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
}

// A sheet is a modal, which closes on Escape by itself.
function useEscape(isListening: boolean, onClose: () => void) {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isListening) return;
    const onKey = (event: KeyboardEvent) => {
      const isUnderDialog = document.querySelector('[aria-modal="true"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isUnderDialog) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isListening]);
}
