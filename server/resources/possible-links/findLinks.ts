import type { TxContext } from '../../rest/resource.ts';
import type { Names } from '../../vault/index.ts';
import { notify } from '../notifications/notify.ts';

type Linking = Pick<TxContext, 'tx' | 'vault' | 'now'>;
type Person = { id: string; caseId: string };
type Match = Person & { responsibleId: string; isExact: boolean };

/**
 * Looks for other persons who bear the name just sealed, by keyed hashes of first and last name together, alike or sounding alike.
 * Who typed the name learns of a case only through the rows he may read; whoever is responsible for the other case is told of his own.
 */
export async function findLinks(context: Linking, person: Person, names: Names): Promise<void> {
  const { tx, now } = context;
  const matches = await samesounding(context, person, names);
  const kept = matches.map(({ id }) => id);
  await tx.possibleLink.deleteMany({ where: { personId: person.id, otherPersonId: { notIn: kept }, dismissedAt: null } });
  await tx.possibleLink.deleteMany({ where: { otherPersonId: person.id, personId: { notIn: kept }, dismissedAt: null } });
  for (const match of matches) {
    await keep(context, person, match, match.isExact);
    await keep(context, match, person, match.isExact);
    if (match.caseId === person.caseId) continue;
    const uniqueKey = `link ${[person.id, match.id].sort().join(' ')} ${match.responsibleId}`;
    await notify({ tx, now, user: null }, { userId: match.responsibleId, kind: 'possible_link', caseId: match.caseId, uniqueKey });
  }
}

async function samesounding({ tx, vault }: Linking, person: Person, names: Names): Promise<Match[]> {
  // Keys of both names together hold a « + »; one name alone is shared by too many people.
  const pairs = vault.nameKeys(names).filter(key => key.includes('+'));
  const exact = new Set(pairs.filter(key => key.startsWith('=')).flatMap(vault.indexCandidates));
  const all = pairs.flatMap(vault.indexCandidates);
  const rows = await tx.identityKey.findMany({
    where: { hash: { in: all }, identity: { personId: { not: person.id }, person: { withdrawnOn: null } } },
    select: {
      hash: true,
      identity: { select: { personId: true, caseId: true, case: { select: { responsibleId: true } } } },
    },
  });
  const matches = new Map<string, Match>();
  for (const { hash, identity } of rows) {
    const known = matches.get(identity.personId);
    matches.set(identity.personId, {
      id: identity.personId,
      caseId: identity.caseId,
      responsibleId: identity.case.responsibleId,
      isExact: (known?.isExact ?? false) || exact.has(hash),
    });
  }
  return [...matches.values()];
}

async function keep({ tx, now }: Linking, person: Person, other: Person, isExact: boolean): Promise<void> {
  await tx.possibleLink.upsert({
    where: { personId_otherPersonId: { personId: person.id, otherPersonId: other.id } },
    create: { caseId: person.caseId, personId: person.id, otherCaseId: other.caseId, otherPersonId: other.id, isExact, foundAt: now },
    update: { isExact },
  });
}
