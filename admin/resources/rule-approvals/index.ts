import { lazy } from 'react';

/** « Règles de délai »: every rule the program counts with, and which counsel has read. */
export const RulesPage = lazy(() => import('./RulesPage.tsx'));
