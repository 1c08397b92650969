import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { filingRequest } from '#schema/filings';
import { normalizedNumber } from '#schema/numbers';
import type { FilingKind } from '../../../templates/declaration.ts';
import { labels, paperOf } from '../../../templates/dictionary/index.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { filingOf, propertiesOf } from '../../../templates/index.ts';
import { staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineCreation, type Row, type TxContext } from '../../rest/resource.ts';
import { contradictions } from '../cases/index.ts';
import { settle } from '../cases/settle.ts';
import { tellOwners } from '../cases/unique.ts';
import { publishedTemplate } from '../templates/published.ts';
import { gaps } from './gaps.ts';
import { gather, maltreatmentPlace, type Named } from './gather.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type FilingRequest = z.infer<typeof filingRequest>;

interface Produced {
  file: { storedName: string; keyId: string; sha256: string; sizeBytes: number };
  templateSha256: string;
  dataSha256: string;
  reference: string;
  /** Persons whose real names are in the document. */
  named: Named[];
}

/** Produces the letter of art. 420-1: what was typed becomes data of the case, the file is stored encrypted with the hashes of its template and data. */
export const produce = defineCreation<typeof filingRequest, Produced>({
  input: filingRequest,
  preview: async (context: Context, request: FilingRequest) => {
    const { facts, persons } = await gather(context, request);
    const filing = shipped(request.kind);
    const filled = await fillFrom(context, filing, facts);
    return { missing: gaps(filled.gaps, facts, persons), checks: filing.checks(facts) };
  },
  async prepare(context, request) {
    const { facts, persons, reference } = await gather(context, request);
    const filing = shipped(request.kind);
    const filled = await fillFrom(context, filing, facts);
    refuseGaps(gaps(filled.gaps, facts, persons));
    const blocks = filing.checks(facts).filter(check => check.level === 'block');
    if (blocks[0]) throw new ApiError('invalid', { kind: blocks.map(check => `${check.text} (${check.article})`).join(' ') });
    return {
      file: await context.vault.files.put(filled.docx),
      templateSha256: createHash('sha256').update(filled.template).digest('hex'),
      // Keyed: the data hold names, and a plain hash of a name can be guessed.
      dataSha256: context.vault.index(JSON.stringify(facts)),
      reference,
      named: persons.filter(person => person.role === 'defendant' && person.names !== null),
    };
  },
  async run(context, request, produced) {
    await keepData(context, request);
    const id = await insertFiling(context, request, produced);
    for (const person of produced.named)
      context.note({ action: 'reveal_in_filing', resource: 'persons', recordId: person.id, caseId: request.caseId, reason: 'acte' });
    await settle(context, request.caseId);
    return id;
  },
  abandon: ({ vault }, { file }) => vault.files.remove(file.storedName),
});

/** Throws when no template is shipped for a kind. */
function shipped(kind: string): FilingKind {
  const filing = filingOf(kind);
  if (!filing) throw new ApiError('invalid', { kind: 'Aucun modèle n’existe encore pour cet acte.' });
  return filing;
}

async function fillFrom({ filler, read, vault }: Context, filing: FilingKind, facts: FilingFacts) {
  const { bytes: template } = await publishedTemplate(read, vault, filing.kind);
  const options = { isDraft: false, labels, properties: propertiesOf(filing, facts) };
  return { template, ...(await filler.fill(template, paperOf(facts), options)) };
}

const isStaff = (context: Pick<Context, 'user' | 'today'>) => staff(context.user, context.today) === true;

function refuseGaps(missing: ReturnType<typeof gaps>): void {
  if (missing.length > 0)
    throw new ApiError(
      'invalid',
      Object.fromEntries(missing.map(gap => [gap.isHere ? gap.path : 'kind', gap.isHere ? 'À renseigner.' : `Il manque : ${gap.title}.`])),
    );
}

/** Field of the request -> column of the case it becomes data of. */
const KEPT = {
  claimedMoralCents: 'claimedMoralCents',
  claimedCostsCents: 'claimedCostsCents',
  maltreatment: 'maltreatment',
  place: 'place',
  publicActionOn: 'publicActionOn',
  factsFromOn: 'factsFromOn',
  factsToOn: 'factsToOn',
  authorisedBy: 'joinDecidedBy',
  authorisedOn: 'joinDecidedOn',
} as const;

/**
 * What the staff typed in the dialog becomes data of the case and of the hearing, where nothing stood; a lawyer's is for the paper only.
 * Throws when somebody filled the same field meanwhile: nothing is written over.
 */
async function keepData(context: TxContext, request: FilingRequest): Promise<void> {
  if (!isStaff(context)) return;
  const { tx, now, today, vault } = context;
  const dossier = await tx.case.findUniqueOrThrow({ where: { id: request.caseId } });
  const fields = Object.keys(KEPT) as (keyof typeof KEPT)[];
  const typed = fields.filter(field => request[field] != null);
  const known: Row = { ...dossier, maltreatment: dossier.maltreatment && vault.open(dossier.maltreatment, maltreatmentPlace(dossier.id)) };
  const taken = typed.filter(field => known[KEPT[field]] !== null && known[KEPT[field]] !== request[field]);
  if (taken.length > 0)
    throw new ApiError(
      'invalid',
      Object.fromEntries(taken.map(field => [field, 'Rempli entre-temps par une autre personne. Rouvrez l’acte.'])),
    );
  const fresh = typed.filter(field => known[KEPT[field]] === null);
  const changes: Row = Object.fromEntries(fresh.map(field => [KEPT[field], request[field]]));
  const errors = contradictions({ ...dossier, ...changes }, today);
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
  if (fresh.length > 0) {
    const sealed = changes.maltreatment ? { maltreatment: vault.seal(changes.maltreatment, maltreatmentPlace(dossier.id)) } : {};
    await tx.case.update({ where: { id: dossier.id }, data: { ...changes, ...sealed, updatedAt: now, version: { increment: 1 } } });
    const told = { ...changes, ...(changes.maltreatment ? { maltreatment: 'modifié' } : {}) };
    context.note({ action: 'update', resource: 'cases', recordId: dossier.id, caseId: dossier.id, changes: told });
  }
  await keepChamber(context, request);
  await keepNumber(context, request);
}

async function keepChamber({ tx, note }: TxContext, { caseId, hearingId, chamber }: FilingRequest): Promise<void> {
  if (!chamber) return;
  const { count } = await tx.hearing.updateMany({ where: { id: hearingId, chamber: null }, data: { chamber, version: { increment: 1 } } });
  if (count === 1) note({ action: 'update', resource: 'hearings', recordId: hearingId, caseId, changes: { chamber: [null, chamber] } });
}

async function keepNumber(context: TxContext, { caseId, parquetNumber }: FilingRequest): Promise<void> {
  const { tx, note } = context;
  if (!parquetNumber || (await tx.caseNumber.count({ where: { caseId, kind: 'parquet' } })) > 0) return;
  const normalized = normalizedNumber(parquetNumber);
  const { id } = await tx.caseNumber.create({ data: { caseId, kind: 'parquet', value: parquetNumber, normalized } });
  note({ action: 'create', resource: 'numbers', recordId: id, caseId, changes: { kind: 'parquet', value: parquetNumber } });
  await tellOwners(context, [normalized], caseId);
}

async function insertFiling({ tx, user, now }: TxContext, request: FilingRequest, produced: Produced): Promise<string> {
  const { caseId, hearingId, kind } = request;
  const filing = shipped(kind);
  const template = await tx.template.findUniqueOrThrow({ where: { kind_sha256: { kind, sha256: produced.templateSha256 } } });
  const edition = (await tx.filing.count({ where: { caseId, kind } })) + 1;
  const document = await tx.document.create({
    data: {
      caseId,
      fileName: `${produced.reference}_${filing.slug}_v${edition}.docx`,
      contentType: DOCX,
      ...produced.file,
      createdById: user.id,
      createdAt: now,
    },
  });
  const deadline = await tx.deadline.findFirst({ where: { factId: hearingId, rule: { in: [...filing.rules] } }, orderBy: { id: 'asc' } });
  const { id } = await tx.filing.create({
    data: {
      caseId,
      hearingId,
      kind,
      edition,
      templateId: template.id,
      templateSha256: produced.templateSha256,
      dataSha256: produced.dataSha256,
      documentId: document.id,
      deadlineId: deadline?.id ?? null,
      producedById: user.id,
      producedAt: now,
    },
  });
  return id;
}
