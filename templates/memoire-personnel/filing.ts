import { block, warn } from '../checks/check.ts';
import { decisionChecks } from '../checks/decision.ts';
import type { Check, FilingKind } from '../declaration.ts';
import { statementLimit } from '../dictionary/cassation.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';

/** Frame of the personal statement: signed by the party herself, ten days, then a lawyer at the Cour de cassation (art. 584, 585, 590-1). */
export const memoirePersonnel: FilingKind = {
  kind: 'memoire_personnel',
  title: 'Mémoire personnel devant la Cour de cassation',
  slug: 'memoire-personnel',
  article: 'CPP 584, 585, 590, 590-1',
  file: 'memoire-personnel/memoire-personnel.docx',
  courts: ['cour_appel', 'cour_assises', 'cour_cassation', 'tribunal_superieur_appel'],
  stages: ['cassation'],
  anchor: 'decision',
  rules: ['MEMOIRE_PERSONNEL_584'],
  form: ['greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'representative',
  checks: facts => [...decisionChecks(facts, 'CPP 584'), ...limitChecks(facts), copies(facts)],
};

function limitChecks(facts: FilingFacts): Check[] {
  const limit = statementLimit(facts);
  if (!limit) return [];
  const last = longDate(limit.legalLimitOn);
  if (limit.legalLimitOn < facts.signedOn)
    return [
      block(
        `Le délai de dix jours a expiré le ${last}\u00a0: l’association doit constituer un avocat à la Cour de cassation.`,
        'CPP 584, 585, 590-1',
      ),
    ];
  return [
    warn(
      `À déposer au greffe le ${last} au plus tard, signé par le représentant légal lui-même\u202f; à défaut, déchéance.`,
      'CPP 584, 590-1',
    ),
  ];
}

/** As many copies as there are parties: the prosecution, those prosecuted, the other civil parties. */
function copies({ defendants, victims }: FilingFacts): Check {
  const parties = 1 + defendants.length + victims.filter(({ hasJoined }) => hasJoined).length;
  return warn(`Joignez autant de copies qu’il y a de parties en cause\u00a0: ${parties} d’après le dossier.`, 'CPP 585');
}
