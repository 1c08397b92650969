import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Switch from '@mui/material/Switch';
import { useId, useState } from 'react';
import { keepPreferences, type Preferences, useMe } from '../me.ts';

/** « Préférences »: theme, density, single keys; kept on the server at each choice, the same at any desk. */
export function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  const { preferences } = useMe();
  const [hasFailed, setHasFailed] = useState(false);
  const keep = async (change: Preferences) => {
    try {
      await keepPreferences(change);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Préférences</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Choice
          legend="Thème"
          value={preferences.theme ?? 'device'}
          choices={{ device: 'Celui de l’appareil', light: 'Clair', dark: 'Sombre' }}
          onPick={theme => void keep({ theme })}
        />
        <Choice
          legend="Lignes des listes"
          value={preferences.density ?? 'comfortable'}
          choices={{ comfortable: 'Aérées', compact: 'Serrées' }}
          onPick={density => void keep({ density })}
        />
        <div>
          <FormControlLabel
            control={
              <Switch checked={preferences.hasSingleKeys !== false} onChange={(_event, hasSingleKeys) => void keep({ hasSingleKeys })} />
            }
            label="Raccourcis d’une seule touche"
          />
          <FormHelperText>G puis une lettre, N, /, J, K, X et {'?'}&#8239;; Ctrl K et Échap marchent toujours.</FormHelperText>
        </div>
        {hasFailed && (
          <FormHelperText error role="alert">
            Ce choix n’a pas pu être enregistré. Réessayez.
          </FormHelperText>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          Fermer
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type ChoiceProps<Value extends string> = {
  legend: string;
  value: Value;
  choices: Readonly<Record<Value, string>>;
  onPick: (value: Value) => void;
};

function Choice<Value extends string>({ legend, value, choices, onPick }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {legend}
      </FormLabel>
      <RadioGroup row aria-labelledby={id} value={value} onChange={(_event, picked) => onPick(picked as Value)}>
        {(Object.entries(choices) as [Value, string][]).map(([one, label]) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={label} />
        ))}
      </RadioGroup>
    </div>
  );
}
