import { useGetList, useListContext } from 'react-admin';
import { useMe } from '../../me.ts';
import type { CaseRow } from '../forms/rows.ts';

const MOST = 1000;

/** How many open cases this person knows of before a court of the list around it; one question for the whole page, null while unknown. */
export function useOpenCases(courtId: string): number | null {
  const me = useMe();
  const { data: courts = [] } = useListContext();
  const { data } = useGetList<CaseRow>(
    'cases',
    {
      filter: { leadCourtId: courts.map(({ id }) => id), closedOn: null },
      pagination: { page: 1, perPage: MOST },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: me.resources.cases?.can.list === true && courts.length > 0 },
  );
  return data ? data.filter(({ leadCourtId }) => leadCourtId === courtId).length : null;
}
