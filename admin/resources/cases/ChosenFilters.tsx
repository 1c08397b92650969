import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useListContext } from 'react-admin';
import { useMe } from '../../me.ts';
import { useNameOf } from '../forms/NameOf.tsx';
import { type CaseFilter, caseFilterGroups, isOn, isSameFilter, OPEN_CASES, optionName, without } from './caseFilters.ts';

/** The filters in force, each with its way out; « en cours », where the list starts, goes without saying. */
export function ChosenFilters() {
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as CaseFilter;
  const chosen = caseFilterGroups(useMe()).flatMap(group =>
    group.options.filter(option => isOn(filter, option) && option.value !== 'open').map(option => ({ group, option })),
  );
  const { q: _typed, ...filters } = filter;
  if (isSameFilter(filters, OPEN_CASES)) return null;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, marginBottom: 1.5, alignItems: 'center' }}>
      {chosen.map(({ group, option }) => (
        <Removable key={option.value} label={optionName(group, option)} onRemove={() => setFilters(without(filter, group))} />
      ))}
      <PersonChosen source="leadLawyerId" resource="lawyers" title="Avocat" />
      <PersonChosen source="responsibleId" resource="users" title="Responsable" />
      <Button size="small" onClick={() => setFilters(OPEN_CASES)}>
        Effacer tout
      </Button>
    </Stack>
  );
}

function PersonChosen({ source, resource, title }: { source: string; resource: string; title: string }) {
  const { filterValues, setFilters } = useListContext();
  const { [source]: id, ...rest } = filterValues as CaseFilter;
  const name = useNameOf(resource, id as string | undefined);
  if (!id) return null;
  return <Removable label={`${title}\u00A0: ${name ?? '…'}`} onRemove={() => setFilters(rest)} />;
}

const Removable = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <Chip label={label} variant="outlined" aria-label={`Retirer le filtre ${label}`} onClick={onRemove} onDelete={onRemove} />
);
