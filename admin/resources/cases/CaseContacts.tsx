import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useMe } from '../../me.ts';
import { AssignmentForm } from '../assignments/AssignmentForm.tsx';
import { CaseMandates } from '../assignments/CaseMandates.tsx';
import type { NumberRow } from '../forms/rows.ts';
import { NumberForm } from '../numbers/NumberForm.tsx';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';
import { numberInGroups } from './numberInGroups.ts';

/** « Numéros et mandats »: under what numbers the case is known elsewhere, and which lawyer has it until when. */
export function CaseContacts() {
  const { numbers, assignments } = useCaseFile();
  const { resources } = useMe();
  const [number, setNumber] = useState<NumberRow | 'new' | null>(null);
  const [isGiving, setIsGiving] = useState(false);
  const may = (resource: string, verb: string) => resources[resource]?.can[verb] === true;
  const words = (resource: string, field: string, value: string) => resources[resource]?.fields[field]?.choices?.[value] ?? value;
  if (!numbers.isOpen && !assignments.isOpen) return null;
  return (
    <Block title="Numéros et mandats">
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {numbers.rows.map(row => (
          <Line key={row.id} name={`Modifier le numéro ${row.value}`} {...(may('numbers', 'edit') && { onEdit: () => setNumber(row) })}>
            {words('numbers', 'kind', row.kind)} <strong>{numberInGroups(row.value)}</strong>
          </Line>
        ))}
        <CaseMandates />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginLeft: -1 }}>
        {may('numbers', 'create') && (
          <Button size="small" onClick={() => setNumber('new')}>
            Ajouter un numéro
          </Button>
        )}
        {may('assignments', 'create') && (
          <Button size="small" onClick={() => setIsGiving(true)}>
            Confier à un avocat
          </Button>
        )}
      </Box>
      {number && <NumberForm number={number === 'new' ? null : number} onClose={() => setNumber(null)} />}
      {isGiving && <AssignmentForm assignment={null} onClose={() => setIsGiving(false)} />}
    </Block>
  );
}

function Line({ name, onEdit, children }: { name: string; onEdit?: () => void; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36 }}>
      <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
        {children}
      </Typography>
      {onEdit && (
        <Button size="small" onClick={onEdit} aria-label={name}>
          Modifier
        </Button>
      )}
    </Box>
  );
}
