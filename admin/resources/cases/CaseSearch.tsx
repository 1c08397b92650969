import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useListContext } from 'react-admin';

const PAUSE_MS = 300;

/** Words or a fragment of a number, searched at each pause; what is typed stays in memory. */
export function CaseSearch() {
  const { filterValues, setFilters } = useListContext();
  const searched: string = filterValues.q ?? '';
  const [typed, setTyped] = useState(searched);
  const lastSearched = useRef(searched);
  const search = useEffectEvent((text: string) => {
    lastSearched.current = text;
    const { q: _former, ...rest } = filterValues;
    setFilters(text === '' ? rest : { ...rest, q: text });
  });

  useEffect(() => {
    const text = typed.trim();
    if (text === lastSearched.current) return;
    const timer = setTimeout(() => search(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // « Effacer les filtres » empties the field too.
  useEffect(() => {
    if (searched === lastSearched.current) return;
    lastSearched.current = searched;
    setTyped(searched);
  }, [searched]);

  return (
    <TextField
      label="Rechercher dans la liste"
      type="search"
      value={typed}
      onChange={event => setTyped(event.target.value)}
      placeholder="Nom de code, référence, numéro"
      margin="none"
      sx={{ flex: '1 1 260px', maxWidth: 460 }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
        htmlInput: { autoComplete: 'off', spellCheck: false, 'data-search': 'list' },
      }}
    />
  );
}
