import { declaredTags, type FilingTemplate, tagLabels } from '../declaration.ts';
import { build } from './build.ts';
import { COURTS, checks, missing } from './checks.ts';
import { type LetterFacts, letterFacts } from './facts.ts';
import { paper } from './paper.ts';

/** Constitution of civil party by letter (« lettre de l'article 420-1 »), before the tribunal correctionnel only. */
export const lettre420_1: FilingTemplate<LetterFacts> = {
  kind: 'lettre_420_1',
  title: 'Constitution de partie civile par lettre (art. 420-1)',
  resource: 'cases',
  file: 'lettre-420-1/lettre-420-1.docx',
  courts: COURTS,
  stages: ['audience_tc', 'comparution_immediate', 'cpv'],
  deadlineRule: 'PC_LETTRE_420_1',
  fields: letterFacts,
  declared: declaredTags(paper),
  labels: tagLabels(paper),
  missing,
  checks,
  build,
  properties: facts => ({
    title: 'Constitution de partie civile par lettre (art. 420-1)',
    association: facts.association.fullName,
    description: 'Modèle à faire valider par l’avocat',
  }),
};
