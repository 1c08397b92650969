import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { shortDay } from '#law/days';
import { STAGE_FACTS } from '#law/stageFacts';
import { NEXT_STAGES, STAGES, type Stage } from '#law/stages';
import { typeset } from '../../typeset.ts';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { ProceedingRow } from '../forms/rows.ts';
import { articlesOf } from '../stages/articlesOf.ts';
import type { StageMoveRow } from './rows.ts';

const labelOf = (stage: string) => STAGES[stage as Stage]?.label ?? stage;

/** The stages really gone through, with their days, then those that may come next. */
export function StageList({ proceeding }: { proceeding: ProceedingRow }) {
  const { stageMoves, dossier } = useCaseFile();
  const moves = stageMoves.rows.filter(({ proceedingId }) => proceedingId === proceeding.id);
  const known =
    moves.length > 0 ? moves : [{ id: 'first', stage: proceeding.stage, fromOn: proceeding.openedOn ?? dossier.openedOn } as StageMoveRow];
  const next = NEXT_STAGES[proceeding.stage as Stage] ?? [];
  return (
    <>
      <Box component="ol" aria-label="Étapes" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {known.map((move, index) => (
          <StageLine key={move.id} move={move} until={known[index + 1]?.fromOn} />
        ))}
      </Box>
      <PresentStage stage={proceeding.stage} />
      {next.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
          {`Ensuite\u00A0: ${next.map(stage => labelOf(stage).toLowerCase()).join(', ')}.`}
        </Typography>
      )}
    </>
  );
}

/** Who leads the present stage, what may be decided, and what it opens to the association. */
function PresentStage({ stage }: { stage: string }) {
  const facts = STAGE_FACTS[stage as Stage];
  if (facts === undefined || facts.articles.length === 0) return null;
  const decided = facts.decisions.length > 0 ? ` Décisions possibles\u00A0: ${facts.decisions.join(', ').toLowerCase()}.` : '';
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
      {`${facts.authority}.${decided} `}
      {facts.opens && `${typeset(facts.opens)} `}({articlesOf(facts.articles)}){' '}
      <Link component={RouterLink} to="/etapes" state={{ stage }}>
        Toutes les étapes
      </Link>
    </Typography>
  );
}

function StageLine({ move: { stage, fromOn, authority, isUnusual, reason }, until }: { move: StageMoveRow; until: string | undefined }) {
  const isPresent = until === undefined;
  return (
    <Box component="li" aria-current={isPresent ? 'step' : undefined} sx={{ display: 'flex', gap: 1.5, paddingY: 0.75 }}>
      <Box sx={{ paddingTop: '3px' }}>
        <StatusShape shape={isPresent ? 'dot' : 'check'} />
      </Box>
      <div>
        <Typography sx={{ fontWeight: isPresent ? 600 : 400 }}>
          {labelOf(stage)}
          <Box component="span" sx={visuallyHidden}>
            {isPresent ? ', étape actuelle' : ', étape passée'}
          </Box>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {isPresent ? `depuis le ${shortDay(fromOn)}` : `du ${shortDay(fromOn)} au ${shortDay(until)}`}
          {authority && `, ${authority}`}
        </Typography>
        {isUnusual && <Typography variant="body2">Passage inhabituel{reason && `\u00A0: ${reason}`}</Typography>}
      </div>
    </Box>
  );
}
