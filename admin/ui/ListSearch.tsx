import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useState } from 'react';
import { useListContext } from 'react-admin';

const PAUSE_MS = 300;

/** Words searched in the list around it at each pause; what is typed stays in memory. */
export function ListSearch({ label, placeholder }: { label: string; placeholder: string }) {
  const { filterValues, setFilters } = useListContext();
  const searched: string = filterValues.q ?? '';
  const [typed, setTyped] = useState(searched);
  const search = useEffectEvent((text: string) => {
    const { q: former = '', ...rest } = filterValues;
    if (text !== former) setFilters(text === '' ? rest : { ...rest, q: text });
  });
  useEffect(() => {
    const timer = setTimeout(() => search(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const startAdornment = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  );
  return (
    <TextField
      {...{ label, placeholder }}
      type="search"
      value={typed}
      onChange={event => setTyped(event.target.value)}
      margin="none"
      sx={{ flex: '1 1 260px', maxWidth: 460 }}
      slotProps={{ input: { startAdornment }, htmlInput: { autoComplete: 'off', spellCheck: false, 'data-search': 'list' } }}
    />
  );
}
