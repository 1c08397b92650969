import type { Context } from '../../rest/resource.ts';

const MINUTES = 10;

/** Persons of a case whose names this person was shown within the last ten minutes: the journal has each of those reveals. */
export async function revealedPersons(
  { read, user, clock }: Pick<Context, 'read' | 'user' | 'clock'>,
  caseId: string,
): Promise<Set<string>> {
  const since = new Date(clock.now().getTime() - MINUTES * 60_000).toISOString();
  const lines = await read.journalEntry.findMany({
    where: { caseId, actorId: user.id, action: 'reveal', resource: 'persons', at: { gt: since } },
    select: { recordId: true },
  });
  return new Set(lines.map(({ recordId }) => recordId!));
}
