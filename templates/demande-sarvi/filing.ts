import { addMonths } from '#law/days';
import { applicantChecks } from '../checks/applicant.ts';
import { block, warn } from '../checks/check.ts';
import type { Check, FilingKind } from '../declaration.ts';
import { isListed, recoveryLimit } from '../dictionary/civi.ts';
import { applicantOf } from '../dictionary/requerante.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';

/** The victim's request for help in recovering (SARVI): a natural person, civil party, from two months to a year after the final decision. */
export const demandeSarvi: FilingKind = {
  kind: 'demande_sarvi',
  title: 'Demande d’aide au recouvrement (SARVI), pour la victime',
  slug: 'demande-sarvi',
  article: 'CPP 706-15-1, 706-15-2',
  file: 'demande-sarvi/demande-sarvi.docx',
  courts: [],
  stages: ['definitif', 'execution'],
  anchor: 'decision',
  rules: ['SARVI_1AN_706_15_2'],
  form: ['lrar', 'letter', 'electronic'],
  receptionCounts: true,
  isForfeit: false,
  signedBy: 'representative',
  namesVictims: true,
  offers: ['rejetCiviLe'],
  checks: facts => [...applicantChecks(facts, 'CPP 706-15-1'), ...conditionChecks(facts), ...limitChecks(facts)],
};

function conditionChecks(facts: FilingFacts): Check[] {
  const found: Check[] = [];
  if (applicantOf(facts)?.hasJoined === false)
    found.push(block('Seule une victime constituée partie civile peut demander cette aide.', 'CPP 706-15-1'));
  if (isListed(facts))
    found.push(
      warn(
        'Un chef est dans la liste de l’article 706-3\u00a0: la CIVI passe d’abord\u202f; l’aide suppose qu’elle ne puisse pas indemniser.',
        'CPP 706-15-1',
      ),
    );
  return found;
}

function limitChecks(facts: FilingFacts): Check[] {
  const { definitiveLe } = facts.answers;
  const limit = recoveryLimit(facts);
  if (!limit || typeof definitiveLe !== 'string') return [];
  if (facts.signedOn <= addMonths(definitiveLe, 2))
    return [block('Deux mois doivent s’être écoulés depuis que la décision est définitive, sans paiement volontaire.', 'CPP 706-15-2')];
  if (limit.lastUsefulOn >= facts.signedOn) return [];
  return [
    warn(
      `Le délai d’un an, compté au plus court, a expiré le ${longDate(limit.lastUsefulOn)}\u00a0: demandez au fonds le relevé de forclusion et exposez le motif légitime.`,
      'CPP 706-15-2',
    ),
  ];
}
