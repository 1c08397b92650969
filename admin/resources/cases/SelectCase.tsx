import Checkbox from '@mui/material/Checkbox';
import { useListContext, useRecordContext } from 'react-admin';
import type { CaseRow } from '../forms/rows.ts';

/** Chooses the case of the row for what is done on several. */
export function SelectCase() {
  const row = useRecordContext<CaseRow>();
  const { selectedIds, onToggleItem } = useListContext();
  if (!row) return null;
  return (
    <Checkbox
      sx={{ margin: -1 }}
      checked={selectedIds.includes(row.id)}
      onClick={event => event.stopPropagation()}
      onChange={() => onToggleItem(row.id)}
      slotProps={{ input: { 'aria-label': `Sélectionner — ${row.codeName}` } }}
    />
  );
}

/** Chooses all the cases of the page, or none of them. */
export function SelectPage() {
  const { data = [], selectedIds, onSelect } = useListContext<CaseRow>();
  const ids = data.map(({ id }) => id);
  const chosen = ids.filter(id => selectedIds.includes(id));
  const others = selectedIds.filter(id => !ids.includes(id));
  const isAll = ids.length > 0 && chosen.length === ids.length;
  return (
    <Checkbox
      sx={{ margin: -1 }}
      checked={isAll}
      indeterminate={!isAll && chosen.length > 0}
      onChange={() => onSelect(isAll ? others : [...others, ...ids])}
      slotProps={{ input: { 'aria-label': 'Sélectionner tous les dossiers de la page' } }}
    />
  );
}
