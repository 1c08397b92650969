import { addDays } from '../../law/days.ts';
import type { Context, Row } from '../../rest/resource.ts';
import { type Appearance, appearances, appearing } from './appearances.ts';
import { counted, DELAY_DAYS } from './figures.ts';

/** A hearing on a lawyer's page: hers, hers but somebody replaces her, or one she goes to in another's place. */
export interface PracticeHearing extends Pick<Appearance, 'id' | 'caseId' | 'codeName' | 'courtId' | 'heldOn' | 'startTime'> {
  titularId: string | null;
  substituteId: string | null;
  /** In an absence of hers, and nobody goes. */
  isUncovered: boolean;
}

/** What a lawyer's page says of her work: hearings to come, those nobody attends, reports late and their delay. */
export async function practice(context: Context, { id }: Row): Promise<object> {
  const { read, today } = context;
  const mandates = { some: { lawyerId: id as string } };
  const all = await appearances(context, {
    AND: [
      { OR: [{ lawyerId: id }, { substitutions: mandates }, { case: { assignments: mandates } }] },
      { OR: [{ outcome: null }, { reportedAt: { not: null }, heldOn: { gte: addDays(today, -DELAY_DAYS) } }] },
    ],
  });
  const absences = await read.absence.findMany({ where: { lawyerId: id, withdrawnOn: null, untilOn: { gte: today } } });
  const isAway = (day: string) => absences.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);
  const toCome = all.filter(one => one.outcome === null && one.heldOn >= today && (one.titularId === id || one.substituteId === id));
  const own = all.filter(one => appearing(one) === id);
  return {
    ...counted(own, today),
    toCome: toCome.map(one => ({ ...shown(one), isUncovered: one.titularId === id && one.substituteId === null && isAway(one.heldOn) })),
    late: own.filter(({ outcome, heldOn }) => outcome === null && heldOn < today).map(one => ({ ...shown(one), isUncovered: false })),
  };
}

const shown = ({ id, caseId, codeName, courtId, heldOn, startTime, titularId, substituteId }: Appearance) => ({
  ...{ id, caseId, codeName, courtId, heldOn, startTime, titularId, substituteId },
});
