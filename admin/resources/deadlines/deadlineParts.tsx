import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { CHECKED_CLASSES, isOneOf } from '#law/classes';
import { frenchTime, shortDay, tableDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { DeadlineChip } from '../../ui/DeadlineChip.tsx';
import { useToday } from '../../ui/today.tsx';
import { OPEN_STATES } from '../cases/caseFile.tsx';
import { dayInFull } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { computationLine } from './computationLine.ts';
import { ruleTitle } from './ruleTitle.ts';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';
import { ValidateDeadline } from './ValidateDeadline.tsx';

type OfDeadline = { deadline: DeadlineRow };

/** How much the deadline presses today. */
export const DeadlineChipOf = ({ deadline }: OfDeadline) => (
  <DeadlineChip dueOn={deadline.lastUsefulOn} state={deadline.state} deadlineClass={deadline.deadlineClass} closedOn={deadline.closedOn} />
);

/** Last useful day, legal limit and internal target: three dates, never confused. */
export function DeadlineDates({ deadline }: OfDeadline) {
  const { lastUsefulOn, lastUsefulTime, legalLimitOn, legalLimitTime, internalTargetOn, formerLastUsefulOn, state } = deadline;
  const isSameLimit = legalLimitOn === lastUsefulOn && legalLimitTime === lastUsefulTime;
  return (
    <Box component="dl" sx={dates}>
      <Moment term="Dernier jour utile" isMain>
        {formerLastUsefulOn && formerLastUsefulOn !== lastUsefulOn && (
          <Box component="del" sx={{ color: 'text.secondary', marginRight: 1 }}>
            {tableDay(formerLastUsefulOn)}
          </Box>
        )}
        {moment(lastUsefulOn, lastUsefulTime)}
      </Moment>
      {!isSameLimit && <Moment term="Limite légale">{moment(legalLimitOn, legalLimitTime)}</Moment>}
      {OPEN_STATES.includes(state) && internalTargetOn !== lastUsefulOn && (
        <Moment term="Objectif interne">{tableDay(internalTargetOn)}</Moment>
      )}
    </Box>
  );
}

const dates = {
  margin: 0,
  display: 'grid',
  gap: 0.5,
  '& dd': { margin: 0 },
  '& dt': { typography: 'caption', color: 'text.secondary' },
} as const;

const moment = (on: string, time: string | null) => `${tableDay(on)}, ${frenchTime(time ?? '24:00')}`;

function Moment({ term, isMain = false, children }: { term: string; isMain?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <Box component="dd" sx={{ fontWeight: isMain ? 600 : 400, whiteSpace: { sm: 'nowrap' } }}>
        {children}
      </Box>
    </div>
  );
}

/** What must be done, its class and the computation in one line. */
export function DeadlineTitle({ deadline }: OfDeadline) {
  const { fields } = useResourceDescription('deadlines');
  return (
    <div>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {ruleTitle(deadline)}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {computationLine(deadline.computation)}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {fields.deadlineClass?.choices?.[deadline.deadlineClass] ?? deadline.deadlineClass}
      </Typography>
    </div>
  );
}

/** The state in words, with the proof or the reason of its end. */
export function DeadlineState({ deadline }: OfDeadline) {
  const { fields } = useResourceDescription('deadlines');
  const { state, closedOn, closedReason, isConfirmed, deadlineClass } = deadline;
  // Nobody has to check the clock of another party or of the victim, nor a date of our own making.
  const isAside = state === 'to_validate' && !isOneOf(CHECKED_CLASSES, deadlineClass);
  return (
    <div>
      <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
        {isAside ? 'En cours' : (fields.state?.choices?.[state] ?? state)}
      </Typography>
      <Control deadline={deadline} />
      {isConfirmed === false && <Typography variant="caption">Compte rendu à confirmer</Typography>}
      {closedReason && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {closedOn && `${shortDay(closedOn)}, `}
          {closedReason}
        </Typography>
      )}
    </div>
  );
}

/** Who answers for the date, or doubts it. */
function Control({ deadline }: OfDeadline) {
  const { state, validatedById, validatedOn, contestedById, contestedOn, contestedReason } = deadline;
  if (state === 'validated' && validatedOn)
    return (
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {shortDay(validatedOn)}, <NameOf resource="users" id={validatedById} />
      </Typography>
    );
  if (state !== 'contested' || !contestedOn) return null;
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
      {shortDay(contestedOn)}, <NameOf resource="users" id={contestedById} />
      {'\u00A0'}: {contestedReason}
    </Typography>
  );
}

/** « Pourquoi ? » for everyone, « Clore » for who may and only before the deadline has ended. */
export function DeadlineActs({
  deadline,
  codeName,
  onWhy,
  onClose,
  onContest,
  onCorrect,
}: OfDeadline & { codeName: string } & DeadlineAsks) {
  const { can } = useResourceDescription('deadlines');
  const today = useToday();
  const isOpen = OPEN_STATES.includes(deadline.state);
  const isDated = isOpen && deadline.state !== 'forecast';
  const isUnchecked = isDated && deadline.state !== 'validated' && isOneOf(CHECKED_CLASSES, deadline.deadlineClass);
  const correct = onCorrect?.(deadline) ?? null;
  const isLate = isOpen && deadline.lastUsefulOn < today;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        size="small"
        variant="outlined"
        onClick={() => onWhy(deadline)}
        aria-label={`Pourquoi le ${dayInFull(deadline.lastUsefulOn)}\u202F? — ${codeName}`}
      >
        Pourquoi{'\u202F'}?
      </Button>
      {isUnchecked && can.validate && deadline.isConfirmed && <ValidateDeadline deadline={deadline} codeName={codeName} />}
      {isDated && can.contest && deadline.state !== 'contested' && (
        <Button size="small" onClick={() => onContest(deadline)} aria-label={`Contester — ${ruleTitle(deadline)}, ${codeName}`}>
          Contester
        </Button>
      )}
      {isOpen && correct && (
        <Button size="small" onClick={correct} aria-label={`Corriger le point de départ — ${ruleTitle(deadline)}`}>
          Corriger le point de départ
        </Button>
      )}
      {isOpen && can.close && (
        <Button size="small" onClick={() => onClose(deadline)} aria-label={`Clore le délai — ${ruleTitle(deadline)}`}>
          {isLate ? 'Clore ce délai dépassé' : 'Clore le délai'}
        </Button>
      )}
    </Box>
  );
}
