import { knownOffence } from '#law/catalogue';
import { inForceOn, lapsedOn, type ProofDays, provedBy } from '#law/standingDocuments';
import { type FilingFacts, filingFacts } from '../../../templates/facts.ts';
import { filingOf } from '../../../templates/index.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context } from '../../rest/resource.ts';
import { publicActionStarted } from '../cases/standing.ts';
import { consentOf } from '../consents/consentOf.ts';
import { annexesOf } from '../standing-documents/annexes.ts';
import type { Annex } from '../standing-documents/annexList.ts';
import { type KeptDocument, keptDocuments } from '../standing-documents/proofs.ts';
import { genderOf, lawyerOf, type Named, readDossier } from './people.ts';

export type { Named } from './people.ts';

/** Where the draft of the case's central argument is sealed. */
export const maltreatmentPlace = (caseId: string): string => `case.maltreatment.${caseId}`;

/** What a filing is made from besides the case: what it hangs on, and what was just typed in place of what is missing. */
export interface Asked {
  caseId: string;
  kind: string;
  hearingId?: string | null | undefined;
  decisionId?: string | null | undefined;
  claimedMoralCents?: number | null | undefined;
  claimedCostsCents?: number | null | undefined;
  maltreatment?: string | null | undefined;
  publicActionOn?: string | null | undefined;
  factsFromOn?: string | null | undefined;
  factsToOn?: string | null | undefined;
  place?: string | null | undefined;
  chamber?: string | null | undefined;
  parquetNumber?: string | null | undefined;
  instructionNumber?: string | null | undefined;
  minuteNumber?: string | null | undefined;
  appealNumber?: string | null | undefined;
  pourvoiNumber?: string | null | undefined;
  authorisedBy?: string | null | undefined;
  authorisedOn?: string | null | undefined;
  channel?: FilingFacts['channel'] | undefined;
  signatory?: FilingFacts['signatory'] | undefined;
  answers?: FilingFacts['answers'] | undefined;
  /** Whose real names may be read; without it, everybody's. */
  mayName?: ((personId: string) => boolean) | undefined;
}

/** Everything a filing of any kind needs of a case, real names included: in memory only, and said in the journal when a document is made of it. */
export async function gather(context: Context, asked: Asked): Promise<{ facts: FilingFacts; persons: Named[]; reference: string }> {
  const { read, today } = context;
  const association = await read.association.findFirstOrThrow();
  const kept = await keptDocuments(read);
  const { dossier, persons, defendants, victims, counts, lawyer } = await readDossier(context, asked);
  const hearing = await hearingOf(context, asked);
  const decision = await decisionOf(context, asked);
  const proceeding = hearing?.proceeding ?? decision?.proceeding ?? dossier.proceedings.find(({ isLeading }) => isLeading) ?? null;
  const factsOn = asked.factsFromOn ?? dossier.factsFromOn;
  // The decision taken for this case stands before the general one: the power is judged on the day of filing and cannot be mended later.
  const decidedOn = asked.authorisedOn ?? dossier.joinDecidedOn;
  const proved = provedForFiling(association, kept, { factsOn, filingOn: today, decidedOn });
  const consent = await consentOf(read, dossier.id, today);
  const publicActionOn = asked.publicActionOn ?? dossier.publicActionOn;
  const number = (kind: string) => dossier.numbers.find(candidate => candidate.kind === kind)?.value ?? null;
  const facts = filingFacts.parse({
    association: {
      ...association,
      ...proved,
      authorisedBy: asked.authorisedBy ?? dossier.joinDecidedBy ?? proved.authorisedBy,
      authorisedOn: decidedOn ?? proved.authorisedOn,
      representativeGender: genderOf(association.representativeGender),
    },
    court: hearing?.court ?? decision?.court ?? proceeding?.court ?? dossier.leadCourt,
    hearing: hearing && { ...hearing, chamber: asked.chamber ?? hearing.chamber },
    decision: decision && { ...decision, postedOn: decision.steps.find(({ postedOn }) => postedOn)?.postedOn ?? null, minute: null },
    proceeding: proceeding && { ...proceeding, chamber: asked.chamber ?? proceeding.chamber },
    case: {
      reference: dossier.reference,
      codeName: dossier.codeName,
      parquetNumber: asked.parquetNumber ?? number('parquet'),
      instructionNumber: asked.instructionNumber ?? number('instruction'),
      minuteNumber: asked.minuteNumber ?? number('minute'),
      appealNumber: asked.appealNumber ?? number('rg_appel'),
      pourvoiNumber: asked.pourvoiNumber ?? number('pourvoi'),
      stage: proceeding?.stage ?? dossier.stage,
      factsFrom: factsOn,
      factsTo: asked.factsToOn ?? dossier.factsToOn,
      place: asked.place ?? dossier.place,
      publicActionStarted: publicActionStarted({ publicActionOn, stage: dossier.stage }, dossier.steps, today),
      claimedMoralCents: asked.claimedMoralCents ?? dossier.claimedMoralCents,
      claimedCostsCents: asked.claimedCostsCents ?? dossier.claimedCostsCents,
      maltreatment: asked.maltreatment ?? (dossier.maltreatment && context.vault.open(dossier.maltreatment, maltreatmentPlace(dossier.id))),
    },
    defendants,
    victims,
    counts: counts.map(count => {
      const standing = knownOffence(count.offence)?.standing;
      return { ...count, standing2_3: standing?.art2_3 ?? false, standing2_22: standing?.art2_22 ?? false };
    }),
    consentGiven: consent.given,
    lawyer: hearing?.lawyer ?? lawyer,
    signatory: asked.signatory ?? null,
    // What is kept confidential is not communicated: it is in no list a court receives.
    exhibits: dossier.exhibits
      .filter(({ isConfidential }) => !isConfidential)
      .map(({ number, title, datedOn, pages }) => ({ number, title, datedOn, pages })),
    annexes: [],
    lapsedDocuments: lapsedOn(kept, today)
      .map(({ kind }) => kind)
      .filter(kind => kind !== 'pv_autorisation' || !decidedOn),
    answers: asked.answers ?? {},
    // The association lodges its own action: the file before the court already tells who the victim is.
    nameVictims: filingOf(asked.kind)?.namesVictims ?? false,
    signedOn: today,
    signedAtPlace: association.city,
    // Nobody is asked how it leaves: it says the usual way for its kind, the first the law allows.
    channel: asked.channel ?? filingOf(asked.kind)?.form[0] ?? null,
  });
  return {
    facts: { ...facts, annexes: await listed(context, asked, facts) },
    persons,
    reference: dossier.reference,
  };
}

async function hearingOf({ read }: Context, { caseId, hearingId }: Asked) {
  if (!hearingId) return null;
  const include = { court: true, lawyer: true, proceeding: { include: { court: true } } } as const;
  const found = await read.hearing.findUniqueOrThrow({ where: { id: hearingId }, include });
  if (found.caseId !== caseId) throw new ApiError('invalid', { hearingId: 'Choix inconnu.' });
  return { ...found, lawyer: found.lawyer && lawyerOf(found.lawyer) };
}

async function decisionOf({ read }: Context, { caseId, decisionId, kind }: Asked) {
  const include = { court: true, steps: true, proceeding: { include: { court: true } } } as const;
  if (!decisionId) {
    if (!filingOf(kind)?.recallsDecision) return null;
    return read.decision.findFirst({ where: { caseId, isConfirmed: true }, include, orderBy: [{ pronouncedOn: 'desc' }, { id: 'desc' }] });
  }
  const found = await read.decision.findUnique({ where: { id: decisionId }, include });
  if (found?.caseId !== caseId) throw new ApiError('invalid', { decisionId: 'Choix inconnu.' });
  return found;
}

type Association = NonNullable<Awaited<ReturnType<Context['read']['association']['findFirst']>>>;

/** What a filing says of the association: its dated documents first, its own record where there is none of the kind. */
function provedForFiling(association: Association, kept: readonly KeptDocument[], days: ProofDays) {
  const proved = provedBy(kept, association, days);
  const decision = inForceOn(kept, 'pv_autorisation', days.filingOn);
  const isKept = kept.some(({ kind }) => kind === 'pv_autorisation');
  return {
    declaredOn: proved.associationDeclaredOn ?? association.declaredOn,
    statutoryObject: proved.objectAtFiling ?? '',
    isPublicUtility: proved.isPublicUtility,
    isRegistered: proved.isRegistered,
    powerOn: proved.powerOn,
    authorisedBy: isKept ? (decision?.organ ?? null) : association.authorisedBy,
    authorisedOn: isKept ? decision && (decision.datedOn ?? decision.fromOn) : association.authorisedOn,
  };
}

/** The list of what is joined, the same as their bundle. */
async function listed({ read, today }: Context, asked: Asked, { association, answers }: FilingFacts): Promise<FilingFacts['annexes']> {
  const { caseId, kind, factsFromOn: factsOn, authorisedOn: decidedOn } = asked;
  const annexes = await annexesOf(read, { caseId, kind, on: today, powerFor: answers.pouvoirPour ?? null, factsOn, decidedOn });
  // The act gives the day of the decision, known from the association's own record when nothing proves it yet.
  const dayOf = ({ kind, datedOn }: Annex) => (kind === 'pv_autorisation' ? association.authorisedOn : datedOn);
  return annexes
    .filter(({ isCited }) => isCited)
    .map(annex => ({ kind: annex.kind, letter: annex.letter, title: annex.title, datedOn: dayOf(annex) }));
}
