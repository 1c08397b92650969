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
import { type AccountFigures, type AccountRow, scopeInWords, untilInWords } from './accountRows.ts';
import { type Right, rightInWords, sorted } from './rightsInWords.ts';

type RightsProps = { account?: AccountRow; onClose: () => void };

/** « Voir comme »: what a function, or one person, may do, kind by kind of record; the rights, never a content. */
export function RightsDialog({ account, onClose }: RightsProps) {
  const titleId = useId();
  const roles = useResourceDescription('accounts').fields.role?.choices ?? {};
  const [role, setRole] = useState(account ? account.role : (Object.keys(roles)[0] ?? 'juriste'));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{account ? `Voir comme — ${account.displayName}` : 'Droits d’une fonction'}</DialogTitle>
      <DialogContent>
        {account ? (
          <OfAccount account={account} />
        ) : (
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
        )}
        {role !== null && <OfRole role={role} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
      </DialogActions>
    </Dialog>
  );
}

/** What one person's access adds to the function. */
function OfAccount({ account }: { account: AccountRow }) {
  const { fields } = useResourceDescription('accounts');
  const { data: figures } = useLook<AccountFigures>('accounts', 'figures');
  const label = account.role ? fields.role?.choices?.[account.role] : null;
  const told = [
    [label ?? 'Sans fonction', scopeInWords(account, figures), untilInWords(account)].filter(Boolean).join(', '),
    account.canValidate && 'Valide les délais calculés par d’autres',
    account.isAdmin && 'Gère les accès et les réglages, et cela n’ouvre aucun dossier',
  ].filter(Boolean);
  return (
    <Box sx={{ marginBottom: 2 }}>
      {told.map(sentence => (
        <Typography key={String(sentence)}>{sentence}.</Typography>
      ))}
    </Box>
  );
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Typography sx={{ marginTop: 2 }}>
      <strong>{title}</strong>
      {'\u00A0'}: {names.join(', ').toLowerCase()}.
    </Typography>
  );
}

function OfRole({ role }: { role: string }) {
  const { data } = useLook<Right[]>('rights', role);
  if (!data) return <SkeletonRows />;
  const { acted, read, closed } = sorted(data);
  return (
    <>
      <Box
        component="dl"
        sx={{
          ...{ margin: 0, display: 'grid', columnGap: 2, rowGap: 0.75 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1.6fr)' },
        }}
      >
        {acted.map(right => (
          <Box key={right.name} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {right.plural}
            </Typography>
            <Typography component="dd" sx={{ margin: 0 }}>
              {rightInWords(right)}
            </Typography>
          </Box>
        ))}
      </Box>
      <Named title="Lit seulement" names={read} />
      <Named title="Ne voit pas" names={closed} />
      <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 2 }}>
        Un avocat partenaire n’atteint que les dossiers de ses mandats en cours{'\u202F'}; un accès restreint à un dossier s’impose à toutes
        les fonctions.
      </Typography>
    </>
  );
}
