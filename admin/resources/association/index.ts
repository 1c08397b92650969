import { lazy } from 'react';

/** The association's record: one page. */
export const association = { list: lazy(() => import('./AssociationPage.tsx')) };
