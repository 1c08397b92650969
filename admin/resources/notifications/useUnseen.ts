import { useQuery } from '@tanstack/react-query';
import { request } from '../../http.ts';

const EVERY_MS = 120_000;
const URL = `/api/notifications?range=[0,0]&filter=${encodeURIComponent(JSON.stringify({ seenAt: null }))}`;

/** How many notices are new; asked from time to time in a way that keeps nobody signed in (X-Poll). */
export function useUnseen(): number {
  const { data } = useQuery({
    // Under the resource's key, so that what refreshes the notices refreshes their number.
    queryKey: ['notifications', 'unseen'],
    queryFn: async ({ signal }) => {
      const { headers } = await request(URL, { headers: new Headers({ 'X-Poll': '1' }), signal, isSignIn: true });
      return Number(headers.get('Content-Range')?.split('/').pop()) || 0;
    },
    refetchInterval: EVERY_MS,
    retry: false,
  });
  return data ?? 0;
}
