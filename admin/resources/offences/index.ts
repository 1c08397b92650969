import { lazy } from 'react';

/** The catalogue of offences: one list. */
export const offences = { list: lazy(() => import('./OffenceList.tsx')) };
