import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { typeset } from '../../typeset.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { useLook } from '../forms/useLook.ts';

type Difference = { title: string; before: string | null; after: string | null };

/** « Les données ont changé depuis la v1 »: what the act would say today, and the way to make it again. */
export function FilingChanges({ filing, name }: { filing: FilingRow; name: string }) {
  const { data } = useLook<{ differences: Difference[] }>('filings', filing.id, 'differences');
  const { start } = useCaseFile();
  const [isOpen, setIsOpen] = useState(false);
  const differences = data?.differences ?? [];
  if (differences.length === 0) return null;
  const again = () => start({ kind: 'filing', act: filing.kind, hearingId: filing.hearingId, decisionId: filing.decisionId });
  return (
    <Box sx={{ flexBasis: '100%', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
        Les données ont changé depuis la v{filing.edition}.
      </Typography>
      <Button size="small" onClick={() => setIsOpen(true)} aria-label={`Voir les différences — ${name}`}>
        Voir les différences
      </Button>
      <Button size="small" onClick={again} aria-label={`Refaire — ${name}`}>
        Refaire
      </Button>
      {isOpen && <Differences name={name} differences={differences} onClose={() => setIsOpen(false)} />}
    </Box>
  );
}

function Differences({ name, differences, onClose }: { name: string; differences: readonly Difference[]; onClose: () => void }) {
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>Différences — {name}</DialogTitle>
      <DialogContent>
        <Table size="small" aria-labelledby={titleId}>
          <TableHead>
            <TableRow>
              <TableCell>Champ</TableCell>
              <TableCell>Dans cet acte</TableCell>
              <TableCell>Aujourd’hui</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differences.map(({ title, before, after }) => (
              <TableRow key={`${title} ${before} ${after}`} sx={{ '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
                <TableCell component="th" scope="row">
                  {typeset(title)}
                </TableCell>
                <TableCell>{before ?? '(n’y figure pas)'}</TableCell>
                <TableCell>{after ?? '(n’y figure plus)'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
      </DialogActions>
    </Dialog>
  );
}
