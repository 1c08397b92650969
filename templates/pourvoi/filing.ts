import { block, warn } from '../checks/check.ts';
import { decisionChecks, lastResortChecks, remedyChecks } from '../checks/decision.ts';
import { documentChecks, powerChecks } from '../checks/standing.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Declaration of pourvoi at the clerk's of the court that decided (art. 576), within ten clear days (art. 568). */
export const pourvoi: FilingKind = {
  kind: 'pourvoi',
  title: 'Déclaration de pourvoi en cassation',
  slug: 'pourvoi',
  article: 'CPP 567, 568, 576',
  file: 'pourvoi/pourvoi.docx',
  courts: ['cour_appel', 'cour_assises', 'tribunal_superieur_appel'],
  stages: ['appel', 'non_lieu', 'cassation'],
  anchor: 'decision',
  rules: ['POURVOI_568'],
  form: ['greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  movesTo: 'cassation',
  checks: facts => [
    ...decisionChecks(facts, 'CPP 567'),
    ...lastResortChecks(facts),
    ...remedyChecks(facts, 'POURVOI_568', 'CPP 568'),
    ...declarantChecks(facts),
    ...powerChecks(facts),
    ...documentChecks(facts),
  ],
};

function declarantChecks({ answers, lawyer, annexes }: FilingFacts): Check[] {
  const next = warn(
    'Dès la déclaration\u00a0: notifier le pourvoi aux autres parties dans les trois jours (art. 578), déposer le mémoire personnel dans les dix jours (art. 584), sinon constituer un avocat aux Conseils.',
    'CPP 578, 584, 585',
  );
  if (answers.declarant === 'avocat')
    return lawyer
      ? [
          warn(
            'L’avocat qui déclare le pourvoi doit exercer près la juridiction qui a statué\u202f; à défaut, il lui faut un pouvoir spécial.',
            'CPP 576',
          ),
          next,
        ]
      : [block('Aucun avocat n’est chargé du dossier.', 'CPP 576')];
  if (answers.declarant !== 'pouvoir') return [next];
  if (annexes.some(({ kind }) => kind === 'pouvoir_special')) return [next];
  return [
    block(
      'Le pouvoir spécial n’est pas parmi les annexes\u00a0: produisez-le d’abord (acte « Pouvoir spécial à l’avocat », pour un pourvoi).',
      'CPP 576',
    ),
    next,
  ];
}
