import { z } from 'zod';
import { daysBetween } from '#law/days';
import { members, openCases } from '../../access.ts';
import { defineAction, type Where } from '../../rest/resource.ts';

const FEWEST = 3;

/** What the cases this person may know of say of a court: how many are open, and the usual days between two hearings of one case. */
export const figures = defineAction({
  input: z.object({}),
  access: members,
  replies: 'result',
  async run({ tx, user, today }, current) {
    const mine = openCases(user, today) as boolean | Where;
    if (mine === false) return { openCases: 0, medianDays: null, measured: 0 };
    const known = mine === true ? {} : mine;
    const count = await tx.case.count({ where: { AND: [known, { leadCourtId: current.id, closedOn: null }] } });
    const later = await tx.hearing.findMany({
      where: { courtId: current.id, previous: { courtId: current.id }, case: known },
      select: { heldOn: true, previous: { select: { heldOn: true } } },
    });
    const gaps = later.map(({ heldOn, previous }) => daysBetween(previous!.heldOn, heldOn)).toSorted((one, other) => one - other);
    // Under three, a median would tell of one case rather than of the court.
    return { openCases: count, medianDays: gaps.length < FEWEST ? null : gaps[Math.floor(gaps.length / 2)]!, measured: gaps.length };
  },
});
