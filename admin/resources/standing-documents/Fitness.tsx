import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Form } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isDay, longDay } from '#law/days';
import { type Obstacle, obstaclesOn, STANDING_ACTS, STANDING_KINDS } from '#law/standingDocuments';
import { useMe } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { plural } from './standingWords.ts';
import type { StandingDocumentRow } from './useStandingFile.ts';

const WHY: Record<Obstacle['state'], string> = { expired: 'expiré', to_come: 'pas encore en vigueur', not_provided: 'non fourni' };

/** « Aptitude à agir »: what stands in the way of filing, today or on the day typed; computed from the documents, never declared. */
export function Fitness({ documents }: { documents: readonly StandingDocumentRow[] }) {
  const { today } = useMe();
  return (
    <Form defaultValues={{ on: today }} disableInvalidFormNotification noValidate>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 260px' },
          gap: 3,
          padding: 3,
          marginBottom: 3,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
        }}
      >
        <Verdict documents={documents} />
        <DayInput source="on" label="Aptitude à agir le" orientation="passe" helperText="Le jour d’un dépôt, passé ou à venir." />
      </Box>
    </Form>
  );
}

function Verdict({ documents }: { documents: readonly StandingDocumentRow[] }) {
  const { today } = useMe();
  const typed = String(useWatch({ name: 'on' }) ?? '');
  const on = isDay(typed) ? typed : today;
  const titleId = useId();
  const obstacles = obstaclesOn(documents, on);
  const acts = new Set(obstacles.flatMap(obstacle => obstacle.acts));
  const isFit = obstacles.length === 0;
  const count = `${plural(obstacles.length, 'document bloque', 'documents bloquent')} ${plural(acts.size, 'acte', 'actes')}`;
  return (
    <Box component="section" aria-labelledby={titleId} aria-live="polite">
      <Typography id={titleId} variant="h2" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {on === today ? 'Aptitude à agir aujourd’hui' : `Aptitude à agir le ${longDay(on)}`}
        {'\u00a0: '}
        <Box
          component="span"
          sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', color: isFit ? 'text.primary' : 'error.main' }}
        >
          <StatusShape shape={isFit ? 'check' : 'octagon'} />
          {isFit ? 'rien ne bloque' : count}
        </Box>
      </Typography>
      {isFit ? (
        <Typography sx={{ marginTop: 1, color: 'text.secondary' }}>
          Statuts, déclaration, décision d’agir et pouvoir existent ce jour-là. Leur contenu reste à lire par l’avocat.
        </Typography>
      ) : (
        <Box component="ul" sx={{ margin: 0, marginTop: 1, paddingLeft: 2.5 }}>
          {obstacles.map(({ kind, state, acts: blocked }) => (
            <Typography component="li" key={kind}>
              {STANDING_KINDS[kind].title}, {WHY[state]}
              {'\u00a0: '}
              {blocked.map(act => STANDING_ACTS[act].toLowerCase()).join(', ')}.
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
