import { addMonths } from '#law/days';
import { warn } from '../checks/check.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Reminder to the prosecutor (art. 40-2) or to the investigating judge, who gives news every six months (art. 90-1). */
export const relance: FilingKind = {
  kind: 'relance',
  title: 'Relance au parquet ou au juge',
  slug: 'relance',
  article: 'CPP 40-2, 90-1, 175-1',
  file: 'relance/relance.docx',
  courts: [],
  stages: ['signalement', 'plainte', 'enquete', 'classement_sans_suite', 'information'],
  anchor: 'case',
  rules: ['AVIS_90_1'],
  form: ['email', 'letter', 'lrar', 'electronic'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'either',
  checks: facts => [...earlyChecks(facts), ...closedChecks(facts)],
};

function earlyChecks({ case: { stage }, answers: { courrierLe }, signedOn }: FilingFacts): Check[] {
  if (stage !== 'information' || typeof courrierLe !== 'string' || addMonths(courrierLe, 6) <= signedOn) return [];
  return [warn('Les six mois de l’article 90-1 ne sont pas écoulés depuis les dernières nouvelles.', 'CPP 90-1')];
}

const closedChecks = ({ case: { stage } }: FilingFacts): Check[] =>
  stage === 'classement_sans_suite'
    ? [
        warn(
          'La procédure est classée\u00a0: un recours au procureur général est ouvert, et la prescription continue de courir.',
          'CPP 40-3',
        ),
      ]
    : [];
