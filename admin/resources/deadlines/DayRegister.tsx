import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isDay, longDay } from '#law/days';
import { offer } from '../../download.ts';
import { useMe } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { useApi } from '../forms/useApi.ts';
import { RegisterSheet } from './RegisterSheet.tsx';
import { type RegisterLine, registerCsv } from './registerSheet.ts';

/** « Registre »: the dates entered on a day, by whom, and who validated them, from the journal's chain; printed, or taken to a spreadsheet. */
export default function DayRegister() {
  const { today } = useMe();
  return (
    <Form defaultValues={{ on: today }} disableInvalidFormNotification noValidate>
      <Register />
    </Form>
  );
}

function Register() {
  const api = useApi();
  const { today, user, now, association } = useMe();
  const typed = String(useWatch({ name: 'on' }) ?? '');
  // While a day is being typed, the one shown stays: today's register under another day's field would be believed.
  const [on, setOn] = useState<string>(today);
  if (isDay(typed) && typed !== on) setOn(typed);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['deadlines', 'register', on],
    queryFn: () => api.question<RegisterLine>('deadlines', 'register', { on }),
  });
  const last = data?.at(-1);
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end', marginBottom: 2 }}>
        <DayInput source="on" label="Jour du registre" orientation="passe" />
        {last && (
          <>
            <Button variant="outlined" onClick={() => window.print()}>
              Imprimer le registre
            </Button>
            <Button
              onClick={() => offer(new Blob([registerCsv(data ?? [])], { type: 'text/csv;charset=utf-8' }), `registre-delais-${on}.csv`)}
            >
              Exporter pour un tableur
            </Button>
          </>
        )}
      </Box>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        Registre du {longDay(on)}
      </Typography>
      {error && (
        <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
          Le registre n’a pas pu être lu.
        </Alert>
      )}
      {isPending && <SkeletonRows rows={4} columns={5} />}
      {data?.length === 0 && <EmptyState text={`Aucun délai saisi ni déplacé le ${longDay(on)}.`} />}
      {last && (
        <>
          <RegisterSheet lines={data ?? []} />
          <Typography variant="body2" sx={{ marginTop: 2, overflowWrap: 'anywhere' }}>
            {typeset(
              `Chaque ligne est celle du journal, dont l’empreinte tient toutes les précédentes. Dernière ligne : n° ${last.sequence}, empreinte ${last.hash}.`,
            )}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            Les dossiers que vous ne pouvez pas ouvrir n’y figurent pas, ni les recalculs du service lui-même.
          </Typography>
          <Typography variant="caption" component="p" sx={{ display: 'none', '@media print': { display: 'block', marginTop: 1 } }}>
            {association.shortName}, confidentiel. Imprimé par {user.displayName}, le {instantInWords(now)}.
          </Typography>
        </>
      )}
    </>
  );
}
