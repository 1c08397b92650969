import { normalizedNumber } from '#schema/numbers';
import { TEXTES } from '../../../templates/dictionary/textes.ts';
import { staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context, Row, TxContext } from '../../rest/resource.ts';
import { contradictions } from '../cases/index.ts';
import { tellOwners } from '../cases/unique.ts';
import { type Answers, citedExhibits, keepAnswers } from './answers.ts';
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
  await keepAnswers(context, request.caseId, answersIn(request));
  if (staff(context.user, context.today) !== true) return;
  await keepOfCase(context, request);
  await keepChamber(context, request);
  for (const [field, kind] of Object.entries(OF_NUMBERS))
    await keepNumber(context, request.caseId, kind, request[field as 'parquetNumber']);
}

/** The free answers of a request, by field. */
export function answersIn(request: Partial<FilingRequest>): Answers {
  const typed = Object.keys(TEXTES).map(key => [key, (request as Row)[key] ?? null] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== null));
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
  if (taken.length > 0)
    throw new ApiError(
      'invalid',
      Object.fromEntries(taken.map(field => [field, 'Rempli entre-temps par une autre personne. Rouvrez l’acte.'])),
    );
  const fresh = typed.filter(field => known[OF_CASE[field]] === null);
  if (fresh.length === 0) return;
  const changes: Row = Object.fromEntries(fresh.map(field => [OF_CASE[field], request[field]]));
  const errors = contradictions({ ...dossier, ...changes }, today);
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
  const { maltreatment } = changes;
  const sealed = maltreatment && vault.seal(storedCitations(maltreatment, exhibits), maltreatmentPlace(dossier.id));
  const data = { ...changes, ...(sealed && { maltreatment: sealed }), updatedAt: now, version: { increment: 1 } };
  await tx.case.update({ where: { id: dossier.id }, data });
  const told = { ...changes, ...(maltreatment && { maltreatment: 'modifié' }) };
  context.note({ action: 'update', resource: 'cases', recordId: dossier.id, caseId: dossier.id, changes: told });
}

async function keepChamber({ tx, note }: TxContext, { caseId, hearingId, chamber }: FilingRequest): Promise<void> {
  if (!chamber || !hearingId) return;
  const { count } = await tx.hearing.updateMany({ where: { id: hearingId, chamber: null }, data: { chamber, version: { increment: 1 } } });
  if (count === 1) note({ action: 'update', resource: 'hearings', recordId: hearingId, caseId, changes: { chamber: [null, chamber] } });
}

async function keepNumber(context: TxContext, caseId: string, kind: string, value: string | null | undefined): Promise<void> {
  const { tx, note } = context;
  if (!value || (await tx.caseNumber.count({ where: { caseId, kind } })) > 0) return;
  const normalized = normalizedNumber(value);
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
