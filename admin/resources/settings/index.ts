import { lazy } from 'react';

/** The page of the settings, loaded when it is opened. */
export const SettingsPage = lazy(() => import('./SettingsPage.tsx'));
