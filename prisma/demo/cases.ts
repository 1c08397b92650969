/** A hearing of the demonstration: days from today, moved to a weekday. */
export interface DemoHearing {
  in: number;
  at: string;
  chamber?: string;
  outcome?: 'renvoi_date' | 'decision';
  reason?: string;
}
/** The partner lawyers of the demonstration; the first two alone hold the first twelve cases. */
export type DemoLawyer = 'garnier' | 'fabre' | 'roussel' | 'haddad' | 'lemoine' | 'kerbrat';

/** A person: pseudonym in clear, invented names sealed. */
export interface DemoPerson {
  role: 'victim' | 'defendant' | 'administrateur_ad_hoc';
  pseudonym: string;
  names?: [first: string, last: string, bornOn: string];
  gender: 'female' | 'male';
  status?: string;
  custody?: string;
}
export interface DemoCase {
  codeName: string;
  number: string;
  opened: number;
  origin: string;
  stage: string;
  standing: string;
  court: string;
  level?: string;
  offences: string[];
  facts: [from: number, to: number];
  place: string;
  lawyer?: DemoLawyer | 'ended';
  responsible?: 'claire' | 'hugo';
  restricted?: true;
  narrative: string;
  publicAction?: number;
  persons: DemoPerson[];
  hearings: DemoHearing[];
  /** A judgment received by another way than a hearing of the demonstration, with what the association asked and was given. */
  judgment?: { on: number; claimed: [moral: number, costs: number]; awarded: [moral: number, costs: number] };
}

const girl = (pseudonym: string, first: string, last: string, bornOn: string): DemoPerson => ({
  role: 'victim',
  pseudonym,
  names: [first, `${last}-Fictive`, bornOn],
  gender: 'female',
});
const man = (rank: number, first: string, last: string, bornOn: string, rest: Partial<DemoPerson> = {}): DemoPerson => ({
  role: 'defendant',
  pseudonym: `Prévenu ${rank}`,
  names: [first, `${last}-Inventé`, bornOn],
  gender: 'male',
  status: 'prevenu',
  ...rest,
});

/** Twelve fictitious cases over every category; each name is visibly invented, each day counts from the demonstration's today. */
export const CASES: readonly DemoCase[] = [
  {
    codeName: 'Érable',
    number: '26 134 000217',
    opened: -193,
    origin: 'lawyer',
    stage: 'audience_tc',
    standing: 'constituee',
    court: 'Lille',
    offences: ['cp-225-7-1o'],
    facts: [-260, -200],
    place: 'Lille',
    lawyer: 'garnier',
    publicAction: -174,
    narrative: 'Deux mineures exploitées dans des locations de courte durée par deux majeurs. Signalement d’un éducateur.',
    persons: [
      girl('Capucine', 'Manon', 'Dufresne', '2010-02-14'),
      girl('Jade', 'Élodie', 'Garrec', '2009-09-03'),
      man(1, 'Yann', 'Corvec', '1998-05-02', { custody: 'detained' }),
      man(2, 'Bruno', 'Tassel', '2001-11-19', { custody: 'supervised' }),
    ],
    hearings: [
      { in: -52, at: '09:00', chamber: '6e chambre correctionnelle', outcome: 'renvoi_date', reason: 'demande_parquet' },
      { in: -3, at: '09:00', chamber: '6e chambre correctionnelle' },
    ],
  },
  {
    codeName: 'Dune',
    number: '25 310 001204',
    opened: -420,
    origin: 'prosecutor',
    stage: 'audience_tc',
    standing: 'constituee',
    court: 'Lille',
    offences: ['cp-225-12-1-al2'],
    facts: [-600, -540],
    place: 'Roubaix',
    lawyer: 'garnier',
    publicAction: -300,
    narrative: 'Client d’une mineure de seize ans, identifié par une enquête en ligne.',
    persons: [girl('Perle', 'Louise', 'Marchais', '2009-12-02'), man(1, 'Loïc', 'Verdeau', '1985-01-30', { custody: 'free' })],
    hearings: [{ in: -11, at: '13:30', chamber: '7e chambre', outcome: 'decision' }],
  },
  {
    codeName: 'Cèdre',
    number: '26 210 000633',
    opened: -60,
    origin: 'lawyer',
    stage: 'audience_tc',
    standing: 'a_qualifier',
    court: 'Nantes',
    offences: ['cp-225-7-1o'],
    facts: [-230, -180],
    place: 'Nantes',
    lawyer: 'garnier',
    publicAction: -50,
    narrative: 'Mineure en fugue, exploitée par un majeur rencontré sur un réseau social.',
    persons: [girl('Topaze', 'Clara', 'Quentel', '2011-06-21'), man(1, 'Marc', 'Ostrel', '1999-08-08', { custody: 'supervised' })],
    hearings: [{ in: 21, at: '13:30', chamber: '8e chambre' }],
  },
  {
    codeName: 'Loire',
    number: '26 187 000041',
    opened: -40,
    origin: 'partner',
    stage: 'audience_tc',
    standing: 'a_qualifier',
    court: 'Orléans',
    offences: ['cp-227-23-al3'],
    facts: [-500, -320],
    place: 'Orléans',
    responsible: 'hugo',
    publicAction: -35,
    narrative: 'Détention et diffusion d’images d’abus sexuels sur mineurs.',
    persons: [man(1, 'Gilles', 'Rambert', '1979-03-17', { custody: 'free' })],
    hearings: [{ in: 11, at: '13:30' }],
  },
  {
    codeName: 'Genêt',
    number: '26 160 000912',
    opened: -120,
    origin: 'lawyer',
    stage: 'audience_tc',
    standing: 'constituee',
    court: 'Lille',
    offences: ['cp-227-22'],
    facts: [-300, -280],
    place: 'Tourcoing',
    lawyer: 'garnier',
    publicAction: -90,
    narrative: 'Sollicitations répétées d’une mineure par messagerie.',
    persons: [girl('Violette', 'Anaïs', 'Lemoine', '2009-04-30'), man(1, 'Hervé', 'Lancel', '1990-07-04', { custody: 'free' })],
    hearings: [{ in: 0, at: '09:00', chamber: '6e chambre correctionnelle' }],
  },
  {
    codeName: 'Filaos',
    number: '26 055 000118',
    opened: -200,
    origin: 'prosecutor',
    stage: 'audience_tc',
    standing: 'a_qualifier',
    court: 'Saint-Denis',
    offences: ['cp-225-12-1-al2'],
    facts: [-400, -380],
    place: 'Saint-Denis',
    lawyer: 'fabre',
    publicAction: -100,
    narrative: 'Recours à la prostitution d’une mineure de quinze ans révolus.',
    persons: [girl('Corail', 'Naïs', 'Payet', '2010-10-10'), man(1, 'Rémi', 'Grondin', '1982-02-11', { custody: 'free' })],
    hearings: [{ in: 17, at: '08:30', chamber: 'Chambre correctionnelle' }],
  },
  {
    codeName: 'Ajonc',
    number: '24 102 000377',
    opened: -700,
    origin: 'family',
    stage: 'information',
    standing: 'constituee',
    court: 'Créteil',
    offences: ['cp-222-24-2o'],
    facts: [-900, -860],
    place: 'Créteil',
    publicAction: -690,
    narrative: 'Information ouverte pour viol aggravé sur une mineure ; silence depuis plusieurs mois.',
    persons: [
      girl('Ambre', 'Zoé', 'Hamon', '2011-01-17'),
      man(1, 'Denis', 'Carlin', '1975-09-29', { status: 'mis_en_examen', custody: 'detained' }),
    ],
    hearings: [],
  },
  {
    codeName: 'Sureau',
    number: '26 230 000075',
    opened: -25,
    origin: 'partner',
    stage: 'audience_tc',
    standing: 'a_qualifier',
    court: 'Strasbourg',
    offences: ['cp-225-5'],
    facts: [-150, -120],
    place: 'Strasbourg',
    lawyer: 'garnier',
    publicAction: -20,
    narrative: 'Proxénétisme simple : l’accord du représentant légal est nécessaire pour agir.',
    persons: [girl('Opale', 'Inès', 'Walter', '2010-08-23'), man(1, 'Karl', 'Brenner', '1994-12-12', { custody: 'free' })],
    hearings: [{ in: 78, at: '09:00' }],
  },
  {
    codeName: 'Falaise',
    number: '24 044 000581',
    opened: -800,
    origin: 'press',
    stage: 'definitif',
    standing: 'definitif',
    court: 'Bordeaux',
    offences: ['cp-227-23-al4-detention'],
    facts: [-1300, -1200],
    place: 'Bordeaux',
    lawyer: 'ended',
    publicAction: -780,
    narrative: 'Condamnation définitive ; sommes en cours de recouvrement.',
    persons: [man(1, 'Alban', 'Mercier', '1988-04-04', { status: 'condamne' })],
    hearings: [],
    judgment: { on: -420, claimed: [500_000, 150_000], awarded: [200_000, 120_000] },
  },
  {
    codeName: 'Rivage',
    number: '26 020 000660',
    opened: -310,
    origin: 'prosecutor',
    stage: 'information',
    standing: 'en_veille',
    court: 'Marseille',
    offences: ['cp-225-4-1-ii'],
    facts: [-700, -420],
    place: 'Marseille',
    responsible: 'hugo',
    publicAction: -305,
    narrative: 'Traite de plusieurs mineures ; réseau international.',
    persons: [girl('Agate', 'Lina', 'Sorel', '2009-05-05')],
    hearings: [],
  },
  {
    codeName: 'Menhir',
    number: '26 240 000090',
    opened: -15,
    origin: 'other',
    stage: 'enquete',
    standing: 'a_qualifier',
    court: 'Rennes',
    offences: ['cp-450-1'],
    facts: [-60, -40],
    place: 'Rennes',
    narrative: 'Association de malfaiteurs seule retenue pour l’instant : aucune action possible sans autre chef.',
    persons: [],
    hearings: [],
  },
  {
    codeName: 'Zénith',
    number: '26 150 000333',
    opened: -130,
    origin: 'family',
    stage: 'audience_tc',
    standing: 'constituee',
    court: 'Paris',
    offences: ['cp-225-7-1o', 'cp-222-24-2o'],
    facts: [-280, -240],
    place: 'Paris',
    responsible: 'hugo',
    restricted: true,
    publicAction: -110,
    narrative: 'Accès restreint : dossier suivi par deux personnes.',
    persons: [girl('Saphir', 'Maëlle', 'Robin', '2010-03-30'), man(1, 'Éric', 'Vasseur', '1970-06-06', { custody: 'detained' })],
    hearings: [{ in: 35, at: '09:00', chamber: '15e chambre' }],
  },
];
