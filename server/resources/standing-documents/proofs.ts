import { type DatedDocument, type ProofDays, type Proved, provedBy } from '#law/standingDocuments';
import type { Db } from '../../db.ts';

export const DATED = { kind: true, datedOn: true, fromOn: true, untilOn: true, organ: true, object: true } as const;

/** A dated document and the organ that spoke. */
export type KeptDocument = DatedDocument & { organ: string | null };

/** The association's dated documents, as the law looks at them. */
export const keptDocuments = (read: Pick<Db['read'], 'standingDocument'>): Promise<KeptDocument[]> =>
  read.standingDocument.findMany({ select: DATED, orderBy: [{ kind: 'asc' }, { fromOn: 'asc' }, { id: 'asc' }] });

/** What is proved of the association for facts of one day and a filing on another: its documents first, its own record where there is none. */
export async function proofs(read: Pick<Db['read'], 'standingDocument' | 'association'>, days: ProofDays): Promise<Proved> {
  const association = await read.association.findFirst();
  const declared = {
    declaredOn: association?.declaredOn ?? null,
    statutoryObject: association?.statutoryObject ?? null,
    isPublicUtility: association?.isPublicUtility ?? false,
    isRegistered: association?.isRegistered ?? false,
    authorisedOn: association?.authorisedOn ?? null,
  };
  return provedBy(await keptDocuments(read), declared, days);
}
