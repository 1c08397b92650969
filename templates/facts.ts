import { z } from 'zod';
import { HOLIDAY_ZONES } from '#law/holidays';
import { fiveYearsOn } from '#law/standing';
import { FILING_MODES, type FilingMode } from './kinds.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const gender = z.enum(['female', 'male']).nullable();
const text = z.string().nullable();
const cents = z.int().nonnegative().nullable();

const association = z.object({
  shortName: z.string(),
  fullName: z.string(),
  legalForm: z.string(),
  registeredOffice: z.string(),
  rna: text,
  declaredOn: day,
  /** In the statutes in force on the day of the filing; empty when none is known for that day. */
  statutoryObject: z.string(),
  isPublicUtility: z.boolean(),
  isRegistered: z.boolean(),
  representativeName: z.string(),
  representativeTitle: z.string(),
  representativeGender: gender,
  authorisedOn: day.nullable(),
  /** Day from which the whole power exists, the mandate of who signs included. */
  powerOn: day.nullable().optional(),
  authorisedBy: text,
});

const court = z.object({
  ...{ name: z.string(), seat: z.string(), kind: z.string(), address: text, email: text },
  /** Whose holidays move its time limits; metropolitan when absent. */
  holidayZone: z.enum(HOLIDAY_ZONES).optional(),
});

const hearing = z.object({ heldOn: day, startTime: z.string(), chamber: text, courtroom: text });

/** The decision a filing attacks or has executed. `kind`: a key of DECISION_KINDS in `server/law`. */
const decision = z.object({
  kind: z.string(),
  pronouncedOn: day,
  effect: text,
  servedOn: day.nullable(),
  /** Day the notice was sent, from which the appeal against an order runs (art. 183, 186). */
  postedOn: day.nullable(),
  minute: text,
  court,
});

const dossier = z.object({
  reference: z.string(),
  /** Never printed. */
  codeName: z.string(),
  parquetNumber: text,
  instructionNumber: text,
  minuteNumber: text,
  appealNumber: text,
  pourvoiNumber: text,
  stage: z.string(),
  factsFrom: day.nullable(),
  factsTo: day.nullable(),
  place: text,
  publicActionStarted: z.boolean().nullable(),
  claimedMoralCents: cents,
  claimedCostsCents: cents,
  maltreatment: text,
});

const defendant = z.object({ name: z.string(), gender, bornOn: day.nullable(), status: text });

const representative = z.object({
  kind: z.enum(['representant_legal', 'administrateur_ad_hoc']),
  name: z.string(),
  gender,
  appointedBy: text,
  appointedOn: day.nullable(),
});

const victim = z.object({
  name: text,
  pseudonym: z.string(),
  gender,
  bornOn: day.nullable(),
  /** On the day of the filing; a victim was always a minor at the facts. */
  isMinor: z.boolean(),
  hasJoined: z.boolean(),
  /** Asked by art. R50-9 of who seizes the CIVI. */
  birthPlace: text.optional(),
  address: text,
  representative: representative.nullable(),
  lawyerName: text,
});

const count = z.object({
  /** Name of the person as in `defendants`; null when the count bears on all of them. */
  defendant: text,
  article: z.string(),
  label: z.string(),
  factsFrom: day.nullable(),
  factsTo: day.nullable(),
  place: text,
  standing2_3: z.boolean(),
  standing2_22: z.boolean(),
});

/** One shape of facts for every filing; `null` is « not known », and names are real ones, so that it lives in memory only. */
export const filingFacts = z.object({
  association,
  /** The court the filing is addressed to, or whose prosecutor or judge it is. */
  court,
  hearing: hearing.nullable(),
  decision: decision.nullable(),
  proceeding: z.object({ level: z.string(), stage: z.string(), chamber: text, openedOn: day.nullable() }).nullable(),
  case: dossier,
  defendants: z.array(defendant),
  victims: z.array(victim),
  counts: z.array(count),
  /** The consent of art. 2-22; null when not known. */
  consentGiven: z.boolean().nullable(),
  lawyer: z.object({ name: z.string(), bar: z.string(), firm: text }).nullable(),
  /** Who signs where the law leaves the choice; null: the lawyer when there is one. */
  signatory: z.enum(['lawyer', 'representative']).nullable(),
  exhibits: z.array(z.object({ number: z.int(), title: z.string(), datedOn: day.nullable(), pages: z.int().nullable() })),
  /** The association's own documents; `kind` is a key of ANNEXES. */
  annexes: z.array(z.object({ kind: z.string(), letter: z.string(), title: z.string(), datedOn: day.nullable() })),
  /** Kinds of the association's documents that are over, or not begun, on the day of the filing. */
  lapsedDocuments: z.array(z.string()),
  /** Free facts asked for this filing, by key of `dictionary/textes.ts`. */
  answers: z.record(z.string(), z.union([z.string(), z.number()]).nullable()),
  nameVictims: z.boolean(),
  signedOn: day,
  signedAtPlace: z.string(),
  /** How it is sent. */
  channel: z.enum(Object.keys(FILING_MODES) as FilingMode[]).nullable(),
});

/** Everything a filing may say. */
export type FilingFacts = z.infer<typeof filingFacts>;
export type CountFacts = FilingFacts['counts'][number];

/** The association's documents a filing joins, each under its letter (« Annexe A »), in the order a judge looks at them. */
export const ANNEXES = {
  statuts: { letter: 'A', title: 'Statuts de l’association' },
  recepisse_jo: { letter: 'B', title: 'Récépissé de déclaration et extrait du Journal officiel' },
  pv_autorisation: { letter: 'C', title: 'Procès-verbal autorisant l’action' },
  pouvoir_president: { letter: 'D', title: 'Pouvoir du représentant légal' },
  liste_administrateurs: { letter: 'E', title: 'Liste des administrateurs' },
  rapport_activite: { letter: 'F', title: 'Dernier rapport d’activité' },
  utilite_publique: { letter: 'G', title: 'Décret de reconnaissance d’utilité publique' },
  inscription_2_3: { letter: 'H', title: 'Inscription auprès du ministère de la justice' },
  accord: { letter: 'I', title: 'Accord de la victime' },
  pouvoir_special: { letter: 'J', title: 'Pouvoir spécial' },
} as const;
export type AnnexKind = keyof typeof ANNEXES;

/** Counts on which the association has standing; the others are left out of what it pleads. */
export function pleaded(facts: FilingFacts): CountFacts[] {
  return facts.counts.filter(count => count.standing2_3 || pleads2_22(facts, count));
}

/**
 * Art. 2-22 is pleaded for a count only with the victim's consent or recognition of public utility; when nothing else opens the
 * action it is pleaded too, and the consent is then what the text lacks.
 */
export function pleads2_22(facts: FilingFacts, count: CountFacts): boolean {
  return count.standing2_22 && (facts.association.isPublicUtility || facts.consentGiven === true || needsConsent(facts));
}

/** Consent is a condition of the whole action only when no count opens it by art. 2-3 and the association has no public utility. */
export function needsConsent(facts: FilingFacts): boolean {
  return (
    !facts.association.isPublicUtility && !facts.counts.some(count => count.standing2_3) && facts.counts.some(count => count.standing2_22)
  );
}

/** Day from which the association has the five years of art. 2-3 and 2-22. */
export const oldEnoughOn = ({ association: { declaredOn } }: FilingFacts): string => fiveYearsOn(declaredOn);

/** First and last day of a count, its own or else those of the case. */
export function periodOf(facts: FilingFacts, count: CountFacts): { from: string | null; to: string | null } {
  const from = count.factsFrom ?? facts.case.factsFrom;
  return { from, to: count.factsTo ?? (count.factsFrom ? count.factsFrom : facts.case.factsTo) };
}

/** Where the case stands in the criminal process: it decides what the person prosecuted is called. */
export type Phase = 'enquete' | 'instruction' | 'correctionnel' | 'criminel';

/** By the court when a crime is judged, by the stage before judgment. */
export function phaseOf({ court, case: { stage } }: FilingFacts): Phase {
  if (court.kind === 'cour_assises' || court.kind === 'cour_criminelle') return 'criminel';
  if (stage === 'information' || stage === 'non_lieu') return 'instruction';
  return ['signalement', 'plainte', 'enquete', 'classement_sans_suite'].includes(stage) ? 'enquete' : 'correctionnel';
}

/** Who signs: the lawyer in charge, unless there is none or the representative was chosen. */
export function signatoryOf(facts: FilingFacts): 'lawyer' | 'representative' {
  return facts.lawyer && facts.signatory !== 'representative' ? 'lawyer' : 'representative';
}
