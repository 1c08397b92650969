import { useEffect, useEffectEvent, useRef } from 'react';
import { useGetList } from 'react-admin';
import type { WeekBlock } from './blocks.ts';
import { type Place, useHeld } from './held.tsx';

/** How often the week is read again. */
export const REFRESH_MS = 60_000;
/** Lines of a block before « Tout voir ». */
export const SHORT = 7;

/** The lines of a block and their total, read again each minute unless that would move what somebody's hand or focus is on. */
export function useBlock({ resource, filter, sort }: WeekBlock, perPage: number, place: Place) {
  const { isHeld, on } = useHeld(place);
  const found = useGetList<{ id: string }>(
    resource,
    { filter, sort, pagination: { page: 1, perPage } },
    { refetchInterval: isHeld ? false : REFRESH_MS, placeholderData: former => former, retry: false },
  );
  useCatchUp(isHeld, found.dataUpdatedAt, () => void found.refetch());
  return { ...found, rows: found.data ?? [], hold: on };
}

/** What was held for longer than a minute is read again as soon as it is let go. */
function useCatchUp(isHeld: boolean, readAt: number, refetch: () => void) {
  const since = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading starts the count anew
  useEffect(() => {
    since.current = performance.now();
  }, [readAt]);
  const catchUp = useEffectEvent(() => {
    if (performance.now() - since.current >= REFRESH_MS) refetch();
  });
  useEffect(() => {
    if (!isHeld) catchUp();
  }, [isHeld]);
}
