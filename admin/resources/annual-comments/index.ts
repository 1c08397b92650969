import { lazy } from 'react';

/** « Bilan contentieux »: the figures of a year and the chapter of the annual report. */
export const BilanPage = lazy(() => import('./BilanPage.tsx'));
