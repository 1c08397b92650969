import type { Day } from '#law/days';
import { type DatedDocument, inForceOn, obstaclesOn, type StandingAct } from '#law/standingDocuments';
import { ANNEXES, type AnnexKind } from '../../../templates/facts.ts';

/** A document of the association with its file, when it has one. */
export type FiledDocument = DatedDocument & { documentId: string | null };

/** A paper of the case itself: the consent of a victim, the power given to the lawyer, the decision taken for this case alone. */
export interface OwnPaper {
  datedOn: Day;
  documentId: string | null;
}

/** What the annexes of an act follow from. */
export interface AnnexGrounds {
  /** The day it is filed, or today. */
  on: Day;
  factsOn: Day | null;
  act: StandingAct;
  isPublicUtility: boolean;
  /** The decision to act taken for this case, which stands before the general one. */
  decision: OwnPaper | null;
  /** Consents the act rests on; none where it rests on none. */
  consents: readonly OwnPaper[];
  specialPower: OwnPaper | null;
}

/** Why an annex cannot be joined; `no_file`: it is known, and nobody added its file. */
export type AnnexLack = 'expired' | 'to_come' | 'not_provided' | 'no_file';

/** One annex: what the act says of it, its file, and what it lacks. */
export interface Annex {
  kind: AnnexKind;
  letter: string;
  title: string;
  datedOn: Day | null;
  documentId: string | null;
  lack: AnnexLack | null;
  /** Whether the act says that it is joined, be it there or not. */
  isCited: boolean;
}

/** Kinds that come from the association's own file, in the order of their letters. */
const OF_ASSOCIATION = [
  ...(['statuts', 'recepisse_jo', 'pv_autorisation', 'pouvoir_president'] as const),
  ...(['liste_administrateurs', 'rapport_activite', 'utilite_publique', 'inscription_2_3'] as const),
];

/**
 * The annexes of an act, in the order of their letters, for its list and for the bundle alike: the documents in force on its day, the statutes of
 * the time of the facts when they were others, the papers of the case it rests on. What it rests on stays in the list when it is missing; any
 * other is left out, and one that is over must be renewed before a bundle is made. Not modelled: the organ the statutes empower.
 */
export function annexList(kept: readonly FiledDocument[], grounds: AnnexGrounds): Annex[] {
  return [
    ...OF_ASSOCIATION.flatMap(kind => ofAssociation(kept, kind, grounds)),
    ...numbered('accord', grounds.consents),
    ...numbered('pouvoir_special', grounds.specialPower ? [grounds.specialPower] : []),
  ];
}

function ofAssociation(kept: readonly FiledDocument[], kind: (typeof OF_ASSOCIATION)[number], grounds: AnnexGrounds): Annex[] {
  const { on, factsOn, decision } = grounds;
  if (kind === 'pv_autorisation' && decision) return [ownDecision(kept, decision)];
  const found = inForceOn(kept, kind, on);
  if (kind !== 'statuts') return found ? [joined(kind, found)] : lacking(kept, kind, grounds);
  const old = factsOn ? inForceOn(kept, kind, factsOn) : null;
  return [...(found ? [joined(kind, found)] : lacking(kept, kind, grounds)), ...(old && old !== found ? [ofFormerTime(old)] : [])];
}

const dayOf = ({ datedOn, fromOn }: DatedDocument): Day => datedOn ?? fromOn;

const own = (kind: AnnexKind, { datedOn, documentId }: OwnPaper): Annex => ({
  ...{ kind, ...ANNEXES[kind], datedOn, documentId },
  ...{ lack: documentId ? null : 'no_file', isCited: true },
});

const joined = (kind: AnnexKind, found: FiledDocument): Annex => own(kind, { datedOn: dayOf(found), documentId: found.documentId });

function ofFormerTime(old: FiledDocument): Annex {
  const annex = joined('statuts', old);
  return { ...annex, letter: `${annex.letter} bis`, title: `${annex.title}, en vigueur à la date des faits` };
}

/** The record of the decision the act cites: its own file, else the one of that day among the association's documents. */
function ownDecision(kept: readonly FiledDocument[], { datedOn, documentId }: OwnPaper): Annex {
  const same = kept.find(document => document.kind === 'pv_autorisation' && dayOf(document) === datedOn);
  return own('pv_autorisation', { datedOn, documentId: documentId ?? same?.documentId ?? null });
}

function lacking(
  kept: readonly FiledDocument[],
  kind: (typeof OF_ASSOCIATION)[number],
  { on, act, isPublicUtility }: AnnexGrounds,
): Annex[] {
  const known = kept.filter(document => document.kind === kind);
  const isCited =
    obstaclesOn(kept, on).some(one => one.kind === kind && one.acts.includes(act)) || (kind === 'utilite_publique' && isPublicUtility);
  if (known.length === 0 && !isCited) return [];
  const lack = known.length === 0 ? 'not_provided' : known.some(({ fromOn }) => fromOn <= on) ? 'expired' : 'to_come';
  return [{ kind, ...ANNEXES[kind], datedOn: null, documentId: null, lack, isCited }];
}

/** « Annexe I », or « Annexe I-1 » and « Annexe I-2 » when there are several. */
const numbered = (kind: AnnexKind, papers: readonly OwnPaper[]): Annex[] =>
  papers.map((paper, rank) => {
    const annex = own(kind, paper);
    return papers.length === 1 ? annex : { ...annex, letter: `${annex.letter}-${rank + 1}` };
  });
