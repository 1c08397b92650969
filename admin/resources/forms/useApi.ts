import { useDataProvider } from 'react-admin';
import type { CaseDataProvider } from '../../dataProvider.ts';

/** The server with the verbs of the profession (act, preview, download) beside react-admin's own. */
export const useApi = (): CaseDataProvider => useDataProvider() as unknown as CaseDataProvider;
