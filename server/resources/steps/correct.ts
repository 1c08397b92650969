import type { z } from 'zod';
import { correction } from '#schema/steps';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { settle } from '../cases/settle.ts';
import { changesOf, type Told, toldErrors } from './told.ts';

/** Corrects the days of an event (« le point de départ est faux »): each deadline moves or goes before anything is saved, and loses its validation. */
export const correct = defineAction({
  input: correction,
  access: inStaffCases,
  isVersioned: true,
  reason: 'correctionReason',
  async preview({ read, today }, current, input) {
    const told = corrected(current, input);
    if (Object.keys(toldErrors(told, today)).length > 0) return { effects: [] };
    const facts = await caseFacts(read, current.caseId);
    const { lines, nextStep } = await changesOf(read, facts, told, { ...placeOf(current), today });
    return { effects: lines.length > 0 ? [...lines, ...nextStep] : [] };
  },
  async run(context, current, input) {
    const { tx, today } = context;
    const told = corrected(current, input);
    const errors = toldErrors(told, today);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await tx.step.update({ where: { id: current.id }, data: { ...told, version: current.version + 1 } });
    await settle(context, current.caseId);
  },
});

function corrected(current: Row, { correctionReason: _reason, ...changes }: z.infer<typeof correction>): Told {
  const { kind, detail, decisionId, happenedOn, notifiedOn, servedOn, postedOn, receivedOn, fixedOn } = current;
  const told = { kind, detail, decisionId, happenedOn, notifiedOn, servedOn, postedOn, receivedOn, fixedOn } as Told;
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...told, ...given };
}

const placeOf = ({ id, proceedingId, courtId }: Row) =>
  ({ id, proceedingId, courtId }) as { id: string; proceedingId: string; courtId: string | null };
