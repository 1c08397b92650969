import { lazy } from 'react';

/** « Étapes de la procédure »: the graph of the stages, with what each opens to the association. */
export const StagesPage = lazy(() => import('./StagesPage.tsx'));
