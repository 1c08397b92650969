import { lazy } from 'react';
import { Route } from 'react-router-dom';

const HearingReportPage = lazy(() => import('./HearingReportPage.tsx'));

/** A hearing has one page of its own: its report, for who follows a link from a phone. */
export const hearings = { children: <Route path=":id/compte-rendu" element={<HearingReportPage />} /> };
