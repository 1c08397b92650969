import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { ConsentForm } from './ConsentForm.tsx';

/** « Accord donné ou retiré »: of the only victim at once, else of the one chosen; the last consent still given is the one that may be withdrawn. */
export function ConsentTask({ onClose }: { onClose: () => void }) {
  const { persons, consents } = useCaseFile();
  const victims = persons.rows.filter(({ role }) => role === 'victim');
  const [chosen, setChosen] = useState<PersonRow | undefined>(victims.length === 1 ? victims[0] : undefined);
  if (!chosen) return <ChooseVictim victims={victims} onChoose={setChosen} onClose={onClose} />;
  if (consents.isPending) return null;
  const standing = consents.rows.findLast(({ victimId, withdrawnOn }) => victimId === chosen.id && !withdrawnOn);
  return <ConsentForm victim={chosen} consent={standing ?? null} onClose={onClose} />;
}

type ChooseVictimProps = { victims: readonly PersonRow[]; onChoose: (victim: PersonRow) => void; onClose: () => void };

function ChooseVictim({ victims, onChoose, onClose }: ChooseVictimProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Accord de quelle victime{'\u202F'}?</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
        {victims.length === 0 && <Typography>Aucune victime n’est au dossier. Ajoutez-la d’abord dans Parties et chefs.</Typography>}
        {victims.map(victim => (
          <Button key={victim.id} variant="outlined" onClick={() => onChoose(victim)}>
            {victim.pseudonym}
          </Button>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Annuler</Button>
      </DialogActions>
    </Dialog>
  );
}
