import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { LawyerConflicts } from '../assignments/LawyerConflicts.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { CountMatrix } from '../counts/CountMatrix.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { AddPerson } from './AddPerson.tsx';
import { isCleared } from './defendants.ts';
import { PersonCard } from './PersonCard.tsx';

const GROUPS: readonly { title: string; roles: readonly string[] }[] = [
  { title: 'Victimes', roles: ['victim'] },
  { title: 'Prévenus et mis en examen', roles: ['defendant'] },
  { title: 'Autres personnes', roles: ['representant_legal', 'administrateur_ad_hoc', 'witness', 'partner', 'other'] },
];

/** « Parties et chefs »: the persons under their pseudonyms, then what each is charged with. */
export function CaseParties() {
  const { persons, counts } = useCaseFile();
  const can = useMe().resources.persons?.can ?? {};
  const [isAdding, setIsAdding] = useState(false);
  if (persons.isPending) return <SkeletonRows rows={4} columns={3} />;
  if (persons.error) return <NotLoaded what="Les personnes" onRetry={persons.retry} />;
  const add = (
    <Button variant="outlined" startIcon={<Add />} onClick={() => setIsAdding(true)}>
      Ajouter une personne
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <LawyerConflicts />
      {persons.rows.length === 0 ? (
        <EmptyState text="Aucune personne." action={can.create ? add : undefined} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
          }}
        >
          {GROUPS.map(({ title, roles }) => (
            <PersonGroup key={title} title={title} persons={persons.rows.filter(({ role }) => roles.includes(role))} />
          ))}
        </Box>
      )}
      {persons.rows.length > 0 && can.create && <div>{add}</div>}
      {counts.isOpen && <CountMatrix />}
      {isAdding && <AddPerson onClose={() => setIsAdding(false)} />}
    </Box>
  );
}

function PersonGroup({ title, persons }: { title: string; persons: PersonRow[] }) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={titleId} variant="h2">
        {title}
      </Typography>
      {persons.length === 0 && <Typography sx={{ color: 'text.secondary' }}>Personne pour le moment.</Typography>}
      {persons
        .filter(person => !isCleared(person))
        .map(person => (
          <PersonCard key={person.id} person={person} />
        ))}
      <Cleared persons={persons.filter(isCleared)} />
    </Box>
  );
}

/** Whom a judgment put out of the case: folded, a remedy may bring them back. */
function Cleared({ persons }: { persons: PersonRow[] }) {
  if (persons.length === 0) return null;
  return (
    <Box component="details" sx={{ '& > summary': { cursor: 'pointer', fontWeight: 600, paddingY: 1 } }}>
      <summary>{`Hors de cause (${persons.length})`}</summary>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {persons.map(person => (
          <PersonCard key={person.id} person={person} />
        ))}
      </Box>
    </Box>
  );
}
