import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { keepPreferences, useMe, useMeState } from '../me.ts';
import { TodayProvider } from '../ui/today.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Cover } from './Cover.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { DoorProvider, mayTell } from './events/door.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { SideMenu } from './SideMenu.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptTheme } from './useKeptTheme.ts';
import { useHideKeys, useShortcuts } from './useShortcuts.ts';

// Fetched when it is first opened: it weighs nothing before the first screen.
const EventDoor = lazy(() => import('./events/EventDoor.tsx'));

/** What stands around every page of a person signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const { me } = useMeState();
  // Between signing out and the sign-in page there is nobody to show a frame to.
  if (me === null) return <LoadingPage />;
  return (
    <TodayProvider value={me.today}>
      <Frame isDemo={me.isDemo}>{children}</Frame>
    </TodayProvider>
  );
}

// A switch that could not be kept goes back to where it was.
const switchSingleKeys = (hasSingleKeys: boolean) => void keepPreferences({ hasSingleKeys }).catch(() => undefined);

function Frame({ isDemo, children }: { isDemo: boolean; children: ReactNode }) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isDoorOpen, setDoorOpen] = useState(false);
  const me = useMe();
  const areSingleKeysOn = me.preferences.hasSingleKeys !== false;
  const { pathname } = useLocation();
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const openIt = useCallback(() => setDoorOpen(true), []);
  const openDoor = mayTell(me) ? openIt : null;
  useShortcuts({ areSingleKeysOn, openHelp, openDoor });
  useHideKeys();
  useKeptTheme();
  return (
    <DoorProvider value={openDoor}>
      <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
        <SkipLink />
        {isDemo && <DemoBanner />}
        <TopBar openHelp={openHelp} />
        <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
          <SideMenu />
          <Box component="main" id="content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, padding: { xs: 2, md: 3 }, outline: 'none' }}>
            <PageBoundary place={pathname}>
              <Suspense fallback={<LoadingPage />}>{children}</Suspense>
            </PageBoundary>
          </Box>
        </Box>
        <BottomBar />
        <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} areSingleKeysOn={areSingleKeysOn} onSwitch={switchSingleKeys} />
        {isDoorOpen && (
          <Suspense>
            <EventDoor caseId={matchPath('/cases/:id/show', pathname)?.params.id ?? null} onClose={() => setDoorOpen(false)} />
          </Suspense>
        )}
        <Cover />
      </Box>
    </DoorProvider>
  );
}
