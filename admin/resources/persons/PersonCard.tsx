import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { elidedOf } from '../../typeset.ts';
import { MaskedName } from '../../ui/MaskedName.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { VictimConsents } from '../consents/VictimConsents.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { LinkHints } from '../possible-links/LinkHints.tsx';
import { EditPerson } from './EditPerson.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { majorityWords } from './majority.ts';
import { personLines } from './personLines.ts';
import { Reveal } from './Reveal.tsx';
import { WithdrawPerson } from './WithdrawPerson.tsx';

/** One person: pseudonym, age to the month, situation, who acts for them; the real name is a separate act. */
export function PersonCard({ person }: { person: PersonRow }) {
  const { persons } = useCaseFile();
  const { fields } = useResourceDescription('persons');
  const today = useToday();
  const majority = majorityWords(person, today);
  const words = (field: string, value: string | null) => (value ? (fields[field]?.choices?.[value] ?? value) : null);
  const isFemale = person.gender === 'female';
  const isWithoutGuard = person.role === 'victim' && person.hasConflictOfInterest && !isActedFor(person, persons.rows);
  return (
    <Card sx={{ padding: 2, minWidth: 0 }}>
      <Typography component="h3" variant="h3">
        <MaskedName pseudonym={person.pseudonym} />
      </Typography>
      {personLines(person, persons.rows, words, today).map(text => (
        <Typography key={text} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, marginTop: 1 }}>
        {majority.isNear && (
          <StateTag label={`${isFemale ? 'Bientôt majeure' : 'Bientôt majeur'}\u00A0: vérifier qui signe`} tone="attention" />
        )}
        {person.hasJoined && (
          <StateTag label={person.joinedOn ? `Partie civile depuis le ${shortDay(person.joinedOn)}` : 'Partie civile'} tone="info" />
        )}
        {person.clearedOn && <StateTag label={`Hors de cause depuis le ${shortDay(person.clearedOn)}`} />}
        {person.hasConflictOfInterest && <StateTag label="Conflit d’intérêts" tone="attention" />}
      </Box>
      {isWithoutGuard && (
        <Typography variant="body2" sx={{ marginTop: 1 }}>
          Conflit d’intérêts{'\u00A0'}: ajoutez l’administrateur ad hoc désigné, ou demandez sa désignation (art. 706-50).
        </Typography>
      )}
      {person.role === 'victim' && <VictimConsents victim={person} />}
      <LinkHints person={person} />
      <PersonActs person={person} />
    </Card>
  );
}

const isActedFor = (person: PersonRow, persons: readonly PersonRow[]) =>
  persons.some(({ id, role }) => id === person.representedById && role === 'administrateur_ad_hoc');

function PersonActs({ person }: { person: PersonRow }) {
  const { can } = useResourceDescription('persons');
  const [open, setOpen] = useState<'identity' | 'edit' | 'withdraw' | null>(null);
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
        {can.withdraw && (
          <Button size="small" color="inherit" onClick={() => setOpen('withdraw')} aria-label={`Retirer — ${pseudonym}`}>
            Retirer
          </Button>
        )}
      </Box>
      {open === 'identity' && <IdentityForm person={person} onClose={close} />}
      {open === 'withdraw' && <WithdrawPerson person={person} onClose={close} />}
      {open === 'edit' && <EditPerson person={person} onClose={close} />}
    </>
  );
}
