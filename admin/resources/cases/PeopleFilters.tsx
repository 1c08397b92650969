import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useListContext } from 'react-admin';
import { useMe } from '../../me.ts';
import { labelOf } from '../forms/recordLabels.ts';
import type { CaseFilter } from './caseFilters.ts';

/** The cases of one lawyer, or of one person in charge. */
export function PeopleFilters() {
  const { resources } = useMe();
  const isOpen = (resource: string, field: string) =>
    resources[resource]?.can.list === true && resources.cases?.fields[field] !== undefined;
  return (
    <>
      {isOpen('lawyers', 'leadLawyerId') && <Pick resource="lawyers" source="leadLawyerId" label="Avocat" />}
      {isOpen('users', 'responsibleId') && (
        <Pick resource="users" source="responsibleId" label="Responsable" filter={{ role: ['juriste', 'assistant'] }} />
      )}
    </>
  );
}

type PickProps = { resource: string; source: string; label: string; filter?: Record<string, unknown> };

function Pick({ resource, source, label, filter = {} }: PickProps) {
  const { filterValues, setFilters } = useListContext();
  const { data = [] } = useGetList(resource, { filter, pagination: { page: 1, perPage: 300 }, sort: { field: 'id', order: 'ASC' } });
  const rows = data
    .map(row => ({ id: String(row.id), name: labelOf(resource, row).label }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  const current = rows.some(({ id }) => id === filterValues[source]) ? String(filterValues[source]) : '';
  const pick = (id: string) => {
    const { [source]: _former, ...rest } = filterValues as CaseFilter;
    setFilters(id === '' ? rest : { ...rest, [source]: id });
  };
  return (
    <TextField
      select
      label={label}
      value={current}
      onChange={event => pick(event.target.value)}
      margin="none"
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">Tous</MenuItem>
      {rows.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
