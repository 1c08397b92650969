import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { isDay, isTime } from '#law/days';
import { toFill } from '../forms/DescribedInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import type { ProposedHearing } from './caseTask.ts';

/** A case that already bears the number typed: open it, or say why this is another one. */
export function DuplicateFound({ duplicate: { id, codeName } }: { duplicate: { id: string; codeName: string; value: string } }) {
  const navigate = useNavigate();
  const { control, getValues } = useFormContext();
  const reason = useWatch({ control, name: 'notDuplicateReason' });
  const [isOther, setIsOther] = useState(Boolean(reason));
  return (
    <Box sx={{ marginTop: 1 }}>
      <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {codeName} porte déjà ce numéro.
      </Alert>
      <Box sx={{ display: 'grid', gap: 1, marginTop: 1, justifyItems: 'start' }}>
        <Button
          variant="outlined"
          onClick={() => navigate(`/cases/${id}/show`, { state: { task: 'notice', ...typedHearing(getValues()) } })}
        >
          Ouvrir {codeName} et y ajouter cet avis
        </Button>
        {isOther ? (
          <TextLine
            source="notDuplicateReason"
            label="Pourquoi ce n’est pas le même dossier"
            validate={toFill}
            autoFocus
            helperText="Gardé avec le dossier."
            max={300}
          />
        ) : (
          <Button onClick={() => setIsOther(true)}>Ce n’est pas le même dossier</Button>
        )}
      </Box>
    </Box>
  );
}

/** The hearing already typed goes along: the case proposes it once the notice is kept. */
function typedHearing({ hearingOn, hearingTime, chamber }: FieldValues): { hearing?: ProposedHearing } {
  if (!isDay(String(hearingOn))) return {};
  return { hearing: { heldOn: hearingOn, startTime: isTime(String(hearingTime)) ? hearingTime : null, chamber: chamber || null } };
}
