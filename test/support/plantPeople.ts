import { randomUUID } from 'node:crypto';
import { record } from './names.ts';
import type { Service } from './service.ts';

/** An absence of the lawyer of Érable, or of another for any other case. */
export function plantAbsence(service: Service, _caseId: string, codeName: string): Promise<string> {
  const lawyerId = record(service, codeName === 'Érable' ? 'lawyer Garnier' : 'lawyer Fabre').id;
  return service.db.write(async tx => (await tx.absence.create({ data: { lawyerId, fromOn: '2026-12-20', untilOn: '2027-01-03' } })).id);
}

/** An access of somebody with nothing in hand. */
export function plantAccount(service: Service): Promise<string> {
  const data = {
    ...{ email: `${randomUUID()}@example.org`, displayName: 'Ada Fictive', role: 'assistant' },
    ...{ passwordHash: 'none', createdAt: service.clock.now().toISOString() },
  };
  return service.db.write(async tx => (await tx.user.create({ data })).id);
}

/** A lawyer nobody has met: no mandate, no account. */
export async function newLawyer(service: Service): Promise<string> {
  const lastName = `Nouvelle-Fictive-${randomUUID().slice(0, 8)}`;
  const data = { firstName: 'Ada', lastName, sortName: lastName.toLowerCase(), barName: 'Barreau de Lille' };
  return service.db.write(async tx => (await tx.lawyer.create({ data })).id);
}

/** A lawyer whose invitation waits. */
export async function invitedLawyer(service: Service): Promise<string> {
  const lawyerId = await newLawyer(service);
  const account = { id: await plantAccount(service), role: 'lawyer', lawyerId, isActive: false, accessUntilOn: '2027-01-31' };
  await service.db.write(tx =>
    tx.user.update({ where: { id: account.id }, data: { ...account, inviteHash: 'none', inviteEndsAt: '2026-11-29T09:00:00.000Z' } }),
  );
  return lawyerId;
}
