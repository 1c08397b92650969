import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import { MINOR_DEFENDANT } from '#law/stages';
import { useMe } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { ActButton } from '../forms/ActButton.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import type { ProceedingRow } from '../forms/rows.ts';
import { defendantsOf } from '../persons/defendants.ts';
import { ConcernedForm } from './ConcernedForm.tsx';
import { ProceedingFacts } from './ProceedingFacts.tsx';
import { StageList } from './StageList.tsx';

/** One course before one court: level, court, whom it concerns, its stages, numbers and hearings. */
export function ProceedingCard({ proceeding }: { proceeding: ProceedingRow }) {
  const { resources } = useMe();
  const { start, proceedings, concerned, persons } = useCaseFile();
  const fields = resources.proceedings?.fields ?? {};
  const level = fields.level?.choices?.[proceeding.level] ?? proceeding.level;
  const because = proceeding.openedBecause && (fields.openedBecause?.choices?.[proceeding.openedBecause] ?? proceeding.openedBecause);
  const people = concerned.rows
    .filter(({ proceedingId }) => proceedingId === proceeding.id)
    .map(({ personId }) => persons.rows.find(({ id }) => id === personId)?.pseudonym)
    .filter(Boolean);
  const [isConcerning, setIsConcerning] = useState(false);
  const isBeforeMinors = proceeding.stage === 'audience_tpe';
  return (
    <Paper component="section" variant="outlined" aria-label={`Procédure, ${level}`} sx={{ padding: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, marginBottom: 1 }}>
        <Typography variant="h2">{level}</Typography>
        {proceeding.isLeading && proceedings.rows.length > 1 && <StateTag label="Procédure principale" tone="info" />}
        <Box sx={{ marginLeft: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {resources.proceedings?.can.concern && defendantsOf(persons.rows).length > 0 && (
            <Button onClick={() => setIsConcerning(true)} aria-label={`Personnes concernées — ${level}`}>
              Personnes concernées
            </Button>
          )}
          {!proceeding.isLeading && resources.proceedings?.can.lead && (
            <ActButton
              {...{ resource: 'proceedings', record: proceeding, verb: 'lead', label: 'En faire la procédure principale', named: level }}
              success="Procédure principale changée."
              variant="text"
            />
          )}
          {resources.proceedings?.can.advance && (
            <Button
              variant="outlined"
              onClick={() => start({ kind: 'advance', proceedingId: proceeding.id })}
              aria-label={proceedings.rows.length > 1 ? `Faire avancer — ${level}` : 'Faire avancer'}
            >
              Faire avancer
            </Button>
          )}
        </Box>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 1 }}>
        <NameOf resource="courts" id={proceeding.courtId} />
        {proceeding.chamber && `, ${proceeding.chamber}`}
        {because && `. Ouverte en raison de\u00A0: ${because.toLowerCase()}`}
        {proceeding.openedOn && because && `, le ${shortDay(proceeding.openedOn)}`}
        {people.length > 0 && `. Concerne ${people.join(', ')}`}
      </Typography>
      <StageList proceeding={proceeding} />
      {isBeforeMinors && (
        <Box
          component="ul"
          aria-label="Particularités de la justice des mineurs"
          sx={{ paddingLeft: 2.5, marginY: 1, typography: 'body2', color: 'text.secondary' }}
        >
          {MINOR_DEFENDANT.map(({ text, article }) => (
            <li key={article + text}>{typeset(`${text} (${article})`)}</li>
          ))}
        </Box>
      )}
      <ProceedingFacts proceeding={proceeding} />
      {isConcerning && <ConcernedForm proceeding={proceeding} onClose={() => setIsConcerning(false)} />}
    </Paper>
  );
}
