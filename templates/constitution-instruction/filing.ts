import { warn } from '../checks/check.ts';
import { CORRECTIONAL, courtChecks } from '../checks/court.ts';
import { standingChecks } from '../checks/standing.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Joining an investigation under way, at any time until its end is notified. */
export const constitutionInstruction: FilingKind = {
  kind: 'constitution_instruction',
  title: 'Constitution de partie civile devant le juge d’instruction',
  slug: 'constitution-instruction',
  article: 'CPP 87, 89, 115, 2-3, 2-22',
  file: 'constitution-instruction/constitution-instruction.docx',
  courts: CORRECTIONAL,
  stages: ['information'],
  anchor: 'case',
  rules: [],
  form: ['lrar', 'electronic', 'greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  opens: 'join',
  standingAfter: 'constituee',
  checks: facts => [
    ...courtChecks(facts, CORRECTIONAL, 'Choisissez le tribunal judiciaire où siège le juge d’instruction.', 'CPP 87'),
    ...stageChecks(facts),
    ...standingChecks(facts),
    ...addressChecks(facts),
  ],
};

function stageChecks({ case: { stage } }: FilingFacts): Check[] {
  if (stage === 'information') return [];
  const text = 'Le dossier n’est pas à l’étape de l’information judiciaire\u00a0: vérifiez qu’un juge d’instruction est saisi.';
  return [warn(text, 'CPP 87')];
}

/** Art. 89: the declared address is in a metropolitan département; overseas postcodes begin with 97 or 98. Not modelled: proceedings overseas. */
function addressChecks({ association: { registeredOffice } }: FilingFacts): Check[] {
  const postcode = /\b(\d{5})\b/.exec(registeredOffice)?.[1];
  if (postcode && !/^9[78]/.test(postcode)) return [];
  return [warn('L’adresse déclarée doit être située dans un département métropolitain\u00a0: vérifiez le siège.', 'CPP 89')];
}
