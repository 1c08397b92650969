import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useListContext } from 'react-admin';
import { useMe } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { caseFilterGroups } from './CaseFilters.tsx';

/** The filters in force, each with its way out. */
export function ChosenFilters() {
  const { filterValues, setFilters } = useListContext();
  const groups = caseFilterGroups(useMe());
  const chosen = groups.filter(({ source }) => filterValues[source] !== undefined);
  if (chosen.length === 0) return null;
  const without = (source: string) => {
    const { [source]: _gone, ...rest } = filterValues;
    setFilters(rest);
  };
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, marginBottom: 1.5, alignItems: 'center' }}>
      {chosen.map(({ source, title, choices }) => {
        const label = typeset(`${title} : ${source === 'responsibleId' ? 'moi' : choices[filterValues[source]]}`);
        return (
          <Chip
            key={source}
            label={label}
            variant="outlined"
            aria-label={`Retirer le filtre ${label}`}
            onClick={() => without(source)}
            onDelete={() => without(source)}
          />
        );
      })}
      <Button size="small" onClick={() => setFilters(filterValues.q ? { q: filterValues.q } : {})}>
        Effacer tout
      </Button>
    </Stack>
  );
}
