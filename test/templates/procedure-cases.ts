import type { FilingFacts } from '../../templates/facts.ts';
import { oneGirl } from './filing-cases.ts';

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
  ...oneGirl,
  hearing: null,
  case: { ...oneGirl.case, instructionNumber: 'JI 4 26/12', stage: 'information' },
  defendants: oneGirl.defendants.map(person => ({ ...person, status: 'mis_en_examen' })),
  victims: [girl],
  annexes: [],
  channel: null,
};
