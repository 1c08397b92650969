import { lazy } from 'react';
import { Route } from 'react-router-dom';

const GenerateFilingPage = lazy(() => import('../filings/GenerateFilingPage.tsx'));

/** The screens of a case, each fetched when it is first opened. */
export const cases = {
  list: lazy(() => import('./CaseList.tsx')),
  create: lazy(() => import('./CaseCreate.tsx')),
  show: lazy(() => import('./CaseShow.tsx')),
};

/** The pages of one case besides its own. */
export const casePages = <Route path=":id/generate" element={<GenerateFilingPage />} />;
