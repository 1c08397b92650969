import MailOutline from '@mui/icons-material/MailOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useUnseen } from './useUnseen.ts';

// Fetched when it is first opened: it weighs nothing before the first screen.
const NoticesPanel = lazy(() => import('./NoticesPanel.tsx'));

/** ✉ in the top bar, with how many notices are new; opens « Nouveautés ». */
export function NoticesButton() {
  const unseen = useUnseen();
  const [isOpen, setIsOpen] = useState(false);
  const label = unseen === 0 ? 'Nouveautés' : `Nouveautés, ${unseen} ${unseen === 1 ? 'nouvelle' : 'nouvelles'}`;
  return (
    <>
      <IconButton color="inherit" aria-label={label} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Badge badgeContent={unseen || null} color="error" max={99}>
          <MailOutline />
        </Badge>
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <NoticesPanel onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
