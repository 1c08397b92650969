import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useMe } from '../me.ts';
import { entriesFor } from './entries.ts';
import { mayTell, WHAT_HAPPENED } from './events/door.ts';

type HelpDialogProps = { isOpen: boolean; onClose: () => void; areSingleKeysOn: boolean; onSwitch: (areOn: boolean) => void };

/** The keyboard shortcuts that exist here, and how to switch the single keys off. */
export function HelpDialog({ isOpen, onClose, areSingleKeysOn, onSwitch }: HelpDialogProps) {
  const titleId = useId();
  const me = useMe();
  const lines: [string, string][] = [
    ...entriesFor(me).map(({ key, label }): [string, string] => [`G puis ${key.toUpperCase()}`, `Aller à : ${label}`]),
    ...(me.resources.cases?.can.create ? [['N', 'Nouveau dossier'] as [string, string]] : []),
    ...(mayTell(me) ? [['E', WHAT_HAPPENED] as [string, string]] : []),
    ['Ctrl + K', 'Rechercher ou agir'],
    ['/', 'Rechercher dans la liste'],
    ['J, K', 'Dossier suivant, précédent'],
    ['X', 'Sélectionner le dossier'],
    ['Ctrl + S', 'Enregistrer'],
    ['Échap', 'Fermer ce qui est au-dessus'],
    ['Maj trois fois', 'Masquer l’écran ; Entrée pour revenir'],
    ['?', 'Cette aide'],
  ];
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Aide et raccourcis</DialogTitle>
      <DialogContent>
        <Table size="small" aria-labelledby={titleId}>
          <TableBody>
            {lines.map(([keys, meaning]) => (
              <TableRow key={keys}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
                  {keys}
                </TableCell>
                <TableCell>{meaning}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <FormControlLabel
          sx={{ marginTop: 2 }}
          control={<Switch checked={areSingleKeysOn} onChange={(_event, areOn) => onSwitch(areOn)} />}
          label="Raccourcis d’une seule touche"
        />
      </DialogContent>
      <DialogActions>
        <Button component={Link} to="/etapes" onClick={onClose} sx={{ marginRight: 'auto' }}>
          Étapes de la procédure
        </Button>
        <Button onClick={onClose}>Fermer</Button>
      </DialogActions>
    </Dialog>
  );
}
