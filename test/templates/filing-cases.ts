import { ANNEXES, type AnnexKind, type FilingFacts } from '../../templates/facts.ts';
import { fictitiousFacts } from '../../templates/fictitious.ts';

const association: FilingFacts['association'] = {
  ...fictitiousFacts.association,
  fullName: 'Association Les Érables pour l’enfance',
  statutoryObject:
    'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, ainsi que la lutte contre l’esclavage, la traite des êtres humains et le proxénétisme',
  representativeName: 'Claire Exemplaire',
};

const unknownCourt = { address: null, email: null };

const girl: FilingFacts['victims'][number] = {
  name: 'Léa Fictive',
  pseudonym: 'Hirondelle',
  gender: 'female',
  bornOn: '2010-04-04',
  isMinor: true,
  hasJoined: true,
  address: null,
  representative: {
    kind: 'administrateur_ad_hoc',
    name: 'Jeanne Essai',
    gender: 'female',
    appointedBy: 'le juge d’instruction',
    appointedOn: '2024-07-01',
  },
  lawyerName: 'Jean Modèle',
};
const boy: FilingFacts['victims'][number] = {
  ...girl,
  name: 'Hugo Prétendu',
  pseudonym: 'Mésange',
  gender: 'male',
  hasJoined: false,
  representative: { kind: 'representant_legal', name: 'Marie Prétendu', gender: 'female', appointedBy: null, appointedOn: null },
  lawyerName: null,
};
const adult: FilingFacts['victims'][number] = {
  ...girl,
  name: 'Anaïs Imaginée',
  pseudonym: 'Alouette',
  bornOn: '2005-02-02',
  isMinor: false,
  representative: null,
};

/** Annexes of every action, and those one case adds. */
function annexes(...more: AnnexKind[]): FilingFacts['annexes'] {
  const dates: Partial<Record<AnnexKind, string>> = { statuts: '2019-06-14', recepisse_jo: '1986-02-03', pv_autorisation: '2026-11-09' };
  const kinds: AnnexKind[] = ['statuts', 'recepisse_jo', 'pv_autorisation', 'pouvoir_president', 'rapport_activite', ...more];
  return kinds.map(kind => ({ kind, ...ANNEXES[kind], datedOn: dates[kind] ?? null }));
}

/** One girl, one defendant, art. 2-3 alone, signed by the president. */
export const oneGirl: FilingFacts = {
  ...fictitiousFacts,
  association,
  court: { ...fictitiousFacts.court, ...unknownCourt },
  case: {
    ...fictitiousFacts.case,
    reference: 'AEX-2026-0033',
    codeName: 'Cèdre',
    parquetNumber: '26012000123',
    ...{ instructionNumber: null, minuteNumber: null, appealNumber: null },
    maltreatment:
      'L’auteur présumé des faits, majeur, a tiré profit de la vulnérabilité d’une enfant en fugue dont il assurait l’hébergement et percevait les gains ; il exerçait sur elle un pouvoir de contrainte et de contrôle.',
  },
  defendants: [{ name: 'Karim Imaginaire', gender: 'male', bornOn: '1999-05-03', status: 'prevenu' }],
  counts: [{ ...fictitiousFacts.counts[0]!, defendant: 'Karim Imaginaire', standing2_22: true }],
  victims: [girl],
  lawyer: null,
  decision: null,
  proceeding: null,
  exhibits: [],
  annexes: annexes(),
};

/** Two defendants of both genders, a girl and a boy, a lawyer, a count without standing, a court with an article. */
export const mixedGroup: FilingFacts = {
  ...oneGirl,
  court: { name: 'Tribunal judiciaire du Mans', seat: 'Le Mans', kind: 'tribunal_judiciaire', ...unknownCourt },
  hearing: { heldOn: '2027-02-01', startTime: '09:00', chamber: 'chambre correctionnelle', courtroom: null },
  case: {
    ...oneGirl.case,
    reference: 'AEX-2026-0041',
    parquetNumber: '26045000456',
    factsFrom: '2025-01-10',
    factsTo: '2025-04-01',
    place: 'en ligne',
    claimedMoralCents: 150_050,
    claimedCostsCents: 80_000,
    maltreatment: 'Les personnes poursuivies ont agi à l’égard d’enfants confiés à leur garde.\nElles avaient autorité sur eux.',
  },
  defendants: [
    { name: 'Olga Inventée', gender: 'female', bornOn: '1988-08-01', status: 'prevenu' },
    { name: 'Paul Supposé', gender: 'male', bornOn: null, status: 'prevenu' },
  ],
  counts: [
    {
      defendant: 'Olga Inventée',
      article: '227-22 et 227-23',
      label: 'Corruption de mineurs et détention d’images pédopornographiques',
      factsFrom: null,
      factsTo: null,
      place: null,
      standing2_3: true,
      standing2_22: false,
    },
    {
      defendant: 'Paul Supposé',
      article: '227-23',
      label: 'Diffusion d’images pédopornographiques',
      factsFrom: '2025-03-02',
      factsTo: '2025-03-02',
      place: null,
      standing2_3: true,
      standing2_22: false,
    },
    {
      defendant: 'Paul Supposé',
      article: '450-1',
      label: 'Association de malfaiteurs',
      factsFrom: null,
      factsTo: null,
      place: null,
      standing2_3: false,
      standing2_22: false,
    },
  ],
  victims: [girl, boy],
  lawyer: { name: 'Inès Conseil', bar: 'Lille', firm: null },
  signedAtPlace: 'Lille',
  channel: 'electronic',
};

/** A victim now adult who consents: art. 2-22 beside 2-3, and a count resting on 2-22 alone; no costs claimed. */
export const adultNow: FilingFacts = {
  ...oneGirl,
  court: { name: 'Tribunal judiciaire d’Évry-Courcouronnes', seat: 'Évry-Courcouronnes', kind: 'tribunal_judiciaire', ...unknownCourt },
  hearing: { heldOn: '2027-01-11', startTime: '13:30', chamber: '10e chambre', courtroom: null },
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
      place: null,
      standing2_3: false,
      standing2_22: true,
    },
  ],
  victims: [adult],
  consentGiven: true,
  annexes: annexes('accord'),
  channel: null,
};
