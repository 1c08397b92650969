import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useDataProvider, useListContext, useRefresh } from 'react-admin';
import { useResourceDescription } from '../../me.ts';
import { refusalOf, sentenceOf } from '../forms/refusals.ts';
import type { SavedViewRow } from '../forms/rows.ts';
import { useSay } from '../forms/useSay.tsx';
import type { CaseFilter } from './caseFilters.ts';

/** The name of a view, and whom it is for; Enter saves. */
export function ViewDialog({ row, filter, onClose }: { row?: SavedViewRow; filter: CaseFilter; onClose: () => void }) {
  const titleId = useId();
  const { choices = {} } = useResourceDescription('saved-views').fields.sharedWith ?? {};
  const [name, setName] = useState(row?.name ?? '');
  const [sharedWith, setSharedWith] = useState(row?.sharedWith ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, unknown>>>({});
  const { save, isSaving } = useSave(row, filter, onClose, setErrors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setErrors({ name: 'À renseigner.' });
    void save(name.trim(), sharedWith === '' ? null : sharedWith);
  };
  const errorOf = (field: string) => (typeof errors[field] === 'string' ? (errors[field] as string) : undefined);
  const other = errorOf('filter') ?? errorOf('whole');
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{row ? 'Renommer ou partager la vue' : 'Enregistrer cette vue'}</DialogTitle>
        <DialogContent>
          {other && <Alert severity="error">{other}</Alert>}
          <TextField
            label="Nom de la vue"
            value={name}
            onChange={event => setName(event.target.value)}
            autoFocus
            error={errorOf('name') !== undefined}
            helperText={errorOf('name') ?? 'Sans nom de personne.'}
            slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
          />
          <TextField
            select
            label="Partagée avec"
            value={sharedWith}
            onChange={event => setSharedWith(event.target.value)}
            error={errorOf('sharedWith') !== undefined}
            helperText={errorOf('sharedWith')}
            slotProps={{ select: { displayEmpty: true } }}
          >
            <MenuItem value="">Personne&nbsp;: elle reste à moi</MenuItem>
            {Object.entries(choices).map(([value, label]) => (
              <MenuItem key={value} value={value}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Annuler</Button>
          <Button type="submit" variant="contained" disabled={isSaving}>
            Enregistrer la vue
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function useSave(
  row: SavedViewRow | undefined,
  filter: CaseFilter,
  onClose: () => void,
  refuse: (errors: Record<string, unknown>) => void,
) {
  const provider = useDataProvider();
  const { sort } = useListContext();
  const say = useSay();
  const refresh = useRefresh();
  const [isSaving, setIsSaving] = useState(false);
  const save = async (name: string, sharedWith: string | null) => {
    setIsSaving(true);
    try {
      if (row) await provider.update('saved-views', { id: row.id, data: { name, sharedWith, version: row.version }, previousData: row });
      else {
        const order = JSON.stringify([sort.field, sort.order]);
        await provider.create('saved-views', { data: { list: 'cases', name, sharedWith, filter: JSON.stringify(filter), sort: order } });
      }
      say(`Vue «\u00A0${name}\u00A0» enregistrée.`);
      refresh();
      onClose();
    } catch (error) {
      refuse({ whole: sentenceOf(error), ...refusalOf(error)?.errors });
      setIsSaving(false);
    }
  };
  return { save, isSaving };
}
