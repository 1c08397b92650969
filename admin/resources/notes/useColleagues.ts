import { type RaRecord, useGetList } from 'react-admin';

/** A colleague, as a mention or a task needs one. */
export interface Colleague extends RaRecord<string> {
  displayName: string;
  role: string | null;
  isActive: boolean;
}

/** The people of the team, who may be called in a note; the server tells those who may open the case, and no others. */
export function useColleagues(): Colleague[] {
  const { data } = useGetList<Colleague>('users', {
    filter: { isActive: true, role: ['juriste', 'assistant'] },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'displayName', order: 'ASC' },
  });
  return data ?? [];
}
