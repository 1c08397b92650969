import { useGetList, useListContext } from 'react-admin';
import type { SavedViewRow } from '../forms/rows.ts';
import type { CaseFilter } from './caseFilters.ts';
import { useTally } from './useTally.ts';

/** One view with what it filters by and how many cases it gives today. */
export type CaseView = { row: SavedViewRow; filter: CaseFilter; total: number | undefined };

/** The views of this list that one keeps or is given. */
export function useCaseViews(): CaseView[] {
  const { data = [] } = useGetList<SavedViewRow>('saved-views', {
    filter: { list: 'cases', isRemoved: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const views = data.map(row => ({ row, filter: JSON.parse(row.filter) as CaseFilter }));
  const totals = useTally(views.map(({ row, filter }) => ({ key: row.id, filter })));
  return views.map(view => ({ ...view, total: totals[view.row.id] }));
}

/** Opens a view on the list: its filters, and its order when it has one. */
export function useOpenView(): (view: CaseView) => void {
  const { setFilters, setSort } = useListContext();
  return ({ row, filter }) => {
    setFilters(filter);
    const [field, order] = row.sort ? (JSON.parse(row.sort) as [string, 'ASC' | 'DESC']) : [];
    if (field && order) setSort({ field, order });
  };
}
