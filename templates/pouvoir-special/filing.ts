import { block, warn } from '../checks/check.ts';
import { lastResortChecks } from '../checks/decision.ts';
import { documentChecks, powerChecks } from '../checks/standing.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Special power to the lawyer, for one act only (art. 502, 576). */
export const pouvoirSpecial: FilingKind = {
  kind: 'pouvoir_special',
  title: 'Pouvoir spécial à l’avocat',
  slug: 'pouvoir-special',
  article: 'CPP 502, 576',
  file: 'pouvoir-special/pouvoir-special.docx',
  courts: [],
  stages: [],
  anchor: 'case',
  recallsDecision: true,
  rules: [],
  form: ['hand', 'email', 'letter'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'representative',
  checks: facts => [...mandateChecks(facts), ...powerChecks(facts), ...documentChecks(facts)],
};

function mandateChecks(facts: FilingFacts): Check[] {
  const { lawyer, answers, decision } = facts;
  if (!lawyer) return [block('Aucun avocat n’est chargé du dossier\u00a0: un pouvoir se donne à quelqu’un.', 'CPP 502, 576')];
  if (answers.pouvoirPour === 'appel')
    return [
      ...missing(decision),
      warn('Tout avocat peut faire appel sans pouvoir\u00a0: celui-ci n’est utile qu’à un autre fondé de pouvoir.', 'CPP 502'),
    ];
  if (answers.pouvoirPour === 'pourvoi')
    return [
      ...missing(decision),
      ...lastResortChecks(facts),
      warn(
        'Le pouvoir est nécessaire à l’avocat qui n’exerce pas près la juridiction ayant statué\u202f; il est annexé à la déclaration.',
        'CPP 576',
      ),
    ];
  return [];
}

const missing = (decision: FilingFacts['decision']): Check[] =>
  decision
    ? []
    : [
        block(
          'Aucune décision n’est enregistrée dans le dossier\u00a0: un pouvoir spécial nomme celle qu’il permet d’attaquer.',
          'CPP 502, 576',
        ),
      ];
