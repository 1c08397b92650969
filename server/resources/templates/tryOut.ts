import { templateTrial } from '#schema/templates';
import type { FilingKind } from '../../../templates/declaration.ts';
import { labels } from '../../../templates/dictionary/index.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { fictitiousFacts } from '../../../templates/fictitious.ts';
import { filingOf } from '../../../templates/index.ts';
import { textOf, withPieces } from '../../../templates/preview/blocks.ts';
import { staffAndAdmins, workedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type Row } from '../../rest/resource.ts';
import { anchorOf } from '../filings/anchors.ts';
import { draw } from '../filings/draw.ts';
import { factsFor } from '../filings/factsFor.ts';
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
    const bytes = await fileOf(context, { kind: current.kind, sha256: current.sha256, documentId: current.documentId });
    const { whole, shown } = caseId ? await factsOf(context, filing, caseId) : { whole: fictitiousFacts, shown: fictitiousFacts };
    const how = { isDraft: true, marks: true };
    const { gaps } = await draw(context, filing, bytes, whole, how);
    const { docx } = await draw(context, filing, bytes, shown, how);
    const missing = [...new Set(gaps.map(({ path }) => path))];
    // What only the masking left out is not missing.
    const blocks = withPieces(await context.filler.preview(docx), piece =>
      piece.path !== undefined && piece.text.startsWith('[à compléter') && !missing.includes(piece.path)
        ? { ...piece, text: '•••' }
        : piece,
    );
    return {
      paragraphs: blocks.map(block => textOf([block])).filter(text => text.trim() !== ''),
      gaps: missing.map(path => labels[path] ?? path),
    };
  },
  async run({ note }, current, { caseId }, tried) {
    if (caseId) note({ action: 'tryOut', resource: 'templates', recordId: current.id, caseId });
    return tried;
  },
});

/** Facts of a case for that act at its likeliest hearing or decision, whole and without a name; a case one does not work on is as if there were none. */
async function factsOf(context: Context, filing: FilingKind, caseId: string): Promise<{ whole: FilingFacts; shown: FilingFacts }> {
  const mine = workedCases(context.user, context.today);
  const isMine = mine !== false && (await context.read.case.count({ where: { AND: [{ id: caseId }, mine === true ? {} : mine] } })) === 1;
  if (!isMine) throw new ApiError('invalid', { caseId: 'Choix inconnu.' });
  const anchor = await anchorOf(context, filing, { caseId });
  const wanted = { caseId, ...(anchor && { [anchor.field]: anchor.id }) };
  const whole = await factsFor(context, filing, wanted);
  const shown = await factsFor(context, filing, wanted, () => false);
  return { whole: whole.facts, shown: shown.facts };
}
