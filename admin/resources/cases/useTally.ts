import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../forms/useApi.ts';
import type { CaseFilter } from './caseFilters.ts';

/** How many cases each filter gives, by its key; the former counts stay while new ones come. */
export function useTally(of: readonly { key: string; filter: CaseFilter }[]): Readonly<Record<string, number>> {
  const api = useApi();
  const { data } = useQuery({
    // Beside the lists of cases: what makes a list old makes its counts old.
    queryKey: ['cases', 'getList', 'tally', of],
    queryFn: () => api.tally('cases', of),
    enabled: of.length > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? {};
}
