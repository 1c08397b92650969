import { createHash } from 'node:crypto';
import { labels } from '../../../templates/dictionary/index.ts';
import { inWorkedCases } from '../../access.ts';
import type { Context, Look, Row } from '../../rest/resource.ts';
import { declaredKind } from './declared.ts';
import { draw, templateOf } from './draw.ts';
import { factsFor } from './factsFor.ts';
import { differencesOf, type Printed, printedIn, printedPlace } from './printed.ts';

const MASKED = '•••';

/** What the case says otherwise than the filing did when it was produced; names masked. */
export const differences: Look = { access: inWorkedCases, show };

async function show(
  context: Context,
  filing: Row,
): Promise<{ differences: { title: string; before: string | null; after: string | null }[] }> {
  const { read, vault } = context;
  const { sealedPaper } = await read.filing.findUniqueOrThrow({ where: { id: filing.id }, select: { sealedPaper: true } });
  // One produced before what it printed was kept, or filed since: nothing to compare, nothing to make again.
  if (!sealedPaper || filing.state === 'filed' || filing.state === 'dropped') return { differences: [] };
  const kept: { signedOn: string; printed: Printed; masked: Printed } = JSON.parse(vault.open(sealedPaper, printedPlace(filing.id)));
  const [printed, masked] = [await now(context, filing, kept.signedOn, true), await now(context, filing, kept.signedOn, false)];
  // Through another template than its own, only what both print is the case's word.
  const isOwn =
    createHash('sha256')
      .update(await templateOf(context, filing.kind))
      .digest('hex') === filing.templateSha256;
  const told = differencesOf(kept.printed, printed).filter(({ before, after }) => isOwn || (before !== null && after !== null));
  const found = told.map(({ path, rank, before, after }) => {
    const [old, fresh] = [kept.masked[path]?.[rank] ?? null, masked[path]?.[rank] ?? null];
    const isName = old === fresh;
    const hidden = (value: string | null, shown: string | null) => (value === null ? null : isName ? MASKED : (shown ?? MASKED));
    return { title: labels[path] ?? path, before: hidden(before, old), after: hidden(after, fresh) };
  });
  return { differences: found };
}

/** What the same filing would print today, signed the same day. */
async function now(context: Context, filing: Row, signedOn: string, isNamed: boolean): Promise<Printed> {
  const kind = declaredKind(filing.kind);
  const request = { caseId: filing.caseId, kind: filing.kind, hearingId: filing.hearingId, decisionId: filing.decisionId };
  const { facts } = await factsFor(context, kind, request, () => isNamed);
  const { docx } = await draw(context, kind, await templateOf(context, filing.kind), { ...facts, signedOn }, { marks: true });
  return printedIn(await context.filler.preview(docx));
}
