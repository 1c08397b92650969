import { useGetManyReference, useRecordContext } from 'react-admin';
import type { CaseRow, NumberRow } from '../forms/rows.ts';
import { numberInGroups } from './numberInGroups.ts';

/** The prosecutor's numbers of the current case. */
export function CaseNumbers() {
  const row = useRecordContext<CaseRow>();
  const { data = [] } = useGetManyReference<NumberRow>(
    'numbers',
    {
      target: 'caseId',
      id: row?.id ?? '',
      pagination: { page: 1, perPage: 5 },
      sort: { field: 'kind', order: 'ASC' },
      filter: { kind: 'parquet' },
    },
    { enabled: row !== undefined },
  );
  return <span style={{ whiteSpace: 'nowrap' }}>{data.map(({ value }) => numberInGroups(value)).join(', ') || '—'}</span>;
}
