import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { type FilingRequest, filingPreview, filingRequest } from '#schema/filings';
import type { Check, FilingKind } from '../../../templates/declaration.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineCreation, type TxContext } from '../../rest/resource.ts';
import { OPEN_DEADLINES } from '../cases/nextStep.ts';
import { settle } from '../cases/settle.ts';
import { anchorOf } from './anchors.ts';
import { choicesFor } from './choices.ts';
import { declaredKind } from './declared.ts';
import { draw, templateOf } from './draw.ts';
import { factsFor } from './factsFor.ts';
import { type Gap, missingIn } from './gaps.ts';
import type { Named } from './gather.ts';
import { keepTyped, wrongCitations } from './keep.ts';
import { checksOf, namedIn, prepare as prepared, unnamedIn } from './prepared.ts';
import { printedIn, printedPlace } from './printed.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Produced {
  id: string;
  file: { storedName: string; keyId: string; sha256: string; sizeBytes: number };
  kind: FilingKind;
  anchorId: string | null;
  templateSha256: string;
  dataSha256: string;
  sealedPaper: string;
  reference: string;
  /** Persons whose real names are in the document. */
  named: Named[];
}

/** Produces a filing: what was typed becomes data of the case, the file is stored encrypted with the hashes of its template and data. */
export const produce = defineCreation<typeof filingRequest, Produced>({
  input: filingRequest,
  previewInput: filingPreview,
  preview: async (context: Context, request: Partial<FilingRequest> & { caseId: string }) => {
    if (!request.kind) return { kinds: await choicesFor(context, request.caseId) };
    return prepared(context, declaredKind(request.kind), { ...request, kind: request.kind });
  },
  async prepare(context, request) {
    const kind = declaredKind(request.kind);
    refuse(await wrongCitations(context, request));
    const anchor = await anchorOf(context, kind, request);
    if (anchor && !anchor.choices.some(({ id }) => id === anchor.id))
      throw new ApiError('invalid', { [anchor.field]: anchor.id ? 'Choix inconnu.' : 'À renseigner.' });
    const asked = { ...request, ...(anchor && { [anchor.field]: anchor.id }) };
    const gathered = await factsFor(context, kind, asked);
    const { facts, persons, reference } = gathered;
    const template = await templateOf(context, kind.kind);
    const marked = await draw(context, kind, template, facts, { marks: true });
    const blocks = await context.filler.preview(marked.docx);
    const isDraft = request.isDraft === true;
    if (!isDraft) refuse(toFill(missingIn(marked.gaps, facts, unnamedIn(blocks, persons)), await checksOf(context, kind, asked, gathered)));
    const { facts: masked } = await factsFor(context, kind, asked, () => false);
    const hidden = await context.filler.preview((await draw(context, kind, template, masked, { marks: true })).docx);
    const { docx } = await draw(context, kind, template, facts, { isDraft });
    const id = v7();
    const kept = { signedOn: facts.signedOn, printed: printedIn(blocks), masked: printedIn(hidden) };
    return {
      id,
      file: await context.vault.files.put(docx),
      kind,
      anchorId: anchor?.id ?? null,
      templateSha256: createHash('sha256').update(template).digest('hex'),
      // Keyed: the data hold names, and a plain hash of a name can be guessed.
      dataSha256: context.vault.index(JSON.stringify(facts)),
      sealedPaper: context.vault.seal(JSON.stringify(kept), printedPlace(id)),
      reference,
      named: namedIn(blocks, persons),
    };
  },
  async run(context, request, produced) {
    await keepTyped(context, { ...request, ...(produced.kind.anchor === 'hearing' && { hearingId: produced.anchorId }) });
    await insertFiling(context, request, produced);
    for (const person of produced.named)
      context.note({ action: 'reveal_in_filing', resource: 'persons', recordId: person.id, caseId: request.caseId, reason: 'acte' });
    await settle(context, request.caseId);
    return produced.id;
  },
  abandon: ({ vault }, { file }) => vault.files.remove(file.storedName),
});

function refuse(errors: Record<string, string>): void {
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}

/** What keeps a filing from being produced, by field: what is asked here, and by the kind what is filled elsewhere or forbidden. */
function toFill(missing: readonly Gap[], checks: readonly Check[]): Record<string, string> {
  const elsewhere = missing.filter(({ isHere }) => !isHere).map(({ title, where }) => `Il manque\u00a0: ${title} (${where}).`);
  const stops = checks.filter(({ level }) => level === 'block').map(({ text, article }) => `${text} (${article})`);
  const asked = missing.filter(({ isHere }) => isHere).map(({ path }) => [path, 'À renseigner.']);
  const sentences = [...stops, ...elsewhere];
  return { ...Object.fromEntries(asked), ...(sentences.length > 0 && { kind: sentences.join(' ') }) };
}

async function insertFiling(context: TxContext, request: FilingRequest, produced: Produced): Promise<void> {
  const { tx, user, now } = context;
  const { caseId, isDraft = false } = request;
  const { id, kind, anchorId, templateSha256, dataSha256, sealedPaper } = produced;
  const template = await tx.template.findUniqueOrThrow({ where: { kind_sha256: { kind: kind.kind, sha256: templateSha256 } } });
  // A draft is that of the edition to come.
  const { _max } = await tx.filing.aggregate({ where: { caseId, kind: kind.kind, state: { not: 'draft' } }, _max: { edition: true } });
  const edition = (_max.edition ?? 0) + 1;
  const document = await tx.document.create({
    data: {
      caseId,
      fileName: `${produced.reference}_${kind.slug}_v${edition}${isDraft ? '_projet' : ''}.docx`,
      contentType: DOCX,
      ...produced.file,
      createdById: user.id,
      createdAt: now,
    },
  });
  await dropDrafts(context, caseId, kind.kind, anchorId);
  await tx.filing.create({
    data: {
      ...{ id, caseId, kind: kind.kind, edition, templateId: template.id, templateSha256, dataSha256, sealedPaper },
      hearingId: kind.anchor === 'hearing' ? anchorId : null,
      decisionId: kind.anchor === 'decision' ? anchorId : null,
      state: isDraft ? 'draft' : 'ready',
      documentId: document.id,
      deadlineId: await deadlineOf(tx, caseId, kind, anchorId),
      producedById: user.id,
      producedAt: now,
    },
  });
}

/** The drafts of an act leave with its production, and with a later draft. */
async function dropDrafts({ tx, note }: TxContext, caseId: string, kind: string, anchorId: string | null): Promise<void> {
  const drafts = await tx.filing.findMany({ where: { caseId, kind, state: 'draft' } });
  for (const { id, version } of drafts.filter(draft => (draft.hearingId ?? draft.decisionId) === anchorId)) {
    await tx.filing.update({ where: { id }, data: { state: 'dropped', version: version + 1 } });
    note({ action: 'update', resource: 'filings', recordId: id, caseId, changes: { state: ['draft', 'dropped'] } });
  }
}

/**
 * The deadline a filing answers: the open one that runs from its hearing, from its decision or from the service of that decision. An act for the
 * whole case answers the nearest; one about a decision never closes the deadline of another.
 */
async function deadlineOf({ deadline, step }: TxContext['tx'], caseId: string, { rules }: FilingKind, anchorId: string | null) {
  const open = await deadline.findMany({
    where: { caseId, rule: { in: [...rules] }, state: { in: [...OPEN_DEADLINES] } },
    orderBy: [{ lastUsefulOn: 'asc' }, { id: 'asc' }],
    select: { id: true, factId: true },
  });
  if (anchorId === null) return open[0]?.id ?? null;
  const services = await step.findMany({ where: { caseId, decisionId: anchorId }, select: { id: true } });
  const facts = [anchorId, ...services.map(({ id }) => id)];
  return open.find(({ factId }) => facts.includes(factId))?.id ?? null;
}
