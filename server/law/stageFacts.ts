import type { Stage } from './stages.ts';

/** What is particular to a stage (law.md §6): who leads it, the kinds of courts competent, what may be decided, what it opens to the association. */
export type StageFacts = {
  authority: string;
  /** Stored kinds of courts; none where no court sits. */
  courts: readonly string[];
  decisions: readonly string[];
  opens: string | null;
  articles: readonly string[];
};

const PROSECUTOR = 'Procureur de la République';
const TRIBUNALS = ['tribunal_judiciaire', 'tribunal_premiere_instance'] as const;
const HEARD = 'Constitution par lettre jusqu’à vingt-quatre heures avant, ou à l’audience avant les réquisitions au fond.';
const AT_HEARING = 'Constitution à l’audience ; la lettre de l’article 420-1 ne peut pas servir.';

/** What the courts of a stage depend on and that nothing here decides: told, with its article, to be checked on the file. */
export const COMPETENCE_TO_CHECK: readonly { text: string; article: string }[] = [
  {
    text: 'Proxénétisme et traite aggravés peuvent relever d’une juridiction spécialisée (JIRS, JUNALCO), hors du ressort : non modélisé.',
    article: 'art. 706-73, 706-75',
  },
  {
    text: 'La cour criminelle départementale juge un majeur, hors récidive, pour un crime puni de quinze ou vingt ans : conditions non vérifiées.',
    article: 'art. 181-1',
  },
  { text: 'Elle renvoie aux assises un crime puni de plus de vingt ans : non calculé.', article: 'art. 380-20' },
  {
    text: 'Sans appel sur l’action publique, l’appel civil d’un arrêt criminel va à la chambre des appels correctionnels : non modélisé.',
    article: 'art. 380-5',
  },
];

/**
 * Each stage with its authority, its courts and its decisions (law.md §6); `COMPETENCE_TO_CHECK` says what it leaves to be checked.
 */
export const STAGE_FACTS: Readonly<Record<Stage, StageFacts>> = {
  signalement: {
    ...{ authority: PROSECUTOR, courts: [], decisions: ['Récépissé'], articles: ['40', 'C. pén., 434-3'] },
    opens: 'Demander l’avis de suite donné (art. 40-2).',
  },
  plainte: {
    ...{ authority: PROSECUTOR, courts: [], decisions: ['Récépissé'], articles: ['15-3', '40', '85'] },
    opens: 'Recours au procureur général en cas de classement (art. 40-3).',
  },
  enquete: {
    ...{ authority: 'Procureur de la République, officier de police judiciaire', courts: [], opens: null },
    decisions: ['Classement', 'Alternative aux poursuites', 'Ouverture d’une information', 'Citation ou convocation'],
    articles: ['10-2', '40-2', '41-1'],
  },
  classement_sans_suite: {
    ...{ authority: PROSECUTOR, courts: [], decisions: ['Motif de classement'], articles: ['40-2', '40-3'] },
    opens: 'Recours au procureur général, sans délai imprimé ; la prescription continue de courir.',
  },
  information: {
    authority: 'Juge d’instruction ou pôle, juge des libertés et de la détention, chambre de l’instruction',
    courts: [...TRIBUNALS, 'cour_appel'],
    decisions: [
      ...['Mise en examen', 'Non-lieu', 'Renvoi devant le tribunal correctionnel', 'Mise en accusation'],
      ...['Irresponsabilité pénale', 'Ordonnance sur une demande d’acte'],
    ],
    opens: 'Constitution à tout moment ; sa contestation n’est plus possible après l’avis de fin d’information.',
    articles: ['87', '175', '179', '181', '181-1'],
  },
  non_lieu: {
    ...{ authority: 'Chambre de l’instruction', courts: ['cour_appel'], articles: ['186'] },
    decisions: ['Confirmation', 'Infirmation et renvoi', 'Reprise sur charges nouvelles'],
    opens: 'Appel dans les dix jours de l’envoi de l’ordonnance.',
  },
  crpc: {
    ...{ authority: 'Président du tribunal judiciaire', courts: TRIBUNALS, articles: ['495-13'] },
    decisions: ['Homologation', 'Refus d’homologation'],
    opens: 'Être entendu ou écrire avant l’homologation ; à défaut, droit à une audience civile.',
  },
  comparution_immediate: {
    ...{ authority: 'Tribunal correctionnel', courts: TRIBUNALS, articles: ['420-1', '421'], opens: HEARD },
    decisions: ['Jugement', 'Renvoi'],
  },
  cpv: {
    ...{ authority: 'Tribunal correctionnel', courts: TRIBUNALS, articles: ['420-1', '421'], opens: HEARD },
    decisions: ['Jugement', 'Renvoi'],
  },
  audience_tc: {
    ...{ authority: 'Tribunal correctionnel', courts: TRIBUNALS, articles: ['420-1', '421', '463', '469'], opens: HEARD },
    decisions: [
      ...['Culpabilité', 'Relaxe', 'Dispense ou ajournement de peine', 'Irresponsabilité pénale', 'Nullité'],
      ...['Supplément d’information', 'Incompétence', 'Renvoi'],
    ],
  },
  audience_tpe: {
    ...{ authority: 'Juge des enfants, tribunal pour enfants', courts: ['tribunal_pour_enfants'] },
    decisions: ['Culpabilité, puis mise à l’épreuve éducative', 'Sanction', 'Audience unique', 'Relaxe'],
    opens: 'Action civile dès la première audience ; ni citation directe, ni comparution immédiate, ni plaider-coupable.',
    articles: ['CJPM L423-5', 'CJPM L512-1', 'CJPM L531-3'],
  },
  audience_ccd: {
    ...{ authority: 'Cour criminelle départementale', courts: ['cour_criminelle'], articles: ['181-1', '380-19', '380-20'] },
    ...{ decisions: ['Condamnation', 'Acquittement', 'Renvoi devant la cour d’assises'], opens: AT_HEARING },
  },
  audience_assises: {
    ...{ authority: 'Cour d’assises', courts: ['cour_assises'], articles: ['181', '371', '372'] },
    decisions: ['Condamnation', 'Acquittement', 'Exemption de peine'],
    opens: `${AT_HEARING} Réparation possible même après un acquittement.`,
  },
  interets_civils: {
    ...{ authority: 'Juge unique, ou cour sans jury', courts: [...TRIBUNALS, 'tribunal_pour_enfants', 'cour_assises', 'cour_criminelle'] },
    decisions: ['Jugement civil', 'Provision'],
    ...{ opens: 'Conclusions et pièces à la date fixée par la juridiction.', articles: ['464 al. 4', '371-1', 'CJPM L512-3'] },
  },
  appel: {
    authority: 'Chambre des appels correctionnels, cour d’assises d’appel, chambre spéciale des mineurs',
    courts: ['cour_appel', 'tribunal_superieur_appel', 'cour_assises'],
    ...{ decisions: ['Confirmation', 'Infirmation'], articles: ['498', '380-9', '515', '380-6'] },
    opens: 'Aucune demande nouvelle, sauf l’augmentation pour le préjudice né depuis le jugement.',
  },
  cassation: {
    ...{ authority: 'Chambre criminelle de la Cour de cassation', courts: ['cour_cassation'], articles: ['568', '618-1'] },
    decisions: ['Rejet', 'Cassation avec renvoi', 'Cassation sans renvoi', 'Non-admission', 'Déchéance'],
    opens: 'Frais de l’article 618-1.',
  },
  definitif: {
    ...{ authority: 'Aucune', courts: [], decisions: [], articles: ['706-5', '706-15-2'] },
    opens: 'CIVI et SARVI pour la victime, personne physique ; jamais pour les sommes de l’association.',
  },
  execution: {
    ...{ authority: 'Commissaire de justice, juge de l’application des peines', courts: [], decisions: [], articles: ['706-15-1'] },
    opens: 'Recouvrement des sommes allouées à l’association.',
  },
  clos: { authority: 'Aucune', courts: [], decisions: [], opens: null, articles: [] },
};
