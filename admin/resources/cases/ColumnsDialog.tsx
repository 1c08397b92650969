import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { keepPreferences, useMe } from '../../me.ts';
import { type CaseColumn, columnsFor, USUAL_COLUMNS } from './caseColumns.tsx';

/** « Colonnes »: which ones the list shows and in what order, for oneself, at any desk. */
export function ColumnsDialog() {
  const me = useMe();
  const notify = useNotify();
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const open = columnsFor(me);
  const kept = me.preferences.lists?.cases;
  const chosen = (kept?.columns ?? USUAL_COLUMNS).filter(source => open.some(column => column.source === source));
  const keep = (columns: readonly string[]) =>
    keepPreferences({ lists: { ...me.preferences.lists, cases: { ...kept, columns: [...columns] } } }).catch(() =>
      notify('Vos colonnes n’ont pas pu être enregistrées. Réessayez.', { type: 'warning' }),
    );
  const toggle = (source: string) => void keep(chosen.includes(source) ? chosen.filter(one => one !== source) : [...chosen, source]);
  const ordered = [
    ...chosen.flatMap(source => open.find(column => column.source === source) ?? []),
    ...open.filter(({ source }) => !chosen.includes(source)),
  ];
  return (
    <>
      <Button startIcon={<ViewColumn />} onClick={() => setIsOpen(true)}>
        Colonnes
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} aria-labelledby={titleId} maxWidth="xs" fullWidth>
        <DialogTitle id={titleId}>Colonnes de la liste</DialogTitle>
        <DialogContent>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {ordered.map(column => (
              <ColumnLine
                key={column.source}
                column={column}
                rank={chosen.indexOf(column.source)}
                count={chosen.length}
                onToggle={() => toggle(column.source)}
                onMove={by => void keep(moved(chosen, column.source, by))}
              />
            ))}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => void keep(USUAL_COLUMNS)}>Remettre les colonnes habituelles</Button>
          <Button variant="contained" onClick={() => setIsOpen(false)}>
            Fermer
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function moved(columns: readonly string[], source: string, by: number): string[] {
  const from = columns.indexOf(source);
  const rest = columns.filter(one => one !== source);
  return [...rest.slice(0, from + by), source, ...rest.slice(from + by)];
}

type LineProps = { column: CaseColumn; rank: number; count: number; onToggle: () => void; onMove: (by: number) => void };

function ColumnLine({ column: { label }, rank, count, onToggle, onMove }: LineProps) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center' }}>
      <FormControlLabel sx={{ flex: 1 }} control={<Checkbox checked={rank >= 0} onChange={onToggle} />} label={label} />
      {rank >= 0 && (
        <>
          <IconButton aria-label={`Avancer — ${label}`} disabled={rank === 0} onClick={() => onMove(-1)}>
            <ArrowUpward fontSize="small" />
          </IconButton>
          <IconButton aria-label={`Reculer — ${label}`} disabled={rank === count - 1} onClick={() => onMove(1)}>
            <ArrowDownward fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  );
}
