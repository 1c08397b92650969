import { lazy } from 'react';

/** « Ma semaine ». */
export const WeekPage = lazy(() => import('./WeekPage.tsx'));
/** One block of it, whole. */
export const WeekListPage = lazy(() => import('./WeekListPage.tsx'));
