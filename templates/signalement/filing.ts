import { warn } from '../checks/check.ts';
import { alreadyProsecuted, namelessChecks } from '../checks/stage.ts';
import type { FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Report to the public prosecutor (« signalement »): good faith protects whoever makes it (art. 226-14 C. pén.). */
export const signalement: FilingKind = {
  kind: 'signalement',
  title: 'Signalement au procureur de la République',
  slug: 'signalement',
  article: 'CPP 40, 706-47 ; C. pén. 434-3, 226-14',
  file: 'signalement/signalement.docx',
  courts: [],
  stages: ['signalement', 'plainte', 'enquete'],
  anchor: 'case',
  rules: [],
  form: ['email', 'lrar', 'letter', 'hand', 'fax'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'representative',
  namesVictims: true,
  checks: facts => [...alreadyProsecuted(facts), ...namelessChecks(facts), ...dangerChecks(facts)],
};

function dangerChecks({ answers, victims }: FilingFacts) {
  if (answers.copieCrip !== 'non' || !victims.some(({ isMinor }) => isMinor)) return [];
  return [
    warn('Une victime est encore mineure\u00a0: si elle est en danger, adressez aussi copie à la cellule départementale (CRIP).', 'CPP 40'),
  ];
}
