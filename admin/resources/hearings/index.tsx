import { lazy } from 'react';
import { Route } from 'react-router-dom';

const HearingList = lazy(() => import('./HearingList.tsx'));
const HearingReportPage = lazy(() => import('./HearingReportPage.tsx'));

/** The hearings of every case; each has one page of its own: its report, for who follows a link from a phone. */
export const hearings = { list: HearingList, children: <Route path=":id/compte-rendu" element={<HearingReportPage />} /> };
