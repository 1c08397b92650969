import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type FieldValues, useFormContext, useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { formErrorsOf } from '../forms/refusals.ts';
import { SaveButton } from '../forms/SaveButton.tsx';

type ProduceButtonsProps = { caseId: string; isStopped: boolean; onDraft: (values: FieldValues) => Promise<void> };

/** Leave, take a draft with its gaps shown, or produce the act (also Ctrl+Enter). */
export function ProduceButtons({ caseId, isStopped, onDraft }: ProduceButtonsProps) {
  const { isSubmitting } = useFormState();
  const [isDrafting, setIsDrafting] = useState(false);
  const { getValues, setError, clearErrors } = useFormContext();
  // Not a submission: what is not filled yet is no fault of a draft.
  const draft = async () => {
    setIsDrafting(true);
    clearErrors();
    try {
      await onDraft(getValues());
    } catch (error) {
      for (const [name, said] of Object.entries(formErrorsOf(error)))
        if (typeof said === 'string') setError(name, { message: said });
        else setError('root.serverError', { message: String(Object.values(said as object)[0]) });
    }
    setIsDrafting(false);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {isStopped && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Cet acte ne peut pas encore être produit. Un brouillon montre ce qui manque.
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 2, flexDirection: { xs: 'column-reverse', sm: 'row' } }}>
        <Button component={Link} to={`/cases/${caseId}/show`} sx={{ marginRight: { sm: 'auto' } }}>
          Fermer, garder ma saisie
        </Button>
        <Button type="button" variant="outlined" disabled={isSubmitting || isDrafting} onClick={draft}>
          {isDrafting ? 'Enregistrement…' : 'Brouillon'}
        </Button>
        <SaveButton label="Produire l’acte" isDisabled={isStopped || isDrafting} />
      </Box>
    </Box>
  );
}
