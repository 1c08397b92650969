import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';

type ListChoiceProps = { source: string; label: string; all: string; choices: Readonly<Record<string, string>> };

/** One filter of the list around it as a closed list; its first line takes the filter off. */
export function ListChoice({ source, label, all, choices }: ListChoiceProps) {
  const { filterValues, setFilters } = useListContext();
  const pick = (value: string) => {
    const { [source]: _former, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [source]: value });
  };
  return (
    <TextField
      select
      label={label}
      value={filterValues[source] ?? ''}
      onChange={event => pick(event.target.value)}
      margin="none"
      fullWidth={false}
      sx={{ minWidth: 200, flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{all}</MenuItem>
      {Object.entries(choices).map(([value, words]) => (
        <MenuItem key={value} value={value}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
