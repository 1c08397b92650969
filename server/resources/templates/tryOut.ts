import { templateTrial } from '#schema/templates';
import { labels, paperOf } from '../../../templates/dictionary/index.ts';
import { readArchive } from '../../../templates/engine/archive.ts';
import { paragraphsOf } from '../../../templates/engine/paragraphs.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { fictitiousFacts } from '../../../templates/fictitious.ts';
import { filingOf, propertiesOf } from '../../../templates/index.ts';
import { staffAndAdmins } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type Row } from '../../rest/resource.ts';
import { gather } from '../filings/gather.ts';
import { fileOf } from './published.ts';

/** The text a version gives, paragraph by paragraph, and the French names of what is missing. */
interface Tried extends Row {
  paragraphs: string[];
  gaps: string[];
}

/** Fills a version as a draft (« essayer ») from a case, its names masked, or from fictitious facts; nothing is kept of it. */
export const tryOut = defineAction<typeof templateTrial, Tried>({
  input: templateTrial,
  access: staffAndAdmins,
  replies: 'result',
  async prepare(context, current, { caseId }) {
    const filing = filingOf(current.kind);
    if (!filing) throw new ApiError('conflict');
    if (current.isRefused)
      throw new ApiError('conflict', {}, { message: 'Une version refusée ne s’essaie pas. Déposez une version corrigée.' });
    const facts = caseId ? masked(await factsOf(context, current.kind, caseId)) : fictitiousFacts;
    const bytes = await fileOf(context, { kind: current.kind, sha256: current.sha256, documentId: current.documentId });
    const properties = propertiesOf(filing, facts);
    const { docx, gaps } = await context.filler.fill(bytes, paperOf(facts), { isDraft: true, labels, properties });
    return {
      paragraphs: paragraphsOf(readArchive(docx)).map(({ text }) => text),
      gaps: [...new Set(gaps.map(({ path }) => labels[path] ?? path))],
    };
  },
  async run({ note }, current, { caseId }, tried) {
    if (caseId) note({ action: 'tryOut', resource: 'templates', recordId: current.id, caseId });
    return tried;
  },
});

/** Facts of a case for that kind: at its next hearing, on its last decision. */
async function factsOf(context: Context, kind: string, caseId: string): Promise<FilingFacts> {
  const { read, today } = context;
  const hearing =
    (await read.hearing.findFirst({ where: { caseId, heldOn: { gte: today } }, orderBy: { heldOn: 'asc' } })) ??
    (await read.hearing.findFirst({ where: { caseId }, orderBy: { heldOn: 'desc' } }));
  const decision = await read.decision.findFirst({ where: { caseId }, orderBy: { pronouncedOn: 'desc' } });
  const { facts } = await gather(context, { caseId, kind, hearingId: hearing?.id ?? null, decisionId: decision?.id ?? null });
  return facts;
}

/** The same facts without a name: each person under a number, born on no day. */
function masked(facts: FilingFacts): FilingFacts {
  const shown = new Map(facts.defendants.map(({ name }, rank) => [name, `Personne poursuivie ${rank + 1}`]));
  return {
    ...facts,
    defendants: facts.defendants.map(person => ({ ...person, name: shown.get(person.name)!, bornOn: null })),
    counts: facts.counts.map(count => ({ ...count, defendant: count.defendant && (shown.get(count.defendant) ?? null) })),
    victims: facts.victims.map(victim => ({
      ...victim,
      ...{ name: null, bornOn: null, address: null },
      representative: victim.representative && { ...victim.representative, name: 'son représentant' },
    })),
    nameVictims: false,
  };
}
