import { lazy } from 'react';

/** The courts: the list and the page of one. */
export const courts = { list: lazy(() => import('./CourtList.tsx')), show: lazy(() => import('./CourtShow.tsx')) };
