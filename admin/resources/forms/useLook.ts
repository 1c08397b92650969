import { useQuery } from '@tanstack/react-query';
import { useApi } from './useApi.ts';

/** What the server works out of a record (`useLook('lawyers', id, 'practice')`) or of all of them (`useLook('lawyers', 'figures')`). */
export function useLook<T>(resource: string, ...rest: string[]) {
  const api = useApi();
  return useQuery({ queryKey: [resource, 'look', ...rest], queryFn: () => api.look<T>(resource, ...rest) });
}
