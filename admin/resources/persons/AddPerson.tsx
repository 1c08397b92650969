import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { NO_FACTS, personFields } from './personFields.ts';
import { proposedPseudonym } from './pseudonyms.ts';

/** Adds a person: the role first, a pseudonym proposed, then the identity as a separate act that may stay empty. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const { dossier, persons } = useCaseFile();
  const { can, fields } = useResourceDescription('persons');
  const api = useApi();
  const [role, setRole] = useState<string | null>(null);
  const [created, setCreated] = useState<PersonRow | null>(null);
  if (created) return <IdentityForm person={created} isOptional onClose={onClose} />;
  if (role === null) return <RoleChoice onPick={setRole} onClose={onClose} />;
  const pseudonym = proposedPseudonym(
    role,
    persons.rows.map(person => person.pseudonym),
  );
  let added: PersonRow | null = null;
  return (
    <RecordDialog
      title={`Ajouter une personne — ${fields.role?.choices?.[role] ?? role}`}
      resource="persons"
      object={pseudonym}
      fields={personFields(role, dossier.id)}
      defaults={{ ...NO_FACTS, pseudonym, isMinorAtFacts: role === 'victim' }}
      submitLabel="Ajouter la personne"
      success="Personne ajoutée."
      save={async values => {
        const { data } = await api.create<PersonRow>('persons', { data: { caseId: dossier.id, role, ...values } });
        added = data;
      }}
      onClose={() => (added && can.identify ? setCreated(added) : onClose())}
    />
  );
}

function RoleChoice({ onPick, onClose }: { onPick: (role: string) => void; onClose: () => void }) {
  const titleId = useId();
  const { fields } = useResourceDescription('persons');
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Qui ajoutez-vous{'\u202F'}?</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1 }}>
        {Object.entries(fields.role?.choices ?? {}).map(([role, label], index) => (
          <Button
            key={role}
            variant="outlined"
            autoFocus={index === 0}
            onClick={() => onPick(role)}
            sx={{ justifyContent: 'flex-start', minHeight: 44 }}
          >
            {label}
          </Button>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Annuler</Button>
      </DialogActions>
    </Dialog>
  );
}
