import type { DemoLawyer } from './cases.ts';

/** Who writes and works in the demonstration's office. */
export type Colleague = 'claire' | 'hugo' | 'nadia';

/** A partner lawyer beyond the first two. */
export interface OfficeLawyer {
  key: DemoLawyer;
  firstName: string;
  lastName: string;
  bar: string;
  phone: string;
  firm: string | null;
  specialities: string | null;
  isAvailable?: false;
}

/** Four more partner lawyers, each with an access at another point of its life. */
export const LAWYERS: readonly OfficeLawyer[] = [
  {
    ...{ key: 'roussel', firstName: 'Hélène', lastName: 'Roussel', bar: 'Barreau de Paris', phone: '06 39 98 10 03' },
    ...{ firm: 'Cabinet Roussel et associées', specialities: 'Droit pénal, assises' },
  },
  {
    ...{ key: 'haddad', firstName: 'Karim', lastName: 'Haddad', bar: 'Barreau de Lyon', phone: '06 39 98 10 04' },
    ...{ firm: null, specialities: 'Droit pénal des mineurs' },
  },
  {
    ...{ key: 'lemoine', firstName: 'Aude', lastName: 'Lemoine', bar: 'Barreau de Bordeaux', phone: '06 39 98 10 05' },
    ...{ firm: 'Selarl du Quai fictif', specialities: 'Intérêts civils, recouvrement', isAvailable: false },
  },
  {
    ...{ key: 'kerbrat', firstName: 'Yves', lastName: 'Kerbrat', bar: 'Barreau de Rennes', phone: '06 39 98 10 06' },
    ...{ firm: null, specialities: 'Droit pénal' },
  },
];

/** An access of the office, in days from today: until when, last seen, code valid until. */
export interface OfficeAccount {
  email: string;
  displayName: string;
  role: 'juriste' | 'assistant' | 'lawyer';
  lawyer?: DemoLawyer;
  isActive: boolean;
  until?: number;
  seen?: number;
  codeUntil?: number;
}

/** Two invitations that wait, an access that ends soon, two withdrawn. None of them is offered at the log-in. */
export const ACCOUNTS: readonly OfficeAccount[] = [
  {
    ...{ email: 'helene.roussel@example.org', displayName: 'Me Hélène Roussel', role: 'lawyer', lawyer: 'roussel' },
    ...{ isActive: false, until: 210, codeUntil: 5 },
  },
  {
    ...{ email: 'karim.haddad@example.org', displayName: 'Me Karim Haddad', role: 'lawyer', lawyer: 'haddad' },
    ...{ isActive: true, until: 12, seen: -2 },
  },
  {
    ...{ email: 'yves.kerbrat@example.org', displayName: 'Me Yves Kerbrat', role: 'lawyer', lawyer: 'kerbrat' },
    ...{ isActive: false, until: 60, seen: -34 },
  },
  { email: 'lea.fontaine@example.org', displayName: 'Léa Fontaine', role: 'assistant', isActive: false, codeUntil: 3 },
  { email: 'elise.marchand@example.org', displayName: 'Élise Marchand', role: 'juriste', isActive: false, seen: -71 },
];

/** Until when the lawyer of the log-in page has access, in days. */
export const GARNIER_UNTIL = 320;

/** When the people of the log-in page were last there, in hours before now. */
export const SEEN_HOURS: Readonly<Record<string, number>> = {
  'claire.morel@example.org': 15,
  'hugo.lambert@example.org': 16,
  'nadia.petit@example.org': 41,
  'ines.garnier@example.org': 63,
  'sophie.bernard@example.org': 88,
  'admin@example.org': 112,
};

/** Absences, in days from today. The first covers a hearing that has a substitute, the second one that has none. */
export const ABSENCES: readonly { lawyer: DemoLawyer; from: number; until: number; reason: string; withdrawn?: true }[] = [
  { lawyer: 'garnier', from: 7, until: 13, reason: 'Congés' },
  { lawyer: 'haddad', from: 24, until: 34, reason: 'Session d’assises à Lyon' },
  { lawyer: 'fabre', from: -40, until: -33, reason: 'Formation' },
  { lawyer: 'lemoine', from: -10, until: 60, reason: 'Congé de maternité' },
  { lawyer: 'fabre', from: 50, until: 55, reason: 'Congés', withdrawn: true },
];

/** Saved views of the cases: whose, shared with which role. */
export const VIEWS: readonly {
  owner: Colleague;
  name: string;
  filter: object;
  sort?: string;
  sharedWith?: 'juriste' | 'assistant' | 'director';
}[] = [
  {
    owner: 'claire',
    name: 'À constituer avant l’audience',
    filter: { stage: 'audience_tc', standing: 'a_qualifier' },
    sharedWith: 'juriste',
  },
  { owner: 'hugo', name: 'Recevabilité contestée', filter: { standing: 'contestee' }, sharedWith: 'juriste' },
  { owner: 'hugo', name: 'Informations en cours', filter: { stage: 'information' }, sharedWith: 'assistant' },
  { owner: 'claire', name: 'Sommes à recouvrer', filter: { stage: 'execution' }, sharedWith: 'director' },
  { owner: 'claire', name: 'Mes images en ligne', filter: { offenceCategory: 'child_pornography' } },
];

/** Two persons prosecuted in two cases each under one name: both cases are open to all the team, then one of them is restricted. */
export const NAMESAKES: readonly (readonly [codeName: string, other: string])[] = [
  ['Garonne', 'Verveine'],
  ['Corail', 'Réséda'],
];

/** What the team tells itself on cases, by where they stand; `@` calls a colleague. */
export const NOTES: Readonly<Record<'start' | 'instruction' | 'trial' | 'after', readonly (readonly [author: Colleague, text: string])[]>> =
  {
    start: [
      ['nadia', 'Le foyer confirme que la mineure est en sécurité. @Claire Morel, l’éducatrice préfère être appelée le matin.'],
      ['claire', 'Parquet joint par téléphone : enquête confiée à la brigade des mineurs, pas de date pour l’instant.'],
      ['hugo', 'La famille demande ce que change une constitution. Je leur ai envoyé la fiche, rappel prévu la semaine prochaine.'],
      ['nadia', 'Courrier revenu « n’habite pas à l’adresse ». @Hugo Lambert, as-tu la nouvelle ?'],
      ['claire', 'Avant d’agir, vérifier la date des faits : l’association doit avoir cinq ans à ce jour-là.'],
      ['hugo', 'Le service d’aide sociale transmettra son rapport sous quinze jours.'],
      ['nadia', 'Relance envoyée au bureau d’ordre ; numéro de parquet reçu et enregistré.'],
    ],
    instruction: [
      ['hugo', 'Confrontation annoncée pour le mois prochain ; la mineure sera entendue seule, sans le mis en examen.'],
      ['claire', '@Hugo Lambert, peux-tu relire notre demande d’acte avant que je la dépose ?'],
      ['nadia', 'Copie du dossier reçue sur clé chiffrée, rangée au coffre.'],
      ['claire', 'Le greffe du juge change de cabinet le 1er ; nouveau numéro noté dans les contacts.'],
      ['hugo', 'L’administratrice ad hoc est désignée, elle prend contact avec la mineure cette semaine.'],
    ],
    trial: [
      ['nadia', 'Salle changée : se présenter au deuxième étage. @Claire Morel, l’avocat est prévenu.'],
      ['claire', 'La défense soulèvera sans doute la date de nos statuts. Les deux versions sont dans les pièces.'],
      ['hugo', 'Conclusions relues. Il manque le décompte du temps passé : @Nadia Petit, peux-tu l’établir ?'],
      ['nadia', 'Décompte établi, onze heures, joint aux pièces.'],
      ['claire', 'La mère souhaite assister à l’audience ; l’accueil du tribunal propose une salle d’attente à part.'],
      ['hugo', 'Échange avec l’avocat de la victime : demandes distinctes des nôtres, pas de difficulté.'],
      ['nadia', 'Le greffe confirme par téléphone que l’affaire reste au rôle.'],
      ['claire', 'Penser à demander la diffusion restreinte du jugement.'],
      ['hugo', 'Renvoi probable, l’expertise n’est pas rendue. @Claire Morel, on garde la date tant que rien n’est écrit.'],
      ['nadia', 'Huissier d’audience prévenu de la présence de la mineure, entrée par la cour.'],
      ['claire', 'Salle vue la veille : le box est à l’écart des bancs, la mineure ne croisera personne.'],
      ['nadia', 'Attestation de présence à demander pour l’éducatrice qui accompagne.'],
      ['hugo', 'Le parquet a versé un complément d’enquête. Rien qui change nos demandes.'],
      ['claire', 'Conclusions envoyées aux parties, accusés reçus de tous sauf un.'],
      ['nadia', 'Le tribunal souhaite un jeu de pièces sur papier ; déposé ce matin à l’accueil.'],
      ['hugo', 'Prévoir une journée entière : quatre affaires avant la nôtre.'],
    ],
    after: [
      ['nadia', 'Premier versement reçu, rapproché du relevé. @Hugo Lambert, il reste deux débiteurs.'],
      ['hugo', 'Pas d’appel au greffe ce matin ; certificat demandé.'],
      ['claire', 'Le commissaire de justice propose un échéancier, j’attends l’accord du bureau.'],
      ['nadia', 'Dossier complet envoyé au SARVI en recommandé.'],
    ],
  };

/** What is to be done on cases, by where they stand. */
export const TASKS: typeof NOTES = {
  start: [
    ['nadia', 'Demander le numéro de parquet au bureau d’ordre'],
    ['claire', 'Rappeler l’établissement scolaire'],
    ['hugo', 'Recueillir l’accord écrit du représentant légal'],
    ['nadia', 'Classer les captures d’écran reçues'],
    ['claire', 'Préparer la note pour le conseil d’administration'],
  ],
  instruction: [
    ['claire', 'Demander la copie du dossier au greffe'],
    ['hugo', 'Relire la demande d’acte'],
    ['nadia', 'Noter la date de la prochaine audition'],
    ['claire', 'Vérifier le contrôle judiciaire auprès du greffe'],
  ],
  trial: [
    ['nadia', 'Établir le décompte du temps passé'],
    ['claire', 'Envoyer les pièces à la défense'],
    ['hugo', 'Relire les conclusions'],
    ['nadia', 'Réserver le billet de train de l’avocat'],
    ['claire', 'Appeler le greffe pour l’heure de passage'],
    ['hugo', 'Préparer la famille au déroulement de l’audience'],
    ['nadia', 'Imprimer trois jeux de pièces'],
  ],
  after: [
    ['nadia', 'Demander le certificat de non-appel'],
    ['claire', 'Faire signifier le jugement'],
    ['nadia', 'Rapprocher les versements du relevé'],
  ],
};

/** What mandates say of themselves, and the paper that goes with them. */
export const MANDATES: readonly { scope: string | null; fee: string | null; title: string; says: readonly string[] }[] = [
  {
    ...{ scope: 'Première instance', fee: 'Convention d’honoraires au forfait', title: 'Convention d’honoraires' },
    says: [
      'Entre l’association et l’avocat désigné, il est convenu d’un honoraire forfaitaire pour la première instance, payable en deux fois.',
    ],
  },
  {
    scope: 'Première instance et appel',
    fee: 'Temps passé, plafonné',
    title: 'Lettre de mission',
    says: [
      'L’association confie à l’avocat la défense de ses intérêts civils jusqu’à décision définitive.',
      'Il rend compte de chaque audience sous deux jours.',
    ],
  },
  {
    scope: null,
    fee: 'Pro bono',
    title: 'Lettre de mission, sans honoraires',
    says: ['L’avocat accepte d’assister l’association à titre gracieux. Ses frais de déplacement lui sont remboursés sur justificatif.'],
  },
  {
    scope: 'Jusqu’à décision définitive',
    fee: 'Convention d’honoraires au temps passé',
    title: 'Convention d’honoraires',
    says: ['Honoraires au temps passé, facturés chaque trimestre, dans la limite d’un plafond annuel.'],
  },
];
