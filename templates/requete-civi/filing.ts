import { applicantChecks } from '../checks/applicant.ts';
import { warn } from '../checks/check.ts';
import type { Check, FilingKind } from '../declaration.ts';
import { commissionLimit, isListed } from '../dictionary/civi.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';

/** The victim's request to the CIVI (art. 706-3, R50-8, R50-9): hers, never the association's own sums. */
export const requeteCivi: FilingKind = {
  kind: 'requete_civi',
  title: 'Requête à la CIVI, pour la victime',
  slug: 'requete-civi',
  article: 'CPP 706-3 à 706-12, R50-8, R50-9',
  file: 'requete-civi/requete-civi.docx',
  courts: [],
  stages: ['enquete', 'information', 'interets_civils', 'definitif', 'execution'],
  anchor: 'case',
  rules: ['CIVI_3ANS_706_5', 'CIVI_1AN_706_5'],
  form: ['lrar', 'greffe'],
  receptionCounts: true,
  isForfeit: false,
  signedBy: 'representative',
  namesVictims: true,
  offers: ['definitiveLe'],
  checks: facts => [...applicantChecks(facts, 'CPP R50-8'), ...conditionChecks(facts), ...limitChecks(facts)],
};

const conditionChecks = (facts: FilingFacts): Check[] =>
  isListed(facts)
    ? []
    : [
        warn(
          'Aucun chef n’est dans la liste de l’article 706-3\u00a0: il faut une incapacité d’un mois au moins, à prouver. L’élargissement de la loi n°\u00a02023-1059 n’a pas été relu.',
          'CPP 706-3',
        ),
      ];

function limitChecks(facts: FilingFacts): Check[] {
  const limit = commissionLimit(facts);
  if (!limit || limit.lastUsefulOn >= facts.signedOn) return [];
  // The prudent day: whether art. 801 moves this one is not settled.
  const past = `Le délai, compté au plus court, a expiré le ${longDate(limit.lastUsefulOn)}`;
  if (!facts.answers.definitiveLe && facts.case.publicActionStarted)
    return [warn(`${past}, mais les poursuites le prorogent jusqu’à un an après la décision définitive.`, 'CPP 706-5')];
  return [warn(`${past}\u00a0: demandez le relevé de forclusion et exposez le motif légitime.`, 'CPP 706-5')];
}
