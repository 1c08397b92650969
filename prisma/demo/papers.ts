/** An exhibit of the demonstration: its title, how many days before today it is dated, what its page says; a scan says nothing more than the banner. */
export interface DemoPaper {
  title: string;
  says?: readonly string[];
  isConfidential?: true;
  /** Communicated to them already. */
  to?: string;
}

const START: readonly DemoPaper[] = [
  {
    title: 'Courriel de signalement de l’établissement',
    says: [
      'Madame, Monsieur,',
      'Une élève s’est confiée hier à l’infirmière de l’établissement. Nous avons informé le parquet et l’aide sociale à l’enfance. Nous pensons que votre association peut l’accompagner.',
      'Nous restons à votre disposition pour tout échange et vous demandons la plus grande discrétion.',
    ],
  },
  { title: 'Information préoccupante transmise au département', isConfidential: true },
  {
    title: 'Note de la permanence téléphonique',
    says: [
      'Appel reçu à 18 h 40, durée vingt minutes. La personne dit craindre pour une mineure qu’elle voit régulièrement dans l’immeuble.',
      'Conseil donné d’appeler le 119 et la brigade de protection de la famille. Rappel convenu le lendemain.',
    ],
  },
  { title: 'Récépissé de dépôt de plainte' },
  {
    title: 'Plainte simple adressée au procureur de la République',
    says: [
      'Monsieur le procureur de la République,',
      'L’association a l’honneur de porter à votre connaissance des faits susceptibles de recevoir une qualification pénale, dont le détail est exposé ci-après.',
      'Elle se tient à la disposition des enquêteurs et se réserve de se constituer partie civile.',
    ],
  },
  { title: 'Captures d’écran remises par la famille', isConfidential: true },
];
const ENQUIRY: readonly DemoPaper[] = [
  {
    title: 'Demande d’information sur l’état de l’enquête',
    says: [
      'Madame la procureure de la République,',
      'L’association vous prie de bien vouloir lui indiquer la suite donnée à la procédure citée en référence.',
      'Elle vous remercie de l’aviser de toute décision de poursuite ou de classement.',
    ],
  },
  {
    title: 'Réponse du parquet : enquête en cours',
    says: [
      'En réponse à votre courrier, je vous informe que l’enquête se poursuit sous la direction de mon parquet.',
      'Vous serez avisés de la suite qui lui sera donnée.',
    ],
  },
  { title: 'Avis de classement sans suite' },
  { title: 'Attestation de suivi par une éducatrice', isConfidential: true },
];
const INSTRUCTION: readonly DemoPaper[] = [
  {
    title: 'Réquisitoire introductif, copie',
    says: [
      'Le procureur de la République requiert l’ouverture d’une information contre personne dénommée et tous autres.',
      'Qualification et articles : voir la procédure.',
    ],
  },
  {
    title: 'Constitution de partie civile devant le juge d’instruction',
    says: [
      'L’association déclare se constituer partie civile, par son représentant dûment habilité, sur le fondement de l’article 2-3 du code de procédure pénale.',
      'Elle élit domicile au cabinet de son avocat.',
    ],
    to: 'Cabinet du juge d’instruction',
  },
  { title: 'Avis à partie civile', isConfidential: true },
  { title: 'Ordonnance de soit-communiqué' },
  {
    title: 'Demande d’acte : audition d’un témoin',
    says: [
      'Il est demandé au juge d’instruction d’entendre la personne qui tenait l’accueil de l’établissement.',
      'Cette audition est utile à la manifestation de la vérité.',
    ],
    to: 'Cabinet du juge d’instruction',
  },
];
const TRIAL: readonly DemoPaper[] = [
  {
    title: 'Avis d’audience',
    says: [
      'Vous êtes avisée que l’affaire citée en référence sera appelée à l’audience dont la date et la salle sont indiquées au dossier.',
      'Vous pouvez vous y faire représenter par un avocat.',
    ],
  },
  { title: 'Citation à prévenu, copie' },
  {
    title: 'Rapport éducatif',
    isConfidential: true,
    says: [
      'La mineure est suivie depuis plusieurs mois. Elle reprend peu à peu une scolarité et demande à ne pas croiser l’auteur.',
      'L’équipe souligne l’importance d’une parole reconnue par la justice.',
    ],
  },
  {
    title: 'Statuts et pouvoir du président, copies',
    says: [
      'Sont joints les statuts en vigueur, le procès-verbal autorisant l’action et le pouvoir donné au représentant de l’association.',
    ],
    to: 'Toutes les parties',
  },
  {
    title: 'Justificatifs du préjudice de l’association',
    says: [
      'Temps passé par les salariés, actions de prévention menées sur le ressort, documents distribués.',
      'Total soutenu dans les conclusions, poste par poste.',
    ],
    to: 'Toutes les parties',
  },
  { title: 'Certificat médical', isConfidential: true },
  {
    title: 'Conclusions de partie civile',
    says: [
      'Plaise au tribunal de recevoir l’association en sa constitution de partie civile et de condamner solidairement les prévenus à réparer son préjudice.',
      'Et ce sera justice.',
    ],
    to: 'Tribunal et défense',
  },
];
const AFTER: readonly DemoPaper[] = [
  {
    title: 'Jugement, copie certifiée',
    says: [
      'Le tribunal, statuant publiquement, déclare le prévenu coupable et reçoit l’association en sa constitution de partie civile.',
      'Les sommes allouées figurent au dispositif.',
    ],
  },
  { title: 'Certificat de non-appel' },
  {
    title: 'Demande au SARVI',
    says: [
      'L’association sollicite l’aide au recouvrement des dommages et intérêts qui lui ont été alloués.',
      'Pièces jointes : jugement, certificat de non-appel, relevé d’identité bancaire.',
    ],
    to: 'SARVI',
  },
  { title: 'Lettre du commissaire de justice' },
  {
    title: 'Échéancier proposé par le condamné',
    says: ['Je propose de verser une somme chaque mois jusqu’au paiement complet, le premier versement intervenant le mois prochain.'],
  },
];

/** Which papers a case may hold, by where it stands, the earliest first. */
const GROUPS: Readonly<Record<string, readonly (readonly DemoPaper[])[]>> = {
  signalement: [START],
  plainte: [START],
  enquete: [START, ENQUIRY],
  classement_sans_suite: [START, ENQUIRY],
  information: [START, INSTRUCTION],
  non_lieu: [START, INSTRUCTION],
  appel: [TRIAL, AFTER],
  cassation: [TRIAL, AFTER],
  interets_civils: [TRIAL, AFTER],
  definitif: [TRIAL, AFTER],
  execution: [TRIAL, AFTER],
  clos: [AFTER],
};

/** The papers of the n-th case at a stage: two to five, in the order they came; never all, and not the same for its neighbours. */
export function papersOf(stage: string, n: number): readonly DemoPaper[] {
  const groups = GROUPS[stage] ?? [START, TRIAL];
  const counts = groups.length === 1 ? [1 + (n % 3)] : [1 + (n % 2), 2 + ((n >> 1) % 3)];
  return groups.flatMap((group, index) => group.filter((_, rank) => (rank + n * 2) % group.length < counts[index]!));
}
