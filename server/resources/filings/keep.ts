import { normalizedNumber } from '#schema/numbers';
import { TEXTES } from '../../../templates/dictionary/textes.ts';
import { staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context, Row, TxContext } from '../../rest/resource.ts';
import { contradictions } from '../cases/index.ts';
import { tellOwners } from '../cases/unique.ts';
import { citedExhibits, keepAnswers } from './answers.ts';
import { shownCitations, storedCitations, unknownCitations } from './citations.ts';
import { maltreatmentPlace } from './gather.ts';
import type { FilingRequest } from './schema.ts';

/** Field of the request -> column of the case it becomes data of. */
const OF_CASE = {
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

const FILLED = 'Rempli entre-temps par une autre personne. Rouvrez l’acte.';

/** Field of the request -> kind of number of the case. */
const OF_NUMBERS = {
  parquetNumber: 'parquet',
  instructionNumber: 'instruction',
  minuteNumber: 'minute',
  appealNumber: 'rg_appel',
  pourvoiNumber: 'pourvoi',
} as const;

/**
 * What was typed for a filing becomes data of the case, of its hearing or of its numbers, where nothing stood; free answers replace the former.
 * A lawyer's data are for the paper only, but the answers are kept. Throws when somebody filled the same field meanwhile: nothing is written over.
 */
export async function keepTyped(context: TxContext, request: FilingRequest): Promise<void> {
  await keepAnswers(context, request.caseId, answersIn(request), request.answersStamp);
  if (staff(context.user, context.today) !== true) return;
  await keepOfCase(context, request);
  await keepChamber(context, request);
  for (const field of Object.keys(OF_NUMBERS) as (keyof typeof OF_NUMBERS)[]) await keepNumber(context, request, field);
}

/** The free answers of a request, by field; null for one that is taken away. */
export function answersIn(request: Partial<FilingRequest>): Record<string, string | number | null> {
  const typed = Object.keys(TEXTES).map(key => [key, (request as Row)[key]] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== undefined));
}

async function keepOfCase(context: TxContext, request: FilingRequest): Promise<void> {
  const { tx, now, today, vault } = context;
  const dossier = await tx.case.findUniqueOrThrow({ where: { id: request.caseId } });
  const exhibits = await citedExhibits(tx, dossier.id);
  const fields = Object.keys(OF_CASE) as (keyof typeof OF_CASE)[];
  const typed = fields.filter(field => request[field] != null);
  const kept = dossier.maltreatment && vault.open(dossier.maltreatment, maltreatmentPlace(dossier.id));
  const known: Row = { ...dossier, maltreatment: kept && shownCitations(kept, exhibits) };
  const taken = typed.filter(field => known[OF_CASE[field]] !== null && known[OF_CASE[field]] !== request[field]);
  if (taken.length > 0) throw new ApiError('invalid', Object.fromEntries(taken.map(field => [field, FILLED])));
  const fresh = typed.filter(field => known[OF_CASE[field]] === null);
  if (fresh.length === 0) return;
  const changes: Row = Object.fromEntries(fresh.map(field => [OF_CASE[field], request[field]]));
  const errors = contradictions({ ...dossier, ...changes }, today);
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', asTyped(errors));
  const { maltreatment } = changes;
  const sealed = maltreatment && vault.seal(storedCitations(maltreatment, exhibits), maltreatmentPlace(dossier.id));
  const data = { ...changes, ...(sealed && { maltreatment: sealed }), updatedAt: now, version: { increment: 1 } };
  await tx.case.update({ where: { id: dossier.id }, data });
  const told = { ...changes, ...(maltreatment && { maltreatment: 'modifié' }) };
  context.note({ action: 'update', resource: 'cases', recordId: dossier.id, caseId: dossier.id, changes: told });
}

/** The same errors under the names of the fields that were typed. */
function asTyped(errors: Readonly<Record<string, string>>): Record<string, string> {
  const typed = Object.fromEntries(Object.entries(OF_CASE).map(([field, column]) => [column, field]));
  return Object.fromEntries(Object.entries(errors).map(([column, sentence]) => [typed[column] ?? column, sentence]));
}

async function keepChamber({ tx, note }: TxContext, { caseId, hearingId, chamber }: FilingRequest): Promise<void> {
  if (!chamber || !hearingId) return;
  const known = await tx.hearing.findUnique({ where: { id: hearingId }, select: { chamber: true } });
  if (known?.chamber && known.chamber !== chamber) throw new ApiError('invalid', { chamber: FILLED });
  const { count } = await tx.hearing.updateMany({ where: { id: hearingId, chamber: null }, data: { chamber, version: { increment: 1 } } });
  if (count === 1) note({ action: 'update', resource: 'hearings', recordId: hearingId, caseId, changes: { chamber: [null, chamber] } });
}

async function keepNumber(context: TxContext, { caseId, ...request }: FilingRequest, field: keyof typeof OF_NUMBERS): Promise<void> {
  const { tx, note } = context;
  const [kind, value] = [OF_NUMBERS[field], request[field]];
  if (!value) return;
  const normalized = normalizedNumber(value);
  const known = await tx.caseNumber.findMany({ where: { caseId, kind }, select: { normalized: true } });
  if (known.length > 0 && !known.some(one => one.normalized === normalized)) throw new ApiError('invalid', { [field]: FILLED });
  if (known.length > 0) return;
  const { id } = await tx.caseNumber.create({ data: { caseId, kind, value, normalized } });
  note({ action: 'create', resource: 'numbers', recordId: id, caseId, changes: { kind, value } });
  await tellOwners(context, [normalized], caseId);
}

/** Citations of exhibits the case does not have, by field. */
export async function wrongCitations({ read }: Pick<Context, 'read'>, request: FilingRequest): Promise<Record<string, string>> {
  const exhibits = await citedExhibits(read, request.caseId);
  const texts = { ...answersIn(request), ...(request.maltreatment && { maltreatment: request.maltreatment }) };
  const wrong = Object.entries(texts).flatMap(([field, value]) => {
    const [number] = typeof value === 'string' ? unknownCitations(value, exhibits) : [];
    return number === undefined ? [] : [[field, `La pièce n°\u00a0${number} n’existe pas dans ce dossier.`]];
  });
  return Object.fromEntries(wrong);
}
