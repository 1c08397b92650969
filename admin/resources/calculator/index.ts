import { lazy } from 'react';

/** « Calculateur »: a date outside any case; nothing typed there leaves the browser. */
export const CalculatorPage = lazy(() => import('./CalculatorPage.tsx'));
