import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isDay, shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Block } from '../cases/CaseOverview.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { CountRow } from '../forms/rows.ts';
import { CountForm } from './CountForm.tsx';

/** « Chefs de prévention »: each offence charged, to whom and for which period. */
export function CountList() {
  const { counts } = useCaseFile();
  const { can } = useResourceDescription('counts');
  const [edited, setEdited] = useState<CountRow | 'new' | null>(null);
  const add = (
    <Button size="small" startIcon={<Add />} onClick={() => setEdited('new')}>
      Ajouter un chef
    </Button>
  );
  return (
    <Block title="Chefs de prévention" action={can.create ? add : undefined}>
      {counts.rows.length === 0 && <EmptyState text="Aucun chef. L’infraction poursuivie décide de la recevabilité." />}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {counts.rows.map(count => (
          <CountLine key={count.id} count={count} {...(can.edit && { onEdit: () => setEdited(count) })} />
        ))}
      </Box>
      {edited && <CountForm count={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Block>
  );
}

function CountLine({ count, onEdit }: { count: CountRow; onEdit?: () => void }) {
  const { persons } = useCaseFile();
  const defendant = persons.rows.find(({ id }) => id === count.defendantId)?.pseudonym;
  const period = periodInWords(count);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'flex-start',
        paddingY: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {count.label}{' '}
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', whiteSpace: 'nowrap' }}>
            ({count.article})
          </Box>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {[defendant ?? 'personne poursuivie à préciser', period, count.place].filter(Boolean).join(', ')}
        </Typography>
      </Box>
      {onEdit && (
        <Button size="small" onClick={onEdit} aria-label={`Modifier le chef — ${count.label}`}>
          Modifier
        </Button>
      )}
    </Box>
  );
}

function periodInWords({ factsFromOn, factsToOn }: CountRow): string {
  const [from, to] = [factsFromOn, factsToOn].map(on => (on && isDay(on) ? shortDay(on) : null));
  if (from && to) return from === to ? `le ${from}` : `du ${from} au ${to}`;
  return from ? `depuis le ${from}` : to ? `jusqu’au ${to}` : '';
}
