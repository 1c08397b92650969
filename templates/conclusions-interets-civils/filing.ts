import { block } from '../checks/check.ts';
import { claimChecks } from '../checks/claims.ts';
import { decisionChecks } from '../checks/decision.ts';
import { standingChecks } from '../checks/standing.ts';
import type { FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

const CRIMINAL: readonly string[] = ['cour_assises', 'cour_criminelle'];

/** Conclusions on the civil interests alone, once the public action is judged (art. 464 al. 4, 371-1; CJPM L512-3). */
export const conclusionsInteretsCivils: FilingKind = {
  kind: 'conclusions_interets_civils',
  title: 'Conclusions sur intérêts civils',
  slug: 'conclusions-interets-civils',
  article: 'CPP 464, 475-1, 480-1 ; 371-1, 375, 375-2 ; CJPM L512-3',
  file: 'conclusions-interets-civils/conclusions-interets-civils.docx',
  courts: [],
  stages: ['interets_civils'],
  anchor: 'hearing',
  recallsDecision: true,
  rules: ['INTERETS_CIVILS_464', 'INTERETS_CIVILS_371_1'],
  form: ['audience', 'greffe', 'electronic'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'either',
  offers: ['prejudice'],
  checks: facts => [
    ...hearingChecks(facts),
    ...decisionChecks(facts, 'CPP 464, 371-1'),
    ...(facts.answers.recevabiliteJugee === 'oui' ? [] : standingChecks(facts)),
    ...claimChecks(
      facts,
      CRIMINAL.includes(facts.court.kind) ? { claim: 'CPP 371', solidarity: 'CPP 375-2' } : { claim: 'CPP 464', solidarity: 'CPP 480-1' },
    ),
  ],
};

const hearingChecks = ({ hearing }: FilingFacts) =>
  hearing ? [] : [block('Choisissez l’audience sur intérêts civils.', 'CPP 464, 371-1')];
