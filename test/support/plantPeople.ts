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
  const data = { firstName: 'Ada', lastName, sortName: lastName.toLowerCase(), bar: 'Lille' };
  return service.db.write(async tx => (await tx.lawyer.create({ data })).id);
}
