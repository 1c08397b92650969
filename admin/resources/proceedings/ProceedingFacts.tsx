import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { tableDay } from '#law/days';
import { useMe } from '../../me.ts';
import { leadingOf, useCaseFile } from '../cases/caseFile.tsx';
import { numberInGroups } from '../cases/numberInGroups.ts';
import { hourInFull } from '../forms/frenchDays.ts';
import type { NumberRow, ProceedingRow } from '../forms/rows.ts';
import { NumberForm } from '../numbers/NumberForm.tsx';

/** The numbers and the hearings of one proceeding. */
export function ProceedingFacts({ proceeding }: { proceeding: ProceedingRow }) {
  const file = useCaseFile();
  const { numbers, hearings } = file;
  const { resources, today } = useMe();
  const [number, setNumber] = useState<NumberRow | 'new' | null>(null);
  const isLeading = leadingOf(file)?.id === proceeding.id;
  // A number given to no proceeding is shown with the leading one.
  const mine = numbers.rows.filter(({ proceedingId }) => (proceedingId ? proceedingId === proceeding.id : isLeading));
  const held = hearings.rows.filter(({ proceedingId }) => proceedingId === proceeding.id);
  const words = (resource: string, field: string, value: string) => resources[resource]?.fields[field]?.choices?.[value] ?? value;
  return (
    <Box sx={{ display: 'grid', gap: 2, marginTop: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
      {numbers.isOpen && (
        <section>
          <Typography variant="h3">Numéros</Typography>
          {mine.length === 0 && <Typography variant="body2">Aucun numéro.</Typography>}
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {mine.map(row => (
              <Box component="li" key={row.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36, typography: 'body2' }}>
                <span>
                  {words('numbers', 'kind', row.kind)} <strong>{numberInGroups(row.value)}</strong>
                </span>
                {resources.numbers?.can.edit && (
                  <Button size="small" onClick={() => setNumber(row)} aria-label={`Modifier le numéro ${row.value}`}>
                    Modifier
                  </Button>
                )}
              </Box>
            ))}
          </Box>
          {resources.numbers?.can.create && (
            <Button size="small" onClick={() => setNumber('new')} sx={{ marginLeft: -1 }}>
              Ajouter un numéro
            </Button>
          )}
        </section>
      )}
      <section>
        <Typography variant="h3">Audiences</Typography>
        {held.length === 0 && <Typography variant="body2">Aucune audience.</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, typography: 'body2' }}>
          {held.map(({ id, heldOn, startTime, outcome }) => (
            <Box component="li" key={id} sx={{ paddingY: 0.25 }}>
              {tableDay(heldOn)}, {hourInFull(startTime)}
              {', '}
              {outcome ? words('hearings', 'outcome', outcome).toLowerCase() : heldOn < today ? 'compte rendu attendu' : 'prévue'}
            </Box>
          ))}
        </Box>
      </section>
      {number && <NumberForm number={number === 'new' ? null : number} proceedingId={proceeding.id} onClose={() => setNumber(null)} />}
    </Box>
  );
}
