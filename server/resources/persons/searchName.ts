import { z } from 'zod';
import { text } from '#fields';
import { inWorkedCases } from '../../access.ts';
import { defineQuestion } from '../../rest/resource.ts';
import { both } from '../../rest/views.ts';

const MOST = 20;

/**
 * « Chercher parmi les identités protégées »: whose real name is the one typed, or sounds like it, among the cases this person works on.
 * Answers pseudonyms; the name itself stays behind « Révéler ». Exact names first.
 */
export const searchName = defineQuestion({
  input: z.object({ name: text(120).meta({ title: 'Nom cherché' }) }),
  access: inWorkedCases,
  hourly: 60,
  async run({ vault, read }, mine, { name }) {
    const keys = vault.searchKeys(name);
    const found: Found[] = [];
    for (const isExact of [true, false]) {
      const hashes = keys.filter(key => key.startsWith('=') === isExact).flatMap(vault.indexCandidates);
      const known = found.map(({ id }) => id);
      const where = both(mine, { withdrawnOn: null, identity: { keys: { some: { hash: { in: hashes } } } }, id: { notIn: known } });
      const persons = await read.person.findMany({ where, select: SHOWN, orderBy: { id: 'asc' }, take: MOST - found.length });
      found.push(...persons.map(({ case: { codeName, reference }, ...person }) => ({ ...person, codeName, reference, isExact })));
    }
    return found;
  },
});

const SHOWN = { id: true, caseId: true, role: true, pseudonym: true, case: { select: { codeName: true, reference: true } } } as const;

interface Found {
  id: string;
  caseId: string;
  role: string;
  pseudonym: string;
  codeName: string;
  reference: string;
  isExact: boolean;
}
