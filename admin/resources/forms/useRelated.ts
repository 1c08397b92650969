import { useGetList } from 'react-admin';
import { useMe } from '../../me.ts';

/** Rows of a resource that belong to a case, oldest record first; nothing is asked for what the role may not read. */
export function useRelated<Row extends { id: string }>(resource: string, caseId: string | undefined): Related<Row> {
  const me = useMe();
  const isOpen = me.resources[resource]?.can.list === true;
  const { data, isPending, error, refetch } = useGetList<Row>(
    resource,
    { filter: { caseId }, pagination: { page: 1, perPage: 500 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: isOpen && caseId !== undefined },
  );
  return { rows: data ?? [], isOpen, isPending: isOpen && isPending, error: error ?? null, retry: () => void refetch() };
}

/** Rows on their way: `isOpen` is false for a role that may not read them at all. */
export interface Related<Row> {
  rows: Row[];
  isOpen: boolean;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}
