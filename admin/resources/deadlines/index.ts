import { lazy } from 'react';

/** The register of deadlines. */
export const deadlines = { list: lazy(() => import('./DeadlineList.tsx')) };
