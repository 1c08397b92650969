import type { FilingFacts } from '../../templates/facts.ts';

/** A girl, represented by her mother. */
export const girl: FilingFacts['victims'][number] = {
  ...{ name: 'Léa Fictive', pseudonym: 'Hirondelle', gender: 'female', bornOn: '2010-04-04', birthPlace: 'Lille', isMinor: true },
  ...{ hasJoined: true, address: '3 rue du Faux-Semblant, 59999 Lille', lawyerName: null },
  representative: { kind: 'representant_legal', name: 'Marie Fictive', gender: 'female', appointedBy: null, appointedOn: null },
};

/** A boy whose parents are set aside: an administrateur ad hoc acts for him. */
export const boy: FilingFacts['victims'][number] = {
  ...{ name: 'Hugo Prétendu', pseudonym: 'Mésange', gender: 'male', bornOn: '2011-09-12', birthPlace: 'Douai', isMinor: true },
  ...{ hasJoined: false, address: 'chez l’administratrice ad hoc', lawyerName: 'Jean Essai' },
  representative: {
    ...{ kind: 'administrateur_ad_hoc', name: 'Nora Modèle', gender: 'female' },
    ...{ appointedBy: 'le procureur de la République de Lille', appointedOn: '2025-02-03' },
  },
};

/** A woman who was a minor at the facts. */
export const adult: FilingFacts['victims'][number] = {
  ...{ name: 'Anaïs Imaginée', pseudonym: 'Alouette', gender: 'female', bornOn: '2004-06-08', birthPlace: 'Évry', isMinor: false },
  ...{ hasJoined: true, address: '8 allée des Essais, 91999 Évry', lawyerName: 'Jean Essai', representative: null },
};

/** What a case holds during an investigation; each filing of the tests changes what it needs. */
export const facts: FilingFacts = {
  association: {
    shortName: 'AEX',
    fullName: 'Association Les Érables pour l’enfance',
    legalForm: 'Association régie par la loi du 1er juillet 1901',
    registeredOffice: '14 rue des Essais, 75999 Paris-Exemple',
    rna: 'W759999999',
    declaredOn: '1986-02-03',
    statutoryObject:
      'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, ainsi que la lutte contre l’esclavage, la traite des êtres humains et le proxénétisme',
    isPublicUtility: false,
    isRegistered: false,
    representativeName: 'Claire Exemplaire',
    representativeTitle: 'présidente',
    representativeGender: 'female',
    authorisedOn: '2026-11-09',
    authorisedBy: 'conseil d’administration',
  },
  court: { name: 'Tribunal judiciaire de Lille', seat: 'Lille', kind: 'tribunal_judiciaire', address: null, email: null },
  hearing: null,
  decision: null,
  proceeding: null,
  case: {
    reference: 'AEX-2026-0033',
    codeName: 'Cèdre',
    parquetNumber: '26012000123',
    instructionNumber: 'JI 4 26/12',
    minuteNumber: null,
    appealNumber: null,
    pourvoiNumber: null,
    stage: 'information',
    factsFrom: '2024-03-01',
    factsTo: '2024-06-30',
    place: 'Lille',
    publicActionStarted: true,
    claimedMoralCents: 300_000,
    claimedCostsCents: 100_000,
    maltreatment: 'Le mis en cause, majeur, hébergeait une enfant en fugue et percevait ses gains.',
  },
  defendants: [{ name: 'Karim Imaginaire', gender: 'male', bornOn: '1999-05-03', status: 'mis_en_examen' }],
  victims: [girl],
  counts: [
    {
      ...{ defendant: 'Karim Imaginaire', article: '225-7', label: 'Proxénétisme aggravé commis à l’égard d’une mineure' },
      ...{ factsFrom: null, factsTo: null, place: null, standing2_3: true, standing2_22: true },
    },
  ],
  consentGiven: null,
  lawyer: null,
  signatory: null,
  exhibits: [],
  annexes: [],
  lapsedDocuments: [],
  answers: {},
  nameVictims: false,
  signedOn: '2026-11-23',
  signedAtPlace: 'Paris',
  channel: null,
};
