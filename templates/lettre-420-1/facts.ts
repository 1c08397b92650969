import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const gender = z.enum(['female', 'male']).nullable();
const text = (title: string, sentence: string) => z.string().meta({ title, sentence });

const association = z.object({
  shortName: text('Sigle', 'L’association … (sigle)'),
  fullName: text('Nom de l’association', 'L’association … déclare se constituer partie civile'),
  legalForm: text('Forme juridique', 'association régie par la loi du 1er juillet 1901'),
  registeredOffice: text('Siège', 'dont le siège est …'),
  rna: z.string().nullable().meta({ title: 'Numéro RNA', sentence: 'inscrite au répertoire national des associations sous le numéro …' }),
  declaredOn: day.meta({ title: 'Date de déclaration', sentence: 'L’association a été régulièrement déclarée le …' }),
  statutoryObject: text('Objet statutaire', 'Aux termes de ses statuts, elle a pour objet : « … »'),
  isPublicUtility: z
    .boolean()
    .meta({ title: 'Reconnue d’utilité publique', sentence: 'Reconnue d’utilité publique, l’association est recevable' }),
  representativeName: text('Représentant légal', 'représentée par …'),
  representativeTitle: text('Qualité du représentant', 'représentée par …, sa présidente'),
  representativeGender: gender.meta({ title: 'Civilité du représentant', sentence: 'représentée par Madame …' }),
  authorisedOn: day.nullable().meta({ title: 'Date de l’autorisation d’agir', sentence: 'autorisée par délibération du …' }),
  authorisedBy: z
    .string()
    .nullable()
    .meta({ title: 'Organe qui autorise l’action', sentence: 'autorisée par délibération du conseil d’administration' }),
});

const dossier = z.object({
  reference: text('Référence du dossier', 'Nos références : …'),
  codeName: text('Nom de code', 'Jamais imprimé'),
  parquetNumber: z.string().nullable().meta({ title: 'Numéro de parquet', sentence: 'N° de parquet : …' }),
  factsFrom: day.nullable().meta({ title: 'Début des faits', sentence: 'faits commis entre le … et le …' }),
  factsTo: day.nullable().meta({ title: 'Fin des faits', sentence: 'faits commis entre le … et le …' }),
  place: z.string().nullable().meta({ title: 'Lieu des faits', sentence: 'faits commis … à …' }),
  publicActionStarted: z
    .boolean()
    .nullable()
    .meta({ title: 'Action publique mise en mouvement', sentence: 'L’action publique a été mise en mouvement' }),
  claimedMoralCents: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ title: 'Préjudice moral demandé', sentence: 'condamner … à lui payer la somme de … en réparation de son préjudice moral' }),
  claimedCostsCents: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ title: 'Frais demandés (475-1)', sentence: 'condamner … à lui payer la somme de … au titre de l’article 475-1' }),
  maltreatment: z.string().nullable().meta({
    title: 'Relation de responsabilité, de confiance ou de pouvoir',
    sentence: 'Les faits s’inscrivent dans une relation de responsabilité, de confiance ou de pouvoir : …',
  }),
});

/** Facts of the letter of art. 420-1, each with its French title and the sentence it fills. */
export const letterFacts = z.object({
  association,
  court: z.object({ name: z.string(), seat: z.string(), kind: z.string() }),
  hearing: z.object({
    heldOn: day.meta({ title: 'Date d’audience', sentence: 'à l’audience du …' }),
    startTime: z.string().meta({ title: 'Heure d’audience', sentence: 'à l’audience du … à …' }),
    chamber: z.string().nullable().meta({ title: 'Chambre', sentence: 'Tribunal judiciaire de …, … chambre' }),
  }),
  case: dossier,
  defendants: z
    .array(z.object({ name: z.string(), gender, bornOn: day.nullable() }))
    .meta({ title: 'Prévenus', sentence: 'se constituer partie civile à l’encontre de …' }),
  counts: z
    .array(
      z.object({
        /** Name of the person as in `defendants`; null when the count bears on all of them. */
        defendant: z.string().nullable(),
        article: z.string(),
        label: z.string(),
        factsFrom: day.nullable(),
        factsTo: day.nullable(),
        standing2_3: z.boolean(),
        standing2_22: z.boolean(),
      }),
    )
    .meta({ title: 'Chefs de prévention', sentence: 'prévenu de …, infraction visée à l’article …' }),
  victims: z.array(z.object({ name: z.string(), pseudonym: z.string(), gender, isMinor: z.boolean() })),
  nameVictims: z.boolean().meta({ title: 'Nommer les victimes', sentence: 'au préjudice de …' }),
  lawyer: z.object({ name: z.string(), bar: z.string() }).nullable(),
  signedOn: day.meta({ title: 'Date de la lettre', sentence: 'Fait à …, le …' }),
  signedAtPlace: text('Lieu de signature', 'Fait à …, le …'),
  consentGiven: z
    .boolean()
    .nullable()
    .meta({ title: 'Accord de la victime (2-22)', sentence: 'L’accord de la victime est joint à la présente' }),
  /** How the letter is sent; both lawful ways are printed when it is not settled. */
  channel: z
    .enum(['registered_letter', 'electronic', 'fax'])
    .nullish()
    .meta({ title: 'Mode d’envoi', sentence: 'Par lettre recommandée avec avis de réception' }),
});

/** Everything the letter may say; names are real ones, so it lives in memory only. */
export type LetterFacts = z.infer<typeof letterFacts>;

/** Counts on which the association has standing; the others are left out of the letter. */
export function pleaded(facts: LetterFacts): LetterFacts['counts'] {
  return facts.counts.filter(count => count.standing2_3 || pleads2_22(facts, count));
}

/** Art. 2-22 is pleaded for a count only with the victim's consent or recognition of public utility. */
export function pleads2_22(facts: LetterFacts, count: LetterFacts['counts'][number]): boolean {
  return count.standing2_22 && (facts.association.isPublicUtility || facts.consentGiven === true);
}

/** Consent is a condition of the whole action only when no count opens it by art. 2-3 and the association has no public utility. */
export function needsConsent(facts: LetterFacts): boolean {
  return (
    !facts.association.isPublicUtility && !facts.counts.some(count => count.standing2_3) && facts.counts.some(count => count.standing2_22)
  );
}

/** Day from which the association has the five years of art. 2-3 and 2-22; 29 February, absent five years later, gives 1 March. */
export function oldEnoughOn({ association: { declaredOn } }: LetterFacts): string {
  const day = `${Number(declaredOn.slice(0, 4)) + 5}${declaredOn.slice(4)}`;
  return day.replace(/-02-29$/, '-03-01');
}

/** First and last day of a count, its own or else those of the case. */
export function periodOf(facts: LetterFacts, count: LetterFacts['counts'][number]): { from: string | null; to: string | null } {
  const from = count.factsFrom ?? facts.case.factsFrom;
  return { from, to: count.factsTo ?? (count.factsFrom ? count.factsFrom : facts.case.factsTo) };
}
