import { addDays } from '../../server/law/days.ts';
import { plantHearing, plantRole } from './plant.ts';
import type { Service } from './service.ts';

const held = (service: Service, caseId: string, codeName: string) =>
  plantHearing(service, caseId, codeName, addDays(service.clock.today(), -2));

/** The outcome of a hearing for one of its defendants. */
export async function plantHearingOutcome(service: Service, caseId: string, codeName: string): Promise<string> {
  const data = {
    ...{ caseId, hearingId: await held(service, caseId, codeName), outcome: 'renvoi_date' },
    personId: await plantRole(service, caseId, 'defendant'),
  };
  return service.db.write(async tx => (await tx.hearingOutcome.create({ data })).id);
}

/** A joinder of a case with itself, so that who opens one opens both. */
export async function plantCaseJoin(service: Service, caseId: string, codeName: string): Promise<string> {
  const data = { caseId, otherCaseId: caseId, hearingId: await held(service, caseId, codeName), joinedOn: '2026-11-20' };
  return service.db.write(async tx => (await tx.caseJoin.create({ data })).id);
}
