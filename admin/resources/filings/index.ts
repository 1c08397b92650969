import { lazy } from 'react';

/** The workbench of the acts. */
export const filings = { list: lazy(() => import('./FilingList.tsx')) };
