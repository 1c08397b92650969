import type { RuleId } from './rules.ts';
import type { Stage } from './stages.ts';

/** The day of an event (« événement ») from which the law may count, as it is stored. */
export type EventDay = 'happenedOn' | 'postedOn' | 'receivedOn' | 'notifiedOn' | 'servedOn' | 'fixedOn';

/** What must be known of an event beside its day, because the law counts otherwise: one question, its answers, the rules of each. */
type Question = { title: string; answers: Readonly<Partial<Record<EventDetail, readonly RuleId[]>>> };

/** What happens in a proceeding outside of its hearings: how it is called, and what it starts. */
export type ProcedureEvent = {
  label: string;
  /** The day the law counts from; where none is told, nothing is counted. */
  counts: EventDay;
  /** How that day is asked. */
  day: string;
  /** Time limits it starts, whatever the answer to its question. */
  rules?: readonly RuleId[];
  question?: Question;
  /** Why a decision of the case must be named with it. */
  decision?: string;
  /** The remedies of that decision it exercises: their deadlines are done. */
  exercises?: readonly RuleId[];
  /** A time limit that starts so many months after the counted day: at the end of a silence. */
  silence?: { rule: RuleId; months: number };
  /** Only the last one of a proceeding counts: each starts the clock anew. */
  isLastOnly?: boolean;
  /** Opens, for each hearing still to be held in its proceeding, time limits counted backward from it. */
  beforeHearings?: readonly RuleId[];
};

/** The answers to the questions of the events. */
export const EVENT_DETAILS = {
  detenu: 'Au moins une personne mise en examen est détenue',
  libre: 'Aucune personne mise en examen n’est détenue',
  refus_informer: 'Refus d’informer',
  non_lieu: 'Non-lieu',
  irrecevabilite: 'Irrecevabilité de la partie civile (art.\u00a087)',
  refus_acte: 'Refus d’un acte demandé (art.\u00a0186-1)',
  correctionnalisation: 'Renvoi en correctionnelle de faits criminels (art.\u00a0186-3)',
  competence: 'Compétence',
  grief: 'Autre ordonnance faisant grief aux intérêts civils',
  surete: 'Détention ou contrôle judiciaire',
  responsable: 'Conclusions ordinaires',
  irresponsable: 'Conclusions retenant l’irresponsabilité (art.\u00a0122-1 du code pénal)',
  consignation_juge: 'Par le juge d’instruction (art.\u00a088)',
  consignation_tribunal: 'Par le tribunal correctionnel (art.\u00a0392-1)',
  copie_instruction: 'Au juge d’instruction (art.\u00a0114)',
  copie_tribunal: 'Au greffe du tribunal (art.\u00a0388-4)',
  pourvoi_tu: 'Le pourvoi n’avait pas été notifié à l’association (art.\u00a0579)',
  memoires_tus: 'Les mémoires ne lui avaient pas été communiqués (art.\u00a0589)',
  informee: 'L’association avait reçu le pourvoi et les mémoires',
} as const;

/** A stored answer. */
export type EventDetail = keyof typeof EVENT_DETAILS;

const DETENTION = 'Une personne mise en examen est-elle détenue\u202f?';
const APPEALED = 'À renseigner\u00a0: la décision attaquée.';
const plain = (label: string): ProcedureEvent => ({ label, counts: 'happenedOn', day: 'Date' });

/**
 * The events a person may record, in the usual order of a proceeding, each with the day the law counts from and what it starts (law.md §3).
 * Not modelled: the time limits of art. 552 for a summons the association receives, and a delay longer than the minimum fixed under art. 167.
 */
export const EVENTS = {
  ouverture: plain('Ouverture du dossier'),
  signalement: plain('Signalement'),
  plainte: plain('Plainte'),
  plainte_simple_victime: {
    ...{ label: 'Plainte simple de la victime, reçue au parquet', counts: 'receivedOn', day: 'Récépissé du' },
    rules: ['PLAINTE_85_3MOIS_AU_PLUS_TOT'],
  },
  classement: { label: 'Avis de classement sans suite', counts: 'fixedOn', day: 'Recours à former avant le', rules: ['RECOURS_40_3'] },
  requisitoire_introductif: plain('Réquisitoire introductif'),
  citation: plain('Citation ou convocation en justice'),
  avis_audience: plain('Avis d’audience reçu'),
  constitution: plain('Constitution de partie civile'),
  consignation: {
    ...{ label: 'Consignation ordonnée', counts: 'fixedOn', day: 'À verser au plus tard le' },
    question: {
      title: 'Qui l’a ordonnée\u202f?',
      answers: { consignation_juge: ['CONSIGNATION_88'], consignation_tribunal: ['CONSIGNATION_392_1'] },
    },
  },
  audition_partie_civile: {
    ...{ label: 'Audition de la partie civile par le juge', counts: 'happenedOn', day: 'Date de l’audition' },
    rules: ['NULLITE_173_1'],
  },
  nouvelles_juge: {
    ...{ label: 'Nouvelles du juge d’instruction (art.\u00a090-1)', counts: 'happenedOn', day: 'Date des nouvelles' },
    ...{ rules: ['AVIS_90_1'], isLastOnly: true },
  },
  demande_copie: {
    ...{ label: 'Demande de copie du dossier', counts: 'receivedOn', day: 'Reçue par le greffe le' },
    question: { title: 'À qui est-elle adressée\u202f?', answers: { copie_instruction: ['COPIE_114'], copie_tribunal: ['COPIE_388_4'] } },
  },
  demande_acte: {
    ...{ label: 'Demande d’acte déposée', counts: 'receivedOn', day: 'Reçue par le greffe le' },
    rules: ['DEMANDE_ACTE_82_1'],
  },
  expertise_ordonnee: {
    ...{ label: 'Expertise ordonnée', counts: 'postedOn', day: 'Décision envoyée le' },
    rules: ['EXPERTISE_161_1'],
  },
  conclusions_expertise: {
    ...{ label: 'Conclusions d’expertise notifiées', counts: 'notifiedOn', day: 'Notifiées le' },
    question: {
      title: 'Que concluent-elles\u202f?',
      answers: { responsable: ['EXPERTISE_167_MIN15'], irresponsable: ['EXPERTISE_167_MIN15', 'EXPERTISE_167_1'] },
    },
  },
  ordonnance: {
    ...{ label: 'Ordonnance du juge d’instruction', counts: 'postedOn', day: 'Envoyée en recommandé le' },
    question: {
      title: 'Quelle ordonnance\u202f?',
      answers: {
        ...{ non_lieu: ['APPEL_JI_186'], refus_acte: ['APPEL_JI_186'], irrecevabilite: ['APPEL_JI_186'] },
        ...{ refus_informer: ['APPEL_JI_186'], correctionnalisation: ['APPEL_JI_186'], competence: ['APPEL_JI_186'] },
        ...{ grief: ['APPEL_JI_186'], surete: [] },
      },
    },
  },
  demande_cloture: {
    ...{ label: 'Demande de clôture de l’information', counts: 'receivedOn', day: 'Reçue par le greffe le' },
    silence: { rule: 'SAISINE_PRES_CI_175_1', months: 1 },
  },
  refus_cloture: {
    ...{ label: 'Refus de clore l’information', counts: 'notifiedOn', day: 'Notifié le' },
    rules: ['SAISINE_PRES_CI_175_1'],
  },
  avis_fin_information: {
    ...{ label: 'Avis de fin d’information (art.\u00a0175)', counts: 'postedOn', day: 'Envoyé le' },
    rules: ['ART175_INTENTION_15J_ANCIEN'],
    question: { title: DETENTION, answers: { libre: ['ART175_DEMANDES_LIBRE'], detenu: ['ART175_DEMANDES_DETENU'] } },
  },
  requisitions: {
    ...{ label: 'Réquisitions communiquées (art.\u00a0175)', counts: 'notifiedOn', day: 'Communiquées le' },
    question: { title: DETENTION, answers: { libre: ['ART175_OBS_COMPL_LIBRE'], detenu: ['ART175_OBS_COMPL_DETENU'] } },
  },
  non_lieu_definitif: {
    ...{ label: 'Non-lieu devenu définitif', counts: 'happenedOn', day: 'Définitif le' },
    rules: ['DI_ABUS_91'],
  },
  temoin_a_citer: { ...plain('Témoin à faire citer'), beforeHearings: ['CITATION_552'] },
  assureur_a_appeler: { ...plain('Assureur à mettre en cause'), beforeHearings: ['ASSUREUR_388_2'] },
  actes_a_demander: { ...plain('Actes à demander au tribunal'), beforeHearings: ['ACTES_388_5'] },
  ordonnance_penale: {
    ...{ label: 'Ordonnance pénale notifiée', counts: 'notifiedOn', day: 'Notifiée le' },
    rules: ['ORDO_PENALE_495_3_1'],
  },
  signification: {
    ...{ label: 'Signification d’un jugement', counts: 'servedOn', day: 'Signifié le' },
    decision: 'À renseigner\u00a0: la décision signifiée.',
  },
  appel_association: {
    ...{ label: 'Appel formé par l’association', counts: 'happenedOn', day: 'Déclaration du', decision: APPEALED },
    exercises: ['APPEL_CORR_498', 'APPEL_CORR_INCIDENT_500', 'APPEL_ASSISES_380_9', 'APPEL_ASSISES_INCIDENT_380_10', 'CRPC_APPEL_495_13'],
  },
  opposition_association: {
    ...{ label: 'Opposition formée par l’association', counts: 'happenedOn', day: 'Déclaration du', decision: APPEALED },
    exercises: ['OPPOSITION_PC_493_METRO', 'OPPOSITION_PC_493_HORS_METRO'],
  },
  appel_autre_partie: plain('Appel d’une autre partie'),
  pourvoi_association: {
    ...{ label: 'Pourvoi formé par l’association', counts: 'happenedOn', day: 'Déclaration du', decision: APPEALED },
    ...{ rules: ['NOTIF_POURVOI_578', 'MEMOIRE_PERSONNEL_584', 'CONSTITUTION_AVOCAT_585_1'], exercises: ['POURVOI_568'] },
  },
  pourvoi_autre_partie: plain('Pourvoi d’une autre partie'),
  arret_cassation: {
    ...{ label: 'Arrêt de la Cour de cassation notifié', counts: 'notifiedOn', day: 'Notifié le' },
    question: {
      title: 'L’association avait-elle été informée\u202f?',
      answers: { informee: [], pourvoi_tu: ['OPPOSITION_ARRET_579'], memoires_tus: ['OPPOSITION_ARRET_589'] },
    },
  },
  decision_definitive: {
    ...{ label: 'Décision devenue définitive', counts: 'happenedOn', day: 'Définitive le' },
    rules: ['CIVI_1AN_706_5', 'CIVI_COMPLEMENT_706_8', 'SARVI_AU_PLUS_TOT', 'SARVI_1AN_706_15_2', 'NULLITE_706_12'],
  },
  demande_civi: {
    ...{ label: 'Demande de la victime reçue par le fonds de garantie', counts: 'receivedOn', day: 'Reçue par le fonds le' },
    rules: ['CIVI_OFFRE_706_5_1'],
  },
  rejet_civi: {
    ...{ label: 'Rejet de la demande par la CIVI', counts: 'notifiedOn', day: 'Notifié le' },
    rules: ['SARVI_1AN_706_15_2'],
  },
  refus_sarvi: { label: 'Refus du SARVI', counts: 'notifiedOn', day: 'Notifié le', rules: ['SARVI_REQUETE_1MOIS'] },
  suspension_prescription: { ...plain('Prescription suspendue (art.\u00a09-3)'), day: 'Suspendue depuis le' },
  reprise_prescription: { ...plain('Fin de la suspension de la prescription'), day: 'Court de nouveau à partir du' },
  courrier: plain('Courrier reçu'),
  autre: plain('Autre événement'),
} as const satisfies Record<string, ProcedureEvent>;

/** A stored kind of event. */
export type EventKind = keyof typeof EVENTS;

/** Events that interrupt limitation: acts of prosecution and of instruction (art. 9-2). Decisions do too. */
export const INTERRUPTING: ReadonlySet<string> = new Set<EventKind>([
  ...(['requisitoire_introductif', 'citation', 'ordonnance', 'avis_fin_information', 'requisitions', 'expertise_ordonnee'] as const),
]);

/** Events by which the prosecution has begun. */
const PROSECUTING: ReadonlySet<string> = new Set<EventKind>(['citation', 'requisitoire_introductif', 'avis_audience']);
/** Stages before a court or an investigating judge: the public action is under way. */
const PROSECUTED: ReadonlySet<string> = new Set<Stage>([
  ...(['information', 'audience_tc', 'audience_tpe', 'audience_ccd', 'audience_assises', 'interets_civils', 'appel', 'cassation'] as const),
  ...(['comparution_immediate', 'cpv', 'crpc'] as const),
]);

/** Whether the public action has been set in motion, as far as the stage of a case and its events tell; they never prove that it has not. */
export const isProsecuted = (stage: string, events: readonly string[] = []): boolean =>
  PROSECUTED.has(stage) || events.some(kind => PROSECUTING.has(kind));

/** The event of that kind; undefined for a text that names none. */
export const eventOf = (kind: string): ProcedureEvent | undefined => (Object.hasOwn(EVENTS, kind) ? EVENTS[kind as EventKind] : undefined);

/** The time limits an event starts on its counted day, given the answer to its question; none while that answer is not known. */
export function rulesStartedBy({ rules = [], question }: ProcedureEvent, detail: string | null): readonly RuleId[] {
  if (!question) return rules;
  const answered = answersOf(question)[detail ?? ''];
  return answered ? [...rules, ...answered] : [];
}

/** The answers a question of an event admits. */
export const answersOf = (question: Question): Readonly<Record<string, readonly RuleId[]>> => question.answers;
