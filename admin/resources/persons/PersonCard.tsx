import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { elidedOf } from '../../typeset.ts';
import { MaskedName } from '../../ui/MaskedName.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { EditPerson } from './EditPerson.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { majorityWords } from './majority.ts';
import { Reveal } from './Reveal.tsx';

/** One person: pseudonym, age to the month, situation, who acts for them; the real name is a separate act. */
export function PersonCard({ person }: { person: PersonRow }) {
  const { persons } = useCaseFile();
  const { fields } = useResourceDescription('persons');
  const majority = majorityWords(person, useToday());
  const words = (field: string, value: string | null) => (value ? (fields[field]?.choices?.[value] ?? value) : null);
  const representative = persons.rows.find(({ id }) => id === person.representedById)?.pseudonym;
  const isFemale = person.gender === 'female';
  const isOther = !['victim', 'defendant'].includes(person.role);
  const lines = [
    isOther && words('role', person.role),
    [words('status', person.status), words('custody', person.custody)].filter(Boolean).join(', '),
    majority.text,
    person.isMinorAtFacts && `${isFemale ? 'mineure' : 'mineur'} au moment des faits`,
    person.relation,
    representative && `${isFemale ? 'représentée' : 'représenté'} par ${representative}`,
    person.lawyerName && `avocat : ${person.lawyerName}`.replace(' :', '\u00A0:'),
  ];
  return (
    <Card sx={{ padding: 2 }}>
      <Typography component="h3" variant="h3">
        <MaskedName pseudonym={person.pseudonym} />
      </Typography>
      {lines.filter(Boolean).map(text => (
        <Typography key={String(text)} variant="body2">
          {text}
        </Typography>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, marginTop: 1 }}>
        {majority.isNear && (
          <StateTag label={`${isFemale ? 'Bientôt majeure' : 'Bientôt majeur'}\u00A0: vérifier qui signe`} tone="attention" />
        )}
        {person.hasJoined && <StateTag label="Partie civile" tone="info" />}
        {person.hasConflictOfInterest && <StateTag label="Conflit d’intérêts" tone="attention" />}
      </Box>
      <PersonActs person={person} />
    </Card>
  );
}

function PersonActs({ person }: { person: PersonRow }) {
  const { can } = useResourceDescription('persons');
  const [open, setOpen] = useState<'identity' | 'edit' | null>(null);
  const { pseudonym, hasIdentity } = person;
  const close = () => setOpen(null);
  return (
    <>
      {!hasIdentity && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', marginTop: 1 }}>
          Aucune identité enregistrée.
        </Typography>
      )}
      {hasIdentity && can.reveal && <Reveal person={person} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, marginTop: 1, marginLeft: -1 }}>
        {can.identify && (
          <Button
            size="small"
            onClick={() => setOpen('identity')}
            aria-label={`${hasIdentity ? 'Remplacer' : 'Enregistrer'} l’identité ${elidedOf(pseudonym)}`}
          >
            {hasIdentity ? 'Remplacer l’identité' : 'Enregistrer l’identité'}
          </Button>
        )}
        {can.edit && (
          <Button size="small" onClick={() => setOpen('edit')} aria-label={`Modifier — ${pseudonym}`}>
            Modifier
          </Button>
        )}
      </Box>
      {open === 'identity' && <IdentityForm person={person} onClose={close} />}
      {open === 'edit' && <EditPerson person={person} onClose={close} />}
    </>
  );
}
