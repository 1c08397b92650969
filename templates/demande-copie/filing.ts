import { block, warn } from '../checks/check.ts';
import type { Check, FilingKind } from '../declaration.ts';
import { copyBasisOf } from '../dictionary/instruction.ts';
import { type FilingFacts, signatoryOf } from '../facts.ts';

/** Request for a copy: art. 114 during an investigation, art. 388-4 once summoned, art. R155 for a file that is closed. */
export const demandeCopie: FilingKind = {
  kind: 'demande_copie',
  title: 'Demande de copie du dossier',
  slug: 'demande-copie',
  article: 'CPP 114, 114-1 ; 388-4 ; R155',
  file: 'demande-copie/demande-copie.docx',
  courts: [],
  stages: ['information', 'audience_tc', 'cpv', 'classement_sans_suite', 'definitif'],
  anchor: 'case',
  rules: [],
  form: ['lrar', 'greffe', 'electronic', 'letter', 'email'],
  receptionCounts: true,
  isForfeit: false,
  signedBy: 'either',
  checks: facts => [...basisChecks(facts), ...prosecutedChecks(facts)],
};

function basisChecks(facts: FilingFacts): Check[] {
  const basis = copyBasisOf(facts);
  if (basis === null)
    return [
      block(
        'L’article applicable à la copie du dossier devant cette juridiction n’est pas modélisé\u00a0: demandez-le à l’avocat.',
        'CPP 114, 388-4',
      ),
    ];
  if (basis === 'tribunal')
    return [
      warn(
        'L’article 388-4 vise la citation et la convocation\u00a0: pour un autre mode de poursuite, l’avocat consulte le dossier au greffe.',
        'CPP 388-4',
      ),
    ];
  if (basis !== 'instruction') return [];
  const found = [
    warn(
      'La copie n’est due qu’après la première audition de la partie civile. Diffuser ces pièces à un tiers est un délit.',
      'CPP 114, 114-1',
    ),
  ];
  if (facts.lawyer && signatoryOf(facts) === 'representative')
    found.push(
      block(
        'L’association a un avocat\u00a0: c’est lui qui demande la copie, et l’association lui remet son attestation.',
        'CPP 114 al. 4 et 5',
      ),
    );
  return found;
}

/** Leave of the prosecutor is not needed any more once somebody is prosecuted. */
function prosecutedChecks(facts: FilingFacts): Check[] {
  const isOver = ['definitif', 'execution', 'clos'].includes(facts.case.stage);
  if (copyBasisOf(facts) !== 'close' || isOver || facts.case.publicActionStarted !== true) return [];
  return [
    block(
      'Des poursuites sont engagées\u00a0: l’autorisation du procureur n’est plus nécessaire. Demandez la copie au greffe (388-4) ou au juge (114).',
      'CPP R155',
    ),
  ];
}
