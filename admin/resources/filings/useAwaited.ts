import { useQuery } from '@tanstack/react-query';
import { useApi } from '../forms/useApi.ts';
import type { ToProduceRow } from './FilingLines.tsx';

/** The acts a deadline or a hearing awaits and nobody has produced, of every case one works on. */
export function useAwaited({ isWanted = true } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: ['filings', 'look', 'figures'],
    queryFn: () => api.look<{ lines: ToProduceRow[] }>('filings', 'figures'),
    enabled: isWanted,
  });
}
