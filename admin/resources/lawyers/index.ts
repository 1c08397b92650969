import { lazy } from 'react';

/** Partner lawyers: their list and a page each. */
export const lawyers = { list: lazy(() => import('./LawyerList.tsx')), show: lazy(() => import('./LawyerShow.tsx')) };
