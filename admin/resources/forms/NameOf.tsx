import { useGetManyAggregate } from 'react-admin';
import { labelOf } from './recordLabels.ts';

/** The name of a record another one points to; a dash when there is none or when the role may not read it. */
export function NameOf({ resource, id }: { resource: string; id: string | null | undefined }) {
  return <>{useNameOf(resource, id) ?? '—'}</>;
}

/** The same as a text, undefined while it is on its way. */
export function useNameOf(resource: string, id: string | null | undefined): string | undefined {
  const { data } = useGetManyAggregate(resource, { ids: id ? [id] : [] }, { enabled: Boolean(id) });
  const row = data?.[0];
  return row ? labelOf(resource, row).label : undefined;
}
