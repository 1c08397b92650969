import { createHash } from 'node:crypto';
import { filingRequest } from '#schema/filings';
import { normalizedNumber } from '#schema/numbers';
import { templateFile } from '../../../templates/index.ts';
import { lettre420_1 } from '../../../templates/lettre-420-1/filing.ts';
import { render } from '../../../templates/render.ts';
import { staff } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineCreation, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { gaps } from './gaps.ts';
import { type FilingRequest, gather, maltreatmentPlace, type Named } from './letter.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CASE_DATA = [
  'claimedMoralCents',
  'claimedCostsCents',
  'maltreatment',
  'publicActionOn',
  'factsFromOn',
  'factsToOn',
  'place',
] as const;

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
    return { missing: gaps(facts, persons, isStaff(context)), checks: lettre420_1.checks(facts) };
  },
  async prepare(context, request) {
    const { facts, persons, reference } = await gather(context, request);
    refuseGaps(gaps(facts, persons, isStaff(context)));
    const blocks = lettre420_1.checks(facts).filter(check => check.level === 'block');
    if (blocks[0]) throw new ApiError('invalid', { kind: blocks.map(check => `${check.text} (${check.article})`).join(' ') });
    const template = await templateFile(request.kind);
    const bytes = render(template, lettre420_1.build(facts), {
      isDraft: false,
      labels: lettre420_1.labels,
      properties: lettre420_1.properties(facts),
    });
    return {
      file: await context.vault.files.put(bytes),
      templateSha256: createHash('sha256').update(template).digest('hex'),
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
});

const isStaff = (context: Pick<Context, 'user' | 'today'>) => staff(context.user, context.today) === true;

function refuseGaps(missing: ReturnType<typeof gaps>): void {
  if (missing.length > 0)
    throw new ApiError(
      'invalid',
      Object.fromEntries(missing.map(gap => [gap.isHere ? gap.path : 'kind', gap.isHere ? 'À renseigner.' : `Il manque : ${gap.title}.`])),
    );
}

/** What was typed in the dialog becomes data of the case, the hearing and the association. */
async function keepData(context: TxContext, request: FilingRequest): Promise<void> {
  const { tx, now } = context;
  const typed = Object.fromEntries(
    CASE_DATA.filter(field => request[field] !== undefined && request[field] !== null).map(field => [field, request[field]]),
  );
  if (Object.keys(typed).length > 0) {
    const sealed = request.maltreatment
      ? { maltreatment: context.vault.seal(request.maltreatment, maltreatmentPlace(request.caseId)) }
      : {};
    await tx.case.update({ where: { id: request.caseId }, data: { ...typed, ...sealed, updatedAt: now, version: { increment: 1 } } });
    const changes = { ...typed, ...(request.maltreatment ? { maltreatment: 'modifié' } : {}) };
    context.note({ action: 'update', resource: 'cases', recordId: request.caseId, caseId: request.caseId, changes });
  }
  if (request.chamber)
    await tx.hearing.update({ where: { id: request.hearingId }, data: { chamber: request.chamber, version: { increment: 1 } } });
  if (request.parquetNumber)
    await tx.caseNumber.create({
      data: { caseId: request.caseId, kind: 'parquet', value: request.parquetNumber, normalized: normalizedNumber(request.parquetNumber) },
    });
  if ((request.authorisedBy || request.authorisedOn) && isStaff(context))
    await tx.association.updateMany({
      data: {
        ...(request.authorisedBy ? { authorisedBy: request.authorisedBy } : {}),
        ...(request.authorisedOn ? { authorisedOn: request.authorisedOn } : {}),
        version: { increment: 1 },
      },
    });
}

async function insertFiling({ tx, user, now }: TxContext, request: FilingRequest, produced: Produced): Promise<string> {
  const { caseId, hearingId, kind } = request;
  const template = await tx.template.findUniqueOrThrow({ where: { kind_sha256: { kind, sha256: produced.templateSha256 } } });
  const edition = (await tx.filing.count({ where: { caseId, kind } })) + 1;
  const document = await tx.document.create({
    data: {
      caseId,
      fileName: `${produced.reference}_constitution-420-1_v${edition}.docx`,
      contentType: DOCX,
      ...produced.file,
      createdById: user.id,
      createdAt: now,
    },
  });
  const deadline = await tx.deadline.findUnique({ where: { factId_rule: { factId: hearingId, rule: lettre420_1.deadlineRule } } });
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

/** Registers the templates shipped with this version of the program; an older registered one stays with the filings made from it. */
export async function registerTemplates(tx: Tx, now: string): Promise<void> {
  const sha256 = createHash('sha256')
    .update(await templateFile(lettre420_1.kind))
    .digest('hex');
  const where = { kind_sha256: { kind: lettre420_1.kind, sha256 } };
  if (await tx.template.findUnique({ where })) return;
  const edition = (await tx.template.count({ where: { kind: lettre420_1.kind } })) + 1;
  await tx.template.create({ data: { kind: lettre420_1.kind, title: lettre420_1.title, edition, sha256, createdAt: now } });
}
