import { z } from 'zod';
import { choice, day, flag, id, integer, longText, month, protectedText, ref, text } from '#fields';

export const PERSON_ROLES = {
  victim: 'Victime',
  defendant: 'Prévenu ou mis en examen',
  representant_legal: 'Représentant légal',
  administrateur_ad_hoc: 'Administrateur ad hoc',
  witness: 'Témoin',
  partner: 'Partenaire',
  other: 'Autre',
} as const;

export const PERSON_STATUSES = {
  mis_en_cause: 'Mis en cause',
  mis_en_examen: 'Mis en examen',
  temoin_assiste: 'Témoin assisté',
  prevenu: 'Prévenu',
  accuse: 'Accusé',
  condamne: 'Condamné',
} as const;

export const GENDERS = { female: 'Féminin', male: 'Masculin' } as const;

export const CUSTODY = { free: 'Libre', supervised: 'Contrôle judiciaire', detained: 'Détention' } as const;

export const REVEAL_REASONS = {
  juridiction: 'Répondre à la juridiction',
  acte: 'Préparer un acte',
  joindre: 'Joindre la victime ou son représentant',
  doublon: 'Vérifier un doublon',
  avocat: 'Échanger avec l’avocat',
  autre: 'Autre',
} as const;

/** Person (« personne ») of a case, always under a pseudonym. */
export const person = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    role: choice(PERSON_ROLES).meta({ title: 'Rôle' }),
    status: choice(PERSON_STATUSES).nullable().meta({ title: 'Statut' }),
    pseudonym: text(60).meta({ title: 'Pseudonyme' }),
    gender: choice(GENDERS).nullable().meta({ title: 'Genre' }),
    isMinorAtFacts: flag.meta({ title: 'Mineur au moment des faits' }),
    majorityMonth: month.nullable().meta({ title: 'Majorité' }),
    custody: choice(CUSTODY).nullable().meta({ title: 'Situation' }),
    relation: text(120).nullable().meta({ title: 'Lien avec les autres personnes' }),
    representedById: ref('persons').nullable().meta({ title: 'Représenté par' }),
    hasConflictOfInterest: flag.meta({ title: 'Conflit d’intérêts' }),
    guardian: text(120).nullable().meta({ title: 'Confié à' }),
    appointedBy: text(120).nullable().meta({ title: 'Désigné par' }),
    appointedOn: day.nullable().meta({ title: 'Désigné le' }),
    lawyerName: text(120).nullable().meta({ title: 'Son avocat', mayName: true }),
    serviceAddress: protectedText(300).nullable().meta({ title: 'Adresse où lui envoyer les actes', mayName: true }),
    hasElectedService: flag.optional().meta({ title: 'Adresse déclarée chez son avocat ou une association (art. 706-40-1)' }),
    hasJoined: flag.meta({ title: 'S’est constitué partie civile' }),
    joinedOn: day.nullable().meta({ title: 'Partie civile depuis le' }),
    hasIdentity: flag.meta({ title: 'Identité enregistrée' }),
    clearedOn: day.nullable().meta({ title: 'Hors de cause depuis le' }),
    withdrawnOn: day.nullable().meta({ title: 'Retiré le' }),
    withdrawnReason: text(300).nullable().meta({ title: 'Motif du retrait' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Person', title: 'Personne |||| Personnes' });

/** What the sealed record of a person holds. */
export const identity = z.object({
  lastName: text(80).meta({ title: 'Nom', mayName: true }),
  firstName: text(80).meta({ title: 'Prénom', mayName: true }),
  bornOn: day.nullable().optional().meta({ title: 'Né(e) le', mayName: true }),
  birthPlace: text(120).nullable().optional().meta({ title: 'Lieu de naissance', mayName: true }),
  address: longText(300).nullable().optional().meta({ title: 'Adresse', mayName: true }),
  contact: longText(300).nullable().optional().meta({ title: 'Contact', mayName: true }),
  safeContact: longText(300).nullable().optional().meta({ title: 'Consignes pour joindre sans danger', mayName: true }),
});

/** Why a name is shown; « autre » says it in words. */
export const revealRequest = z.object({
  reason: choice(REVEAL_REASONS).meta({ title: 'Motif' }),
  reasonText: text(300).nullable().optional().meta({ title: 'Précision' }),
});

/** Why a person entered by mistake leaves the case. */
export const withdrawal = z.object({ withdrawnReason: text(300).meta({ title: 'Motif du retrait' }) });
