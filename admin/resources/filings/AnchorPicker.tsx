import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useInput } from 'react-admin';
import { typeset } from '../../typeset.ts';
import type { Prepared } from './filingRows.ts';

const LABELS = { hearingId: 'Audience', decisionId: 'Décision' } as const;
const NONE = {
  hearingId: 'Aucune audience dans ce dossier : ajoutez-la dans l’onglet Audiences.',
  decisionId: 'Aucune décision dans ce dossier : ajoutez-la dans l’onglet Décisions et sommes.',
} as const;

/** The hearing or the decision the act is for; the likeliest is already chosen. */
export function AnchorPicker({ anchor: { field: source, id: proposed, choices } }: { anchor: NonNullable<Prepared['anchor']> }) {
  const { id, field, fieldState } = useInput({ source });
  const isEmpty = choices.length === 0;
  return (
    <TextField
      select
      id={id}
      label={LABELS[source]}
      value={choices.some(choice => choice.id === field.value) ? field.value : (proposed ?? '')}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      disabled={isEmpty}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? (isEmpty ? typeset(NONE[source]) : undefined)}
    >
      {choices.map(choice => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
