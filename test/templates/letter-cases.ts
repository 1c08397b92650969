import type { LetterFacts } from '../../templates/lettre-420-1/facts.ts';

const association: LetterFacts['association'] = {
  shortName: 'AEX',
  fullName: 'Association Les Érables pour l’enfance',
  legalForm: 'Association régie par la loi du 1er juillet 1901',
  registeredOffice: '14 rue des Essais, 75999 Paris-Exemple',
  rna: 'W759999999',
  declaredOn: '1986-02-03',
  statutoryObject:
    'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, ainsi que la lutte contre l’esclavage, la traite des êtres humains et le proxénétisme',
  isPublicUtility: false,
  representativeName: 'Claire Exemplaire',
  representativeTitle: 'présidente',
  representativeGender: 'female',
  authorisedOn: '2026-11-09',
  authorisedBy: 'conseil d’administration',
};

/** One girl, one defendant, art. 2-3 alone, signed by the president. */
export const oneGirl: LetterFacts = {
  association,
  court: { name: 'Tribunal judiciaire de Lille', seat: 'Lille', kind: 'tribunal_correctionnel' },
  hearing: { heldOn: '2026-12-14', startTime: '13:30', chamber: '7e chambre correctionnelle' },
  case: {
    reference: 'AEX-2026-0033',
    codeName: 'Cèdre',
    parquetNumber: '26012000123',
    factsFrom: '2024-03-01',
    factsTo: '2024-06-30',
    place: 'Lille',
    publicActionStarted: true,
    claimedMoralCents: 300_000,
    claimedCostsCents: 100_000,
    maltreatment:
      'Le prévenu, majeur, a tiré profit de la vulnérabilité d’une enfant en fugue dont il assurait l’hébergement et percevait les gains ; il exerçait sur elle un pouvoir de contrainte et de contrôle.',
  },
  defendants: [{ name: 'Karim Imaginaire', gender: 'male', bornOn: '1999-05-03' }],
  counts: [
    {
      defendant: 'Karim Imaginaire',
      article: '225-7',
      label: 'Proxénétisme aggravé commis à l’égard d’une mineure',
      factsFrom: null,
      factsTo: null,
      standing2_3: true,
      standing2_22: true,
    },
  ],
  victims: [{ name: 'Léa Fictive', pseudonym: 'Hirondelle', gender: 'female', isMinor: true }],
  nameVictims: false,
  lawyer: null,
  signedOn: '2026-11-23',
  signedAtPlace: 'Paris',
  consentGiven: null,
  channel: 'registered_letter',
};

/** Two defendants of both genders, a girl and a boy named, a lawyer, a count without standing, a court with an article. */
export const mixedGroup: LetterFacts = {
  ...oneGirl,
  court: { name: 'Tribunal judiciaire du Mans', seat: 'Le Mans', kind: 'tribunal_judiciaire' },
  hearing: { heldOn: '2027-02-01', startTime: '09:00', chamber: 'chambre correctionnelle' },
  case: {
    ...oneGirl.case,
    reference: 'AEX-2026-0041',
    parquetNumber: '26045000456',
    factsFrom: '2025-01-10',
    factsTo: '2025-04-01',
    place: 'en ligne',
    claimedMoralCents: 150_050,
    claimedCostsCents: 80_000,
    maltreatment: 'Les prévenus ont agi à l’égard d’enfants confiés à leur garde.\nIls avaient autorité sur eux.',
  },
  defendants: [
    { name: 'Olga Inventée', gender: 'female', bornOn: '1988-08-01' },
    { name: 'Paul Supposé', gender: 'male', bornOn: null },
  ],
  counts: [
    {
      defendant: 'Olga Inventée',
      article: '227-22 et 227-23',
      label: 'Corruption de mineurs et détention d’images pédopornographiques',
      factsFrom: null,
      factsTo: null,
      standing2_3: true,
      standing2_22: false,
    },
    {
      defendant: 'Paul Supposé',
      article: '227-23',
      label: 'Diffusion d’images pédopornographiques',
      factsFrom: '2025-03-02',
      factsTo: '2025-03-02',
      standing2_3: true,
      standing2_22: false,
    },
    {
      defendant: 'Paul Supposé',
      article: '450-1',
      label: 'Association de malfaiteurs',
      factsFrom: null,
      factsTo: null,
      standing2_3: false,
      standing2_22: false,
    },
  ],
  victims: [
    { name: 'Léa Fictive', pseudonym: 'Hirondelle', gender: 'female', isMinor: true },
    { name: 'Hugo Prétendu', pseudonym: 'Mésange', gender: 'male', isMinor: true },
  ],
  nameVictims: true,
  lawyer: { name: 'Inès Conseil', bar: 'Lille' },
  signedAtPlace: 'Lille',
  channel: 'electronic',
};

/** A victim now adult who consents: art. 2-22 beside 2-3, and a count resting on 2-22 alone; no costs claimed. */
export const adultNow: LetterFacts = {
  ...oneGirl,
  court: { name: 'Tribunal judiciaire d’Évry-Courcouronnes', seat: 'Évry-Courcouronnes', kind: 'tribunal_correctionnel' },
  hearing: { heldOn: '2027-01-11', startTime: '13:30', chamber: '10e chambre' },
  case: {
    ...oneGirl.case,
    reference: 'AEX-2026-0052',
    factsFrom: '2021-09-01',
    factsTo: '2022-01-15',
    place: 'Évry',
    claimedMoralCents: 100,
    claimedCostsCents: 0,
  },
  counts: [
    { ...oneGirl.counts[0]! },
    {
      defendant: 'Karim Imaginaire',
      article: '225-10',
      label: 'Mise à disposition de locaux en vue de la prostitution d’autrui',
      factsFrom: null,
      factsTo: null,
      standing2_3: false,
      standing2_22: true,
    },
  ],
  victims: [{ name: 'Anaïs Imaginée', pseudonym: 'Alouette', gender: 'female', isMinor: false }],
  consentGiven: true,
  channel: null,
};
