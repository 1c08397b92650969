import type { TextFact } from './textes.ts';

/** Answers of a closed question. */
export const YES_NO = { oui: 'Oui', non: 'Non' } as const;

/** Free facts of the filings made before and during an investigation. */
export const TEXTES_ENQUETE = {
  informeeLe: {
    title: 'Date à laquelle l’association a été informée',
    help: 'Jour du premier contact ou du courrier reçu.',
    kind: 'day',
    example: '2 novembre 2026',
  },
  source: {
    title: 'Origine de l’information',
    help: 'Qui a informé l’association, comment, et ce que cette personne a elle-même constaté.',
    ...{ kind: 'longText', maxLength: 2000, example: 'La mère de la mineure a appelé la permanence de l’association.' },
  },
  exposeFaits: {
    title: 'Exposé des faits',
    help: 'Des faits datés, dans l’ordre, sans appréciation.',
    ...{ kind: 'longText', maxLength: 8000, example: 'En mars 2026, la mineure a quitté son foyer.' },
  },
  urgence: {
    title: 'Danger actuel et mesures déjà prises',
    help: 'Où se trouve l’enfant, qui peut l’atteindre, ce qui a été fait pour la protéger ; « aucun danger immédiat connu » le cas échéant.',
    ...{ kind: 'longText', maxLength: 2000, example: 'La mineure est de nouveau hébergée dans son foyer.' },
  },
  copieCrip: {
    title: 'Copie à la cellule départementale (CRIP)',
    help: 'Oui si l’enfant est en danger.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Oui',
  },
  actesDemandes: {
    title: 'Actes demandés',
    help: 'Un acte par ligne, chacun déterminé : qui, quoi, où.',
    ...{ kind: 'longText', maxLength: 4000, isList: true, example: 'L’exploitation du téléphone placé sous scellé n° 3.' },
  },
  motifsActes: {
    title: 'Motifs de la demande',
    help: 'En quoi chaque acte sert la manifestation de la vérité.',
    ...{ kind: 'longText', maxLength: 6000, example: 'Ce téléphone servait à publier les annonces.' },
  },
  auditionDemandee: {
    title: 'Une audition est-elle demandée ?',
    help: 'L’identité de la personne doit alors être donnée.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Oui',
  },
  temoins: {
    title: 'Personnes à entendre',
    help: 'Une personne par ligne : nom, prénom, adresse ou tout élément qui l’identifie.',
    ...{ kind: 'longText', maxLength: 2000, isList: true, example: 'Madame Rose Essai, gardienne de l’immeuble' },
  },
  expertiseDemandee: {
    title: 'Une expertise est-elle demandée ?',
    help: 'Les questions à poser à l’expert peuvent être proposées.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Non',
  },
  questionsExpert: {
    title: 'Questions à l’expert',
    help: 'Une question par ligne.',
    ...{ kind: 'longText', maxLength: 3000, isList: true, example: 'Dater les messages effacés.' },
  },
  avis175Le: {
    title: 'Avis de fin d’information envoyé le',
    help: 'Date d’envoi de la lettre ou de l’émargement, non celle de la réception.',
    kind: 'day',
    example: '2 novembre 2026',
  },
  detenu: {
    title: 'Une personne mise en examen est-elle détenue ?',
    help: 'Le délai est d’un mois au lieu de trois.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Non',
  },
  intentionLe: {
    title: 'Déclaration d’intention faite le',
    help: 'Exigée pour un avis antérieur au 30 septembre 2024.',
    kind: 'day',
    example: '12 septembre 2024',
  },
  observations: {
    title: 'Observations',
    help: 'Ce que l’information a établi, et ce qu’il faut en conclure.',
    ...{ kind: 'longText', maxLength: 10000, example: 'Les annonces, les virements et les déclarations concordent.' },
  },
  demande175: {
    title: 'Des actes sont-ils demandés ?',
    help: 'Demandes des articles 81, 82-1 ou 156, dans le même délai.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Non',
  },
  reglement: {
    title: 'Règlement demandé',
    help: 'La suite que l’association demande au juge de donner à l’information.',
    kind: 'choice',
    choices: {
      tribunal: 'renvoyer l’affaire devant le tribunal correctionnel (article 179)',
      assises: 'prononcer la mise en accusation devant la cour d’assises (article 181)',
      criminelle: 'prononcer la mise en accusation devant la cour criminelle départementale (article 181-1)',
    },
    example: 'renvoyer l’affaire devant le tribunal correctionnel (article 179)',
  },
} as const satisfies Record<string, TextFact>;

/** Free facts of the letters, of the remedies and of the powers. */
export const TEXTES_SUITES = {
  suitePenale: {
    title: 'Décision sur l’action publique',
    help: 'Ce que la juridiction a décidé : déclaration de culpabilité, qualification, renvoi sur intérêts civils. Une phrase entière.',
    ...{
      kind: 'longText',
      maxLength: 3000,
      example: 'Le tribunal a déclaré le prévenu coupable et renvoyé l’affaire sur intérêts civils.',
    },
  },
  recevabiliteJugee: {
    title: 'La constitution a-t-elle déjà été déclarée recevable ?',
    help: 'Par la décision sur l’action publique.',
    ...{ kind: 'choice', choices: YES_NO, example: 'Oui' },
  },
  declarant: {
    title: 'Qui fait la déclaration ?',
    help: 'Art. 576 : la partie, un avocat près la juridiction qui a statué, ou un fondé de pouvoir spécial, dont le pouvoir est annexé.',
    kind: 'choice',
    choices: {
      partie: 'Le représentant légal',
      avocat: 'Un avocat près la juridiction qui a statué',
      pouvoir: 'Un fondé de pouvoir spécial',
    },
    example: 'Le représentant légal',
  },
  fondePouvoir: {
    title: 'Fondé de pouvoir spécial',
    help: 'Nom et qualité de la personne qui déclare.',
    kind: 'text',
    maxLength: 160,
    example: 'Maître Inès Conseil, avocat au barreau de Lille',
  },
  pourvoiLe: {
    title: 'Pourvoi déclaré le',
    help: 'Date de la déclaration au greffe : le mémoire se dépose dans les dix jours.',
    kind: 'day',
    example: '2 novembre 2026',
  },
  textesVises: {
    title: 'Textes dont la violation est invoquée',
    help: 'Un texte par ligne, avec son article : « l’article … du code … ».',
    ...{ kind: 'longText', maxLength: 1500, isList: true, example: 'l’article 2-3 du code de procédure pénale' },
  },
  moyens: {
    title: 'Moyens de cassation',
    help: 'Un moyen par paragraphe : ce que l’arrêt a jugé, le texte violé, en quoi il l’est.',
    ...{ kind: 'longText', maxLength: 12000, example: 'Premier moyen : l’arrêt déclare l’association irrecevable.' },
  },
  plainteLe: { title: 'Plainte ou signalement du', help: 'Date du récépissé ou de l’envoi.', kind: 'day', example: '2 novembre 2026' },
  dejaPartie: {
    title: 'L’association est-elle déjà partie civile ?',
    help: 'Constituée dans cette procédure.',
    ...{ kind: 'choice', choices: YES_NO, example: 'Oui' },
  },
  piecesDemandees: {
    title: 'Pièces demandées',
    help: '« l’entier dossier », ou la liste des pièces.',
    ...{ kind: 'longText', maxLength: 1500, example: 'l’entier dossier de la procédure' },
  },
  motifCopie: {
    title: 'Motif de la demande de copie',
    help: 'À quoi servira la copie ; complète « Cette copie lui est nécessaire pour … », sans point final.',
    ...{ kind: 'longText', maxLength: 1500, example: 'apprécier l’opportunité d’un recours contre le classement sans suite' },
  },
  courrierLe: {
    title: 'Dernier courrier ou dernières nouvelles du',
    help: 'Date de la dernière lettre de l’association ou du dernier avis reçu.',
    kind: 'day',
    example: '4 mai 2026',
  },
  questions: {
    title: 'Ce que l’association demande à savoir',
    help: 'Une question par ligne.',
    ...{ kind: 'longText', maxLength: 2000, isList: true, example: 'Une information judiciaire a-t-elle été ouverte ?' },
  },
  pouvoirPour: {
    title: 'Acte pour lequel le pouvoir est donné',
    help: 'Un pouvoir spécial ne vaut que pour un acte : les greffes refusent un mandat général.',
    kind: 'choice',
    choices: { appel: 'Appel', pourvoi: 'Pourvoi en cassation', constitution: 'Constitution de partie civile' },
    example: 'Appel',
  },
  preuve85: {
    title: 'Pourquoi la plainte est recevable dès maintenant',
    help: 'Art. 85 : classement notifié, trois mois écoulés depuis la plainte simple, ou crime.',
    kind: 'choice',
    choices: {
      crime: 'Les faits sont un crime',
      classement: 'Le procureur a fait connaître qu’il ne poursuivrait pas',
      delai: 'Trois mois se sont écoulés',
    },
    example: 'Trois mois se sont écoulés',
  },
  classementLe: {
    title: 'Avis de classement du',
    help: 'Date de l’avis du procureur de la République.',
    kind: 'day',
    example: '2 novembre 2026',
  },
  adresseDeclaree: {
    title: 'Adresse déclarée (art. 89)',
    help: 'Dans un département métropolitain, ou dans le département d’outre-mer où l’information se déroule.',
    ...{ kind: 'text', maxLength: 200, example: 'au siège de l’association, 14 rue des Essais, 75999 Paris-Exemple' },
  },
  ressources: {
    title: 'Ressources de l’association',
    help: 'Pour fixer la consignation, ou en dispenser : dernier exercice clos. Sans point final.',
    ...{ kind: 'longText', maxLength: 1500, example: 'subventions et dons ; résultat de l’exercice 2025 : 1 200 €' },
  },
} as const satisfies Record<string, TextFact>;
