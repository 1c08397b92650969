import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx';
import { setPageTitle } from './title.ts';

type PageProps = {
  /** What kind of page this is: « Dossiers », « Dossier », « Nouveau dossier ». */
  screen: string;
  /** What it shows, by code name: « Érable ». Never a person's name. */
  object?: string;
  /** The h1, when neither of these will do. */
  heading?: string;
  crumbs?: readonly Crumb[];
  status?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** The frame of a page: its title in the tab, the way back, its one h1 (which takes the focus after a move), its main action. */
export function Page({ screen, object, heading = object ?? screen, crumbs, status, actions, children }: PageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === 'default';
  const isFirst = useRef(isFirstPage);

  useEffect(() => setPageTitle(object === undefined ? screen : `${object} — ${screen}`), [screen, object]);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (!isFirst.current && !isTyping) title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Box sx={{ width: '100%', maxWidth: 1280, marginX: 'auto' }}>
      {crumbs && <Breadcrumb crumbs={crumbs} here={heading} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, marginBottom: 2 }}>
        <Typography variant="h1" tabIndex={-1} ref={title} sx={{ outline: 'none' }}>
          {heading}
        </Typography>
        {status}
        {actions && <Box sx={{ marginLeft: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}
