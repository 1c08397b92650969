/** What a stored value is called on screen, and the sentence shown under it. */
export type Term = { label: string; help: string };

/** The stages of a proceeding (« étapes »), in the usual order. */
export const STAGES = {
  signalement: { label: 'Signalement', help: 'Information donnée au parquet.' },
  plainte: { label: 'Plainte', help: 'Plainte déposée, simple ou avec constitution.' },
  enquete: { label: 'Enquête', help: 'Enquête de police sous la direction du parquet.' },
  classement_sans_suite: {
    label: 'Classement sans suite',
    help: 'Le parquet ne poursuit pas\u202f; recours au procureur général possible.',
  },
  information: { label: 'Information judiciaire', help: 'Enquête conduite par un juge d’instruction.' },
  non_lieu: { label: 'Non-lieu', help: 'Le juge d’instruction met fin aux poursuites.' },
  crpc: { label: 'Plaider-coupable', help: 'Mode de poursuite rapide\u202f; vérifier le délai très court pour se constituer.' },
  comparution_immediate: {
    label: 'Comparution immédiate',
    help: 'Mode de poursuite rapide\u202f; vérifier le délai très court pour se constituer.',
  },
  cpv: {
    label: 'Convocation par procès-verbal',
    help: 'Mode de poursuite rapide\u202f; vérifier le délai très court pour se constituer.',
  },
  audience_tc: { label: 'Tribunal correctionnel', help: 'Jugement des délits.' },
  audience_tpe: { label: 'Tribunal ou juge des enfants', help: 'Auteur mineur\u202f; publicité restreinte.' },
  audience_ccd: { label: 'Cour criminelle départementale', help: 'Jugement de certains crimes par cinq magistrats.' },
  audience_assises: { label: 'Cour d’assises', help: 'Jugement des crimes avec jurés.' },
  interets_civils: { label: 'Intérêts civils', help: 'Audience sur les seules réparations.' },
  appel: { label: 'Appel', help: 'Second examen de l’affaire.' },
  cassation: { label: 'Cassation', help: 'Contrôle du droit par la Cour de cassation.' },
  definitif: { label: 'Décision définitive', help: 'Plus aucun recours possible.' },
  execution: { label: 'Exécution et recouvrement', help: 'Paiement des sommes, suivi de la peine.' },
  clos: { label: 'Clos', help: 'Suivi terminé.' },
} as const satisfies Record<string, Term>;

/** A stored stage of a proceeding. */
export type Stage = keyof typeof STAGES;

/**
 * The usual moves from one stage to the next (law.md §6); another move needs a reason, it is never impossible.
 * Not modelled: who decides the move and on which article.
 */
export const NEXT_STAGES: Record<Stage, readonly Stage[]> = {
  signalement: ['enquete', 'classement_sans_suite'],
  plainte: ['enquete', 'classement_sans_suite', 'information'],
  enquete: ['classement_sans_suite', 'information', 'audience_tc', 'audience_tpe', 'cpv', 'comparution_immediate', 'crpc'],
  classement_sans_suite: ['enquete', 'information', 'audience_tc', 'clos'],
  information: ['non_lieu', 'audience_tc', 'audience_tpe', 'audience_ccd', 'audience_assises'],
  non_lieu: ['appel', 'cassation', 'information', 'definitif'],
  crpc: ['audience_tc', 'interets_civils', 'appel', 'definitif'],
  comparution_immediate: ['audience_tc', 'interets_civils', 'appel', 'definitif'],
  cpv: ['audience_tc', 'interets_civils', 'appel', 'definitif'],
  audience_tc: ['interets_civils', 'information', 'appel', 'definitif'],
  audience_tpe: ['interets_civils', 'appel', 'definitif'],
  audience_ccd: ['audience_assises', 'interets_civils', 'appel', 'definitif'],
  audience_assises: ['interets_civils', 'appel', 'definitif'],
  interets_civils: ['appel', 'definitif'],
  appel: ['interets_civils', 'cassation', 'definitif'],
  cassation: ['appel', 'definitif'],
  definitif: ['execution', 'clos'],
  execution: ['clos'],
  clos: [],
};

/** Where the association stands in a case: not yet decided, watching, civil party, contested, refused, over. */
export const STANDINGS = {
  a_qualifier: { label: 'À qualifier', help: 'Reçu, décision d’agir non prise.' },
  en_veille: { label: 'En veille', help: 'Suivi sans constitution de partie civile.' },
  constituee: { label: 'Partie civile constituée', help: 'L’association est partie au procès.' },
  contestee: { label: 'Recevabilité contestée', help: 'Une partie ou le juge conteste l’action de l’association.' },
  irrecevable: { label: 'Déclarée irrecevable', help: 'Le juge a refusé l’action de l’association.' },
  definitif: { label: 'Décision définitive', help: 'Plus aucun recours possible.' },
  clos: { label: 'Clos', help: 'Suivi terminé.' },
  archive: { label: 'Archivé', help: 'Hors consultation courante.' },
} as const satisfies Record<string, Term>;

/** The stored standing of the association in a case. */
export type Standing = keyof typeof STANDINGS;

/** The association follows the case and is no party yet. */
export const NOT_JOINED: ReadonlySet<string> = new Set<Standing>(['a_qualifier', 'en_veille']);

/** Why a case is closed. */
export const CLOSING_REASONS = {
  definitif: 'Décision définitive, suivi terminé',
  classement: 'Classement sans suite ou non-lieu, sans recours',
  desistement: 'Désistement de l’association',
  irrecevable: 'Action déclarée irrecevable',
  hors_objet: 'Sans rapport avec l’objet de l’association',
  doublon: 'Doublon d’un autre dossier',
  autre: 'Autre motif',
} as const;

/** The levels of court (« instances, degrés »). */
export const LEVELS = {
  premiere_instance: 'Première instance',
  appel: 'Appel',
  cassation: 'Cassation',
  renvoi_apres_cassation: 'Renvoi après cassation',
} as const;

/** A stored level of court. */
export type Level = keyof typeof LEVELS;

/** The level at which a stage is necessarily heard; the others keep the level they are at. */
const LEVEL_OF_STAGE: Readonly<Partial<Record<Stage, Level>>> = { appel: 'appel', cassation: 'cassation' };

/**
 * The level of the proceeding that a stage opens from another, or null when the same proceeding goes on: an appeal and a review each
 * have a course of their own, and what comes back from the Cour de cassation is judged anew.
 */
export function levelOpenedBy(stage: Stage, from: Level): Level | null {
  const level = LEVEL_OF_STAGE[stage];
  if (level === undefined || level === from) return null;
  if (level === 'appel' && from === 'cassation') return 'renvoi_apres_cassation';
  return level === 'appel' && from === 'renvoi_apres_cassation' ? null : level;
}

/** Why a case has another proceeding. */
export const OPENED_BECAUSE = {
  appel: 'Appel',
  pourvoi: 'Pourvoi en cassation',
  renvoi_cassation: 'Renvoi après cassation',
  disjonction: 'Disjonction',
  auteur_mineur: 'Auteur mineur, jugé par la juridiction des mineurs',
  incompetence: 'Incompétence ou dessaisissement',
  autre: 'Autre raison',
} as const;

/** A stored reason for another proceeding. */
export type OpenedBecause = keyof typeof OPENED_BECAUSE;

/** What is particular to proceedings against a minor (Code de la justice pénale des mineurs), each with its article. */
export const MINOR_DEFENDANT: readonly { text: string; article: string }[] = [
  {
    text: 'L’examen de la culpabilité vient d’abord, puis une mise à l’épreuve éducative, puis l’audience de sanction.',
    article: 'CJPM',
  },
  {
    text: 'L’action civile s’exerce dès la première audience ; l’audience de sanction est ensuite annoncée par tout moyen.',
    article: 'art. L. 512-1 CJPM',
  },
  { text: 'Ni citation directe, ni comparution immédiate, ni plaider-coupable.', article: 'art. L. 423-5 CJPM' },
  { text: 'L’appel suit les délais du code de procédure pénale, devant la chambre spéciale des mineurs.', article: 'art. L. 531-3 CJPM' },
];

/** What a hearing is for. */
export const HEARING_KINDS = {
  fond: 'Audience au fond',
  prononce: 'Prononcé du délibéré',
  interets_civils: 'Intérêts civils',
  relais: 'Audience relais',
  chambre_instruction: 'Chambre de l’instruction',
  cabinet_ji: 'Acte au cabinet du juge',
  homologation: 'Homologation (CRPC)',
  sanction_mineur: 'Audience de sanction (mineur)',
  suite: 'Suite de l’audience',
} as const;

/** A stored kind of hearing. */
export type HearingKind = keyof typeof HEARING_KINDS;

/** How a hearing ended; a hearing without one is planned or awaits its report. */
export const HEARING_OUTCOMES = {
  renvoi_date: { label: 'Renvoi à une date', help: 'L’affaire sera reprise à une date fixée.' },
  renvoi_sine_die: { label: 'Renvoi sans date', help: 'L’affaire est reportée, la date viendra plus tard.' },
  delibere: { label: 'Mise en délibéré', help: 'Les débats sont clos, la décision sera rendue à la date indiquée.' },
  delibere_proroge: { label: 'Délibéré prorogé', help: 'La date de la décision est repoussée.' },
  decision: { label: 'Jugement ou arrêt rendu', help: 'La décision a été lue.' },
  interets_civils: { label: 'Renvoi sur intérêts civils', help: 'La culpabilité est jugée, les réparations le seront plus tard.' },
  suite: { label: 'Continue un autre jour', help: 'Les débats reprennent à la date indiquée.' },
  supplement_information: { label: 'Supplément d’information', help: 'Le tribunal demande de nouvelles recherches.' },
  disjonction: { label: 'Disjonction', help: 'Une partie de l’affaire est jugée à part.' },
  jonction: { label: 'Jonction', help: 'Deux affaires sont réunies.' },
  incompetence: { label: 'Incompétence', help: 'Le tribunal dit que l’affaire relève d’une autre juridiction.' },
  nullite_saisine: { label: 'Nullité de la saisine', help: 'L’acte qui a saisi le tribunal est annulé.' },
  radiation: { label: 'Retrait du rôle', help: 'L’affaire est retirée de la liste des audiences.' },
  desistement: { label: 'Désistement', help: 'Une partie renonce.' },
  non_tenue: { label: 'Audience non tenue', help: 'Grève, panne, composition incomplète…' },
  association_non_avisee: { label: 'Association non avisée', help: 'L’audience a eu lieu sans que l’association soit prévenue.' },
} as const satisfies Record<string, Term>;

/** A stored outcome of a hearing. */
export type HearingOutcome = keyof typeof HEARING_OUTCOMES;

/** Why a hearing was postponed and at whose request (« motif du renvoi »). */
export const POSTPONEMENT_REASONS = {
  demande_defense: 'Demande de la défense',
  demande_parquet: 'Demande du parquet',
  demande_partie_civile: 'Demande d’une partie civile',
  demande_association: 'Demande de l’association',
  absence_prevenu: 'Absence d’un prévenu',
  absence_avocat: 'Absence d’un avocat',
  citation_irreguliere: 'Citation non délivrée ou irrégulière',
  expertise: 'Expertise',
  role_surcharge: 'Rôle surchargé',
  composition_tribunal: 'Composition du tribunal',
  greve: 'Grève',
  jonction_disjonction: 'Jonction ou disjonction',
  exception_prealable: 'Exception ou question préalable',
  autre: 'Autre',
} as const;

/** A stored reason for a postponement. */
export type PostponementReason = keyof typeof POSTPONEMENT_REASONS;

/** The labels alone of a table with help, in the shape the choice fields take. */
export function labelsOf<Value extends string>(table: Record<Value, Term>): Record<Value, string> {
  const rows = Object.entries<Term>(table).map(([value, { label }]) => [value, label]);
  return Object.fromEntries(rows) as Record<Value, string>;
}
