import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useGetOne } from 'react-admin';
import { longDay, shortDay } from '#law/days';
import { CIVIL_OUTCOMES, DECISION_KINDS, EFFECTS } from '#law/decisions';
import { useMe, useResourceDescription } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { ActButton } from '../forms/ActButton.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import type { DecisionRow } from '../forms/rows.ts';
import { CompleteDecision } from './CompleteDecision.tsx';
import type { Recorded } from './judgment.ts';
import { OutcomeGrid } from './OutcomeGrid.tsx';
import { RedateDecision } from './RedateDecision.tsx';

/** One decision: which court, when, its effect towards the association, what it says of each count and of each civil party. */
export function DecisionCard({ decision, recorded }: { decision: DecisionRow; recorded: Recorded }) {
  const titleId = useId();
  const { shortName } = useMe().association;
  const { fields } = useResourceDescription('decisions');
  const { counts, persons } = useCaseFile();
  const { kind, pronouncedOn, courtId, effect, servedOn, isConfirmed } = decision;
  const title = `${DECISION_KINDS[kind as keyof typeof DECISION_KINDS] ?? kind} du ${longDay(pronouncedOn)}`;
  const words = [
    effect
      ? `${EFFECTS[effect as keyof typeof EFFECTS].toLowerCase()} à l’égard de l’${shortName}`
      : `effet à l’égard de l’${shortName} non renseigné`,
    servedOn && `signifiée le ${shortDay(servedOn)}`,
    decision.isProvisionallyEnforced && 'exécution provisoire',
  ];
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography id={titleId} variant="h2">
            {title}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            <NameOf resource="courts" id={courtId} />, {words.filter(Boolean).join(', ')}
          </Typography>
          {!isConfirmed && <StateTag label="À confirmer" tone="toValidate" />}
        </Box>
        <DecisionActs decision={decision} recorded={recorded} named={title} />
      </Box>
      {counts.isOpen && <OutcomeGrid named={title} counts={counts.rows} persons={persons.rows} outcomes={recorded.outcomes} />}
      <CivilLines recorded={recorded} />
      {fields.note && <Note id={decision.id} />}
    </Paper>
  );
}

function DecisionActs({ decision, recorded, named }: { decision: DecisionRow; recorded: Recorded; named: string }) {
  const { can } = useResourceDescription('decisions');
  const [asked, setAsked] = useState<'redate' | 'complete' | null>(null);
  const close = () => setAsked(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {can.confirm && !decision.isConfirmed && decision.hearingId === null && (
        <ActButton
          {...{ resource: 'decisions', record: decision, verb: 'confirm', label: 'Confirmer', named }}
          success="Décision confirmée. Ses délais sont sûrs."
          variant="contained"
        />
      )}
      {can.redate && (
        <Button variant="outlined" onClick={() => setAsked('redate')} aria-label={`Modifier la date du prononcé — ${named}`}>
          Modifier la date du prononcé
        </Button>
      )}
      {can.complete && (
        <Button onClick={() => setAsked('complete')} aria-label={`Compléter la décision — ${named}`}>
          Compléter la décision
        </Button>
      )}
      {asked === 'redate' && <RedateDecision decision={decision} onClose={close} />}
      {asked === 'complete' && <CompleteDecision decision={decision} recorded={recorded} onClose={close} />}
    </Box>
  );
}

function CivilLines({ recorded: { civilOutcomes } }: { recorded: Recorded }) {
  const { shortName } = useMe().association;
  const { persons } = useCaseFile();
  if (civilOutcomes.length === 0) return null;
  const nameOf = (id: string | null) =>
    id === null ? shortName : (persons.rows.find(person => person.id === id)?.pseudonym ?? 'Une victime');
  return (
    <Box component="ul" aria-label="Actions civiles" sx={{ margin: 0, paddingLeft: 2.5 }}>
      {civilOutcomes.map(({ id, beneficiaryId, outcome, reason }) => (
        <li key={id}>
          {`${nameOf(beneficiaryId)}\u00A0: ${(CIVIL_OUTCOMES[outcome as keyof typeof CIVIL_OUTCOMES] ?? outcome).toLowerCase()}`}
          {reason && ` (${reason})`}
        </li>
      ))}
    </Box>
  );
}

/** The free text of a decision: protected, it comes with the decision itself and never with a list. */
function Note({ id }: { id: string }) {
  const { data } = useGetOne<DecisionRow>('decisions', { id });
  if (!data?.note) return null;
  return <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '75ch', color: 'text.secondary' }}>{data.note}</Typography>;
}
