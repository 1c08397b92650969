import { always, READ, READ_OLDER, type Rule, STILL_SO, timeLimit, UNREAD } from './rule.ts';

const PARTY = 'L’association partie civile ou son avocat';
const JUDGE = 'Le juge d’instruction';
const POSTED =
  'La date d’envoi de la lettre recommandée, mentionnée par le greffier au dossier, et non celle de sa réception (Crim. 22 mai 2008 n°\u00a007-88.267).';
const RECEIVED = 'La demande doit parvenir au juge dans le délai\u00a0: l’envoi ne suffit pas (Crim. 28 mars 2017 n°\u00a016-86.794).';
const CLERK_OR_LETTER = 'Déclaration au greffier du juge d’instruction ou lettre recommandée avec avis de réception, écrite et motivée.';

const END_OF_INQUIRY = {
  kind: 'event',
  date: 'posted',
  event: 'Avis de fin d’information envoyé',
  start: 'l’envoi de l’avis',
  counts: 'La date d’envoi de l’avis de fin d’information (art.\u00a0175).',
} as const;

/** A rule of art. 175 has two wordings: the one read, and the one of 30 September 2024 that was not. */
function article175(id: string, amount: Rule['versions'][number]['amount'], code: 'M' | 'J'): Rule['versions'] {
  return [
    { id: `${id}@origine`, validFrom: null, validTo: '2024-09-29', code, amount, ...READ },
    { id: `${id}@2024-09-30`, validFrom: '2024-09-30', validTo: null, code, amount, ...UNREAD },
  ];
}

const ABOUT_175 = [
  'L’article 175 a une version du 30 septembre 2024, non relue\u00a0: la durée est-elle restée la même\u202f?',
  'Une déclaration d’intention dans les quinze jours est-elle encore exigée\u202f?',
];

/** Time limits of the judicial investigation (« information judiciaire », law.md §3; art. 80-1 to 230 CPP). */
export const INSTRUCTION = {
  APPEL_JI_186: timeLimit({
    title: 'Appel d’une ordonnance du juge d’instruction',
    actor: PARTY,
    trigger: { kind: 'decision', date: 'posted', event: 'Ordonnance notifiée', start: 'la notification', counts: POSTED },
    class: 'A',
    articles: ['183', '186', '186-1', '186-3'],
    decisiveWords: '«\u00a0faisant grief à ses intérêts civils\u00a0»',
    form: 'Déclaration au greffe de la juridiction qui a statué, par la partie, tout avocat ou un fondé de pouvoir spécial (art.\u00a0502).',
    pitfalls: [
      'Ouvert contre le refus d’informer, le non-lieu, l’irrecevabilité (art.\u00a087), le refus d’un acte (art.\u00a0186-1), la correctionnalisation (art.\u00a0186-3).',
      'Jamais contre une décision sur la détention ou le contrôle judiciaire.',
    ],
    versions: always('APPEL_JI_186', 'J', { days: 10 }),
  }),
  ART175_DEMANDES_LIBRE: timeLimit({
    title: 'Observations et demandes après l’avis de fin d’information (mis en examen libre)',
    actor: PARTY,
    trigger: END_OF_INQUIRY,
    class: 'A',
    articles: ['175 IV'],
    form: CLERK_OR_LETTER,
    pitfalls: [RECEIVED, 'Passé ce délai, ni demande d’acte ni requête en nullité n’est plus recevable.'],
    toConfirm: ABOUT_175,
    versions: article175('ART175_DEMANDES_LIBRE', { months: 3 }, 'M'),
  }),
  ART175_DEMANDES_DETENU: timeLimit({
    title: 'Observations et demandes après l’avis de fin d’information (mis en examen détenu)',
    actor: PARTY,
    trigger: END_OF_INQUIRY,
    class: 'A',
    articles: ['175 IV'],
    form: CLERK_OR_LETTER,
    pitfalls: [RECEIVED, 'La détention d’un seul mis en examen raccourcit le délai à un mois.'],
    toConfirm: ABOUT_175,
    versions: article175('ART175_DEMANDES_DETENU', { months: 1 }, 'M'),
  }),
  ART175_INTENTION_15J_ANCIEN: timeLimit({
    title: 'Déclaration d’intention d’exercer ses droits (fin d’information)',
    actor: PARTY,
    trigger: { ...END_OF_INQUIRY, counts: 'La date d’envoi de l’avis, ou celle de toute audition (art.\u00a0175\u00a0III ancien).' },
    class: 'A',
    articles: ['175 III'],
    form: CLERK_OR_LETTER,
    pitfalls: [
      'Obligatoire du 1er juin 2019 au 29 septembre 2024\u202f; sans elle, les demandes étaient irrecevables.',
      'Depuis le 30 septembre 2024, l’exigence paraît abolie\u00a0: gardée comme alerte de sécurité à quinze jours.',
    ],
    toConfirm: ABOUT_175,
    versions: [
      { id: 'ART175_INTENTION_15J_ANCIEN@2019-06-01', validFrom: null, validTo: '2024-09-29', code: 'J', amount: { days: 15 }, ...READ },
      { id: 'ART175_INTENTION_15J_ANCIEN@alerte', validFrom: '2024-09-30', validTo: null, code: 'J', amount: { days: 15 }, ...UNREAD },
    ],
  }),
  ART175_OBS_COMPL_LIBRE: timeLimit({
    title: 'Observations complémentaires sur les réquisitions (mis en examen libre)',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'notified',
      event: 'Réquisitions communiquées',
      start: 'la communication',
      counts: 'La date de communication des réquisitions (Crim. 26 janv. 2022 n°\u00a021-86.230).',
    },
    class: 'A',
    articles: ['175 VI'],
    form: CLERK_OR_LETTER,
    pitfalls: [RECEIVED],
    toConfirm: ABOUT_175,
    versions: article175('ART175_OBS_COMPL_LIBRE', { months: 1 }, 'M'),
  }),
  ART175_OBS_COMPL_DETENU: timeLimit({
    title: 'Observations complémentaires sur les réquisitions (mis en examen détenu)',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'notified',
      event: 'Réquisitions communiquées',
      start: 'la communication',
      counts: 'La date de communication des réquisitions (Crim. 26 janv. 2022 n°\u00a021-86.230).',
    },
    class: 'A',
    articles: ['175 VI'],
    form: CLERK_OR_LETTER,
    pitfalls: [RECEIVED],
    toConfirm: ABOUT_175,
    versions: article175('ART175_OBS_COMPL_DETENU', { days: 10 }, 'J'),
  }),
  DEMANDE_ACTE_82_1: timeLimit({
    title: 'Réponse du juge à une demande d’acte',
    actor: JUDGE,
    trigger: {
      kind: 'event',
      date: 'received',
      event: 'Demande d’acte reçue',
      start: 'la réception',
      counts: 'La réception de la demande par le greffe du juge.',
    },
    class: 'I',
    articles: ['81', '82-1', '156', '167'],
    decisiveWords: '«\u00a0à peine de nullité\u00a0»',
    form: 'Demande par déclaration au greffier ou lettre recommandée, à peine de nullité écrite, motivée, portant sur des actes déterminés.',
    pitfalls: [
      'Sans réponse, la partie peut saisir le président de la chambre de l’instruction (art.\u00a081, dernier alinéa), sans délai imprimé.',
    ],
    versions: always('DEMANDE_ACTE_82_1', 'M', { months: 1 }),
  }),
  NULLITE_173_1: timeLimit({
    title: 'Requête en nullité des actes antérieurs à la première audition',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'happened',
      event: 'Première audition de la partie civile',
      start: 'la première audition',
      counts: 'La première audition de la partie civile, puis chacune des suivantes.',
    },
    class: 'A',
    articles: ['173', '173-1'],
    form: 'Requête motivée au greffe de la chambre de l’instruction, copie au juge\u202f; lettre recommandée si le demandeur et son avocat sont hors du ressort.',
    pitfalls: ['La requête doit être reçue au greffe dans le délai (Crim. 11 mai 2010 n°\u00a010-81.055).'],
    versions: always('NULLITE_173_1', 'M', { months: 6 }),
  }),
  SAISINE_PRES_CI_175_1: timeLimit({
    title: 'Saisine du président de la chambre de l’instruction (clôture refusée)',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'notified',
      event: 'Refus notifié, ou mois de silence expiré',
      start: 'la notification du refus',
      counts: 'La notification du refus, ou l’expiration du mois laissé au juge.',
    },
    class: 'B',
    articles: ['175-1'],
    form: 'Requête motivée au président de la chambre de l’instruction.',
    pitfalls: [
      'Demande possible après un an (délit) ou dix-huit mois (crime), ou quatre mois sans acte\u202f; plus après l’avis de l’article 175.',
    ],
    versions: always('SAISINE_PRES_CI_175_1', 'J', { days: 5 }),
  }),
  AVIS_90_1: timeLimit({
    title: 'Information de la partie civile sur l’avancement',
    actor: JUDGE,
    trigger: {
      kind: 'event',
      date: 'happened',
      event: 'Dernier avis ou dernière nouvelle',
      start: 'le dernier avis',
      counts: 'Le dernier avis reçu du juge.',
    },
    class: 'C',
    articles: ['90-1'],
    form: 'Aucune\u00a0: sert de rappel pour écrire au juge.',
    pitfalls: ['Tous les quatre mois si la partie civile le demande.'],
    versions: always('AVIS_90_1', 'M', { months: 6 }),
  }),
  PLAINTE_85_3MOIS_AU_PLUS_TOT: timeLimit({
    title: 'Plainte avec constitution de partie civile\u00a0: premier jour possible',
    actor: 'La victime ou son avocat',
    trigger: {
      kind: 'event',
      date: 'received',
      event: 'Plainte au procureur',
      start: 'la plainte',
      counts: 'Le récépissé de la plainte simple, ou l’envoi de sa copie au procureur.',
    },
    class: 'V',
    direction: 'earliest',
    articles: ['85'],
    form: 'Plainte au doyen des juges d’instruction, avec la preuve des trois mois ou du classement.',
    pitfalls: [
      'Inutile d’attendre pour un crime, ou après un avis de classement sans suite.',
      'Cette voie n’est en principe pas ouverte à l’association (art.\u00a02-3 al.\u00a02 excepté).',
    ],
    versions: always('PLAINTE_85_3MOIS_AU_PLUS_TOT', 'E', { months: 3 }),
  }),
  CONSIGNATION_88: timeLimit({
    title: 'Consignation ordonnée par le juge d’instruction',
    actor: 'La partie civile',
    trigger: {
      kind: 'event',
      date: 'fixed',
      event: 'Délai fixé par le juge',
      start: 'la date fixée',
      counts: 'La date que l’ordonnance donne elle-même.',
    },
    class: 'A',
    articles: ['88', '88-1'],
    decisiveWords: '«\u00a0sous peine de non-recevabilité\u00a0»',
    form: 'Versement à la régie de la juridiction\u202f; dispense possible, l’aide juridictionnelle en exempte.',
    pitfalls: ['Amende civile possible jusqu’à 15\u202f000\u00a0€ en cas de plainte abusive ou dilatoire.'],
    notModelled: 'Le délai est celui de l’ordonnance\u00a0: la date saisie est reprise telle quelle.',
    versions: always('CONSIGNATION_88', 'F', {}),
  }),
  COPIE_114: timeLimit({
    title: 'Opposition du juge à la remise de copies au client',
    actor: JUDGE,
    trigger: {
      kind: 'event',
      date: 'received',
      event: 'Demande de copies remise',
      start: 'la demande',
      counts: 'La réception de la demande par le juge.',
    },
    class: 'I',
    articles: ['114', '114-1'],
    form: 'Déclaration de l’avocat avec la liste des pièces\u202f; deux jours pour contester un refus.',
    pitfalls: ['Remettre ces copies à un tiers est puni de trois ans d’emprisonnement et 45\u202f000\u00a0€ d’amende (art.\u00a0114-1).'],
    toConfirm: ['Le samedi compte-t-il comme jour ouvrable\u202f? Il n’est pas compté ici.', STILL_SO],
    versions: always('COPIE_114', 'O', { days: 5 }),
  }),
  DI_ABUS_91: timeLimit({
    title: 'Action de la personne mise en cause après un non-lieu définitif',
    actor: 'La personne mise en examen',
    trigger: {
      kind: 'decision',
      date: 'happened',
      event: 'Non-lieu devenu définitif',
      start: 'le jour où il est définitif',
      counts: 'Le jour où le non-lieu est définitif.',
    },
    class: 'I',
    articles: ['91'],
    form: 'Citation devant le tribunal correctionnel\u00a0: risque de l’auteur d’une plainte avec constitution.',
    versions: always('DI_ABUS_91', 'M', { months: 3 }),
  }),
  RECOURS_40_3: timeLimit({
    title: 'Recours contre un classement sans suite',
    actor: 'Toute personne qui a dénoncé les faits, donc l’association',
    trigger: {
      kind: 'event',
      date: 'fixed',
      event: 'Date de recours retenue',
      start: 'la date retenue',
      counts: 'Aucun délai imprimé\u00a0: la date que l’on se fixe.',
    },
    class: 'C',
    articles: ['40-2', '40-3'],
    form: 'Lettre motivée au procureur général.',
    pitfalls: ['La prescription continue de courir.'],
    notModelled: 'Le texte ne fixe aucun délai\u00a0: la date saisie est reprise telle quelle.',
    versions: always('RECOURS_40_3', 'F', {}, READ_OLDER),
  }),
} as const satisfies Record<string, Rule>;
