import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useLook } from '../forms/useLook.ts';

type Right = { name: string; plural: string; can: Record<string, boolean> };

const inWords = ({ can }: Right): string => {
  if (!can.list) return 'rien';
  const acts = Object.entries(can).filter(([verb, may]) => may && !['list', 'show', 'create', 'edit'].includes(verb)).length;
  return ['lit', can.create && 'crée', can.edit && 'modifie', acts > 0 && (acts === 1 ? '1 action' : `${acts} actions`)]
    .filter(Boolean)
    .join(', ');
};

/** What a function may do, kind by kind of record: the rights, never a content (« Voir comme »). */
export function RightsDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  const roles = useResourceDescription('accounts').fields.role?.choices ?? {};
  const [role, setRole] = useState(Object.keys(roles)[0] ?? 'juriste');
  const { data } = useLook<Right[]>('rights', role);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Droits d’une fonction</DialogTitle>
      <DialogContent>
        <TextField
          select
          fullWidth
          label="Fonction"
          value={role}
          onChange={event => setRole(event.target.value)}
          sx={{ marginTop: 1, marginBottom: 2 }}
        >
          {Object.entries(roles).map(([value, label]) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        {data ? <Rights rights={data} /> : <SkeletonRows />}
        <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 2 }}>
          Un avocat partenaire n’atteint que les dossiers de ses mandats en cours{'\u202F'}; un accès restreint à un dossier s’impose à
          toutes les fonctions.
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
      </DialogActions>
    </Dialog>
  );
}

function Rights({ rights }: { rights: Right[] }) {
  return (
    <Box
      component="dl"
      sx={{ margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)', columnGap: 2, rowGap: 0.5 }}
    >
      {rights.map(right => (
        <Box key={right.name} sx={{ display: 'contents' }}>
          <Typography component="dt">{right.plural}</Typography>
          <Typography component="dd" sx={{ margin: 0, color: right.can.list ? 'text.primary' : 'text.secondary' }}>
            {inWords(right)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
