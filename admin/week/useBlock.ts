import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { WeekBlock } from './blocks.ts';

const REFRESH_MS = 60_000;
/** Lines of a block before « Tout voir ». */
export const SHORT = 7;

/** The lines of a block and their total, read again each minute unless somebody's hand or focus is on them. */
export function useBlock({ resource, filter, sort }: WeekBlock, perPage: number) {
  const [isHeld, setIsHeld] = useState(false);
  const found = useGetList<{ id: string }>(
    resource,
    { filter, sort, pagination: { page: 1, perPage } },
    { refetchInterval: isHeld ? false : REFRESH_MS, placeholderData: former => former, retry: false },
  );
  const hold = {
    onFocus: () => setIsHeld(true),
    onBlur: () => setIsHeld(false),
    onPointerEnter: () => setIsHeld(true),
    onPointerLeave: () => setIsHeld(false),
  };
  return { ...found, rows: found.data ?? [], hold };
}
