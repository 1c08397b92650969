import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { ConsentRow, PersonRow } from '../forms/rows.ts';
import { ConsentForm } from './ConsentForm.tsx';

/** Consents of one victim to the association's action: who gave it, when, how far; and the door to record one. */
export function VictimConsents({ victim }: { victim: PersonRow }) {
  const { consents, persons } = useCaseFile();
  const { can, fields } = useResourceDescription('consents');
  const [edited, setEdited] = useState<ConsentRow | 'new' | null>(null);
  if (!consents.isOpen) return null;
  const own = consents.rows.filter(({ victimId }) => victimId === victim.id);
  const words = ({ givenBy, giverId, givenOn, withdrawnOn, scope }: ConsentRow) => {
    const giver = persons.rows.find(({ id }) => id === giverId && id !== victim.id)?.pseudonym;
    const by = giver ?? fields.givenBy?.choices?.[givenBy]?.toLowerCase() ?? '';
    const end = withdrawnOn ? `, retiré le ${shortDay(withdrawnOn)}` : `, ${(fields.scope?.choices?.[scope] ?? '').toLowerCase()}`;
    return `Accord 2-22 donné par ${by} le ${shortDay(givenOn)}${end}`;
  };
  return (
    <Box sx={{ marginTop: 1 }}>
      {own.map(consent => (
        <Box key={consent.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" sx={{ flex: 1, minWidth: 0, ...(consent.withdrawnOn && { color: 'text.secondary' }) }}>
            {words(consent)}
          </Typography>
          {can.edit && (
            <Button size="small" onClick={() => setEdited(consent)} aria-label={`Modifier l’accord — ${victim.pseudonym}`}>
              Modifier
            </Button>
          )}
        </Box>
      ))}
      {can.create && (
        <Button
          size="small"
          onClick={() => setEdited('new')}
          aria-label={`Enregistrer un accord — ${victim.pseudonym}`}
          sx={{ marginLeft: -0.5 }}
        >
          Enregistrer un accord
        </Button>
      )}
      {edited && <ConsentForm victim={victim} consent={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}
