import { knownOffence } from '#law/catalogue';
import { type Day, localDay } from '#law/days';
import type { StandingAct } from '#law/standingDocuments';
import type { Db } from '../../db.ts';
import { consentOf } from '../consents/consentOf.ts';
import { type Annex, annexList, type OwnPaper } from './annexList.ts';
import { DATED, proofs } from './proofs.ts';

const ACTS: Readonly<Record<string, StandingAct>> = {
  ...{ appel_correctionnel: 'appeal', appel_criminel: 'appeal', appel_ordonnance: 'appeal' },
  ...{ pourvoi: 'cassation', memoire_personnel: 'cassation' },
};
/** Act -> the answer « pouvoirPour » of a special power given for it: one power is for one act (art. 502, 576). */
const POWERS: Readonly<Record<StandingAct, string>> = { join: 'constitution', appeal: 'appel', cassation: 'pourvoi' };

type Reader = Pick<Db['read'], 'standingDocument' | 'association' | 'case' | 'person' | 'count' | 'countVictim' | 'consent' | 'filing'>;

/** Of which act: its kind (null for any), the day it is filed, what the special power was given for, and what was typed for it and is not the case's yet. */
export interface AnnexedAct {
  caseId: string;
  kind: string | null;
  on: Day;
  powerFor: string | number | null;
  factsOn?: Day | null | undefined;
  decidedOn?: Day | null | undefined;
}

/** The annexes of an act, as it lists them and as their bundle merges them. */
export async function annexesOf(read: Reader, { caseId, kind, on, powerFor, ...typed }: AnnexedAct): Promise<Annex[]> {
  const dossier = await read.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { factsFromOn: true, joinDecidedOn: true, joinDocumentId: true },
  });
  const kept = await read.standingDocument.findMany({
    select: { ...DATED, documentId: true },
    orderBy: [{ kind: 'asc' }, { fromOn: 'asc' }, { id: 'asc' }],
  });
  const act = ACTS[kind ?? ''] ?? 'join';
  const factsOn = typed.factsOn ?? dossier.factsFromOn;
  const decidedOn = typed.decidedOn ?? dossier.joinDecidedOn;
  const { isPublicUtility } = await proofs(read, { factsOn, filingOn: on });
  return annexList(kept, {
    ...{ on, factsOn, act, isPublicUtility },
    decision: decidedOn ? { datedOn: decidedOn, documentId: decidedOn === dossier.joinDecidedOn ? dossier.joinDocumentId : null } : null,
    consents: isPublicUtility ? [] : await consentsOf(read, caseId, on),
    specialPower: powerFor === POWERS[act] ? await specialPowerOf(read, caseId, on) : null,
  });
}

/** The consents art. 2-22 rests on, once every victim asked gave hers; one paper signed for several children is one annex. */
async function consentsOf(read: Reader, caseId: string, on: Day): Promise<OwnPaper[]> {
  const counts = await read.count.findMany({ where: { caseId }, select: { offence: true } });
  if (!counts.some(({ offence }) => knownOffence(offence)?.standing.art2_22)) return [];
  const { given, states } = await consentOf(read, caseId, on);
  if (!given) return [];
  const consents = await read.consent.findMany({
    where: {
      ...{ caseId, victimId: { in: states.map(({ victimId }) => victimId) }, givenOn: { lte: on } },
      OR: [{ withdrawnOn: null }, { withdrawnOn: { gt: on } }],
    },
    orderBy: [{ givenOn: 'asc' }, { id: 'asc' }],
    select: { givenOn: true, documentId: true },
  });
  return consents
    .map(({ givenOn, documentId }) => ({ datedOn: givenOn, documentId }))
    .filter(({ documentId }, rank, all) => documentId === null || all.findIndex(other => other.documentId === documentId) === rank);
}

/** The last special power produced by that day; what proves that it was given is the paper signed, never the Word file. */
async function specialPowerOf(read: Reader, caseId: string, on: Day): Promise<OwnPaper | null> {
  const powers = await read.filing.findMany({
    where: { caseId, kind: 'pouvoir_special', state: { in: ['ready', 'filed'] } },
    orderBy: [{ producedAt: 'desc' }, { id: 'desc' }],
    select: { producedAt: true, filedOn: true, proofDocumentId: true },
  });
  const dated = powers.map(power => ({ ...power, datedOn: power.filedOn ?? localDay(power.producedAt, 'Europe/Paris') }));
  return (
    dated.map(({ datedOn, proofDocumentId }) => ({ datedOn, documentId: proofDocumentId })).find(({ datedOn }) => datedOn <= on) ?? null
  );
}
