import { lazy } from 'react';

/** The screens of a case, each fetched when it is first opened. */
export const cases = {
  list: lazy(() => import('./CaseList.tsx')),
  create: lazy(() => import('./CaseCreate.tsx')),
  show: lazy(() => import('./CaseShow.tsx')),
};
