import { z } from 'zod';
import { cents, choice, day, flag, id, instant, integer, protectedText, ref, refs, text, time } from '#fields';
import { CATEGORIES } from '#law/offences';
import { CLOSING_REASONS, labelsOf, STAGES, STANDINGS } from '#law/stages';

/** Who brought the case to the association. */
export const ORIGINS = {
  lawyer: 'Avocat',
  prosecutor: 'Parquet',
  family: 'Famille',
  partner: 'Partenaire',
  press: 'Presse',
  other: 'Autre',
} as const;

/** What a case waits for; computed, stored so that lists can sort by it. */
export const NEXT_STEPS = {
  deadline: 'Délai à tenir',
  report: 'Compte rendu attendu',
  confirm: 'Compte rendu à confirmer',
  prepare: 'Audience à préparer',
  join: 'Décider de la constitution',
  filing: 'Acte à déposer',
  task: 'Tâche à faire',
  hearing: 'Prochaine audience',
  follow_up: 'Prendre des nouvelles',
} as const;

/** Case (« dossier »): what the association follows, under a code name. */
export const dossier = z
  .object({
    id,
    reference: text(40).meta({ title: 'Référence' }),
    codeName: text(60).meta({ title: 'Nom de code' }),
    origin: choice(ORIGINS).meta({ title: 'Source' }),
    openedOn: day.meta({ title: 'Ouvert le' }),
    stage: choice(labelsOf(STAGES)).meta({ title: 'Étape' }),
    standing: choice(labelsOf(STANDINGS)).meta({ title: 'Constitution' }),
    joinDecidedBy: text(120).nullable().meta({ title: 'Décision d’agir prise par' }),
    joinDecidedOn: day.nullable().meta({ title: 'Décision d’agir du' }),
    joinDocumentId: ref('documents').nullable().meta({ title: 'Procès-verbal de la décision d’agir' }),
    responsibleId: ref('users').meta({ title: 'Responsable' }),
    leadCourtId: ref('courts').meta({ title: 'Juridiction' }),
    offenceCategory: choice(CATEGORIES).meta({ title: 'Catégorie' }),
    factsFromOn: day.nullable().meta({ title: 'Faits : du' }),
    factsToOn: day.nullable().meta({ title: 'Faits : au' }),
    place: text(120).nullable().meta({ title: 'Lieu des faits' }),
    isExtraterritorial: flag.meta({ title: 'Faits commis à l’étranger' }),
    publicActionOn: day.nullable().meta({ title: 'Action publique mise en mouvement le' }),
    narrative: protectedText(20_000).nullable().meta({ title: 'L’essentiel' }),
    maltreatment: protectedText(4_000).nullable().meta({ title: 'Maltraitance : relation de responsabilité, de confiance ou de pouvoir' }),
    claimedMoralCents: cents.nullable().meta({ title: 'Préjudice moral demandé' }),
    claimedCostsCents: cents.nullable().meta({ title: 'Frais demandés (475-1)' }),
    isRestricted: flag.meta({ title: 'Accès restreint' }),
    nextStepKind: choice(NEXT_STEPS).nullable().meta({ title: 'Prochaine étape' }),
    nextStepOn: day.nullable().meta({ title: 'Prochaine étape le' }),
    nextStepLabel: text(200).nullable().meta({ title: 'Prochaine étape, en clair' }),
    nextStepSourceId: id.nullable().meta({ title: 'Fait d’où vient la prochaine étape' }),
    nextStepOrder: text(40).meta({ title: 'Urgence' }),
    nextStepOwnerId: ref('users').nullable().meta({ title: 'Prochaine étape par' }),
    nextHearingOn: day.nullable().meta({ title: 'Prochaine audience' }),
    lastNewsOn: day.nullable().meta({ title: 'Dernière nouvelle' }),
    leadLawyerId: ref('lawyers').nullable().meta({ title: 'Avocat' }),
    closedOn: day.nullable().meta({ title: 'Clos le' }),
    closedReason: text(300).nullable().meta({ title: 'Motif de clôture' }),
    sortName: text(60).meta({ title: 'Nom de tri' }),
    createdAt: instant.meta({ title: 'Créé' }),
    updatedAt: instant.meta({ title: 'Modifié' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Case', title: 'Dossier |||| Dossiers' });

/** Where the proceedings stand when the association hears of them. */
export const ENTRY_STAGES = {
  signalement: 'Signalement ou plainte',
  enquete: 'Enquête',
  information: 'Information judiciaire',
  audience_tc: 'Convoquée à l’audience',
} as const;

/** Quick intake (« nouveau dossier »): a safe, useful case in under a minute. */
export const intake = z.object({
  parquetNumber: text(40).nullable().optional().meta({ title: 'Numéro de parquet' }),
  otherNumber: text(40).nullable().optional().meta({ title: 'Autre numéro' }),
  courtId: ref('courts').meta({ title: 'Juridiction' }),
  offence: text(60).meta({ title: 'Infraction principale' }),
  factsFromOn: day.nullable().optional().meta({ title: 'Faits : du' }),
  factsToOn: day.nullable().optional().meta({ title: 'Faits : au' }),
  isMinor: flag.optional().meta({ title: 'Victime mineure au moment des faits' }),
  stage: choice(ENTRY_STAGES).meta({ title: 'Où en est-on ?' }),
  hearingOn: day.nullable().optional().meta({ title: 'Date d’audience' }),
  hearingTime: time.nullable().optional().meta({ title: 'Heure' }),
  chamber: text(80).nullable().optional().meta({ title: 'Chambre' }),
  origin: choice(ORIGINS).meta({ title: 'Source' }),
  lawyerId: ref('lawyers').nullable().optional().meta({ title: 'Avocat' }),
  responsibleId: ref('users').meta({ title: 'Responsable' }),
  codeName: text(60).meta({ title: 'Nom de code' }),
  notDuplicateReason: text(300).nullable().optional().meta({ title: 'Pourquoi ce n’est pas le même dossier' }),
});

/** The same, half filled: what can already be checked while typing. */
export const intakeDraft = intake.partial();

/** How a right that would be lost ends with its case. */
export const ENDINGS = { abandoned: 'Abandonné', moot: 'Sans objet' } as const;

const ending = z.strictObject({ deadlineId: ref('deadlines'), how: choice(ENDINGS), reason: text(250) });

/** Closing a case: each deadline that forecloses is ended one by one, with what was said of it. */
export const closing = z.object({
  reason: choice(CLOSING_REASONS).meta({ title: 'Motif de la clôture' }),
  details: text(200).nullable().optional().meta({ title: 'Précisions' }),
  endings: z
    .array(ending, 'Liste attendue.')
    .max(100, '100 délais au plus.')
    .optional()
    .meta({ title: 'Fin de chaque délai de forclusion' }),
  isOverOpenWork: flag.optional().meta({ title: 'Clore malgré les audiences qui restent' }),
});

/** Restricting the access to a case: who keeps it, and why. */
export const restriction = z.object({
  userIds: refs('users').meta({ title: 'Personnes autorisées' }),
  reason: text(300).meta({ title: 'Motif' }),
});
