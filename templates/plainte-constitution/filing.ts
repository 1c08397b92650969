import { addMonths } from '#law/days';
import { block, warn } from '../checks/check.ts';
import { CORRECTIONAL } from '../checks/court.ts';
import { hasCrime } from '../checks/crimes.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** Complaint with a civil action (art. 85): closed to the association, but for art. 2-3 al. 2 when it is registered. */
export const plainteConstitution: FilingKind = {
  kind: 'plainte_constitution',
  title: 'Plainte avec constitution de partie civile',
  slug: 'plainte-constitution',
  article: 'CPP 2-3 al. 2, 85 à 89',
  file: 'plainte-constitution/plainte-constitution.docx',
  courts: CORRECTIONAL,
  stages: ['plainte', 'enquete', 'classement_sans_suite'],
  anchor: 'case',
  rules: [],
  form: ['greffe', 'lrar'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  opens: 'complaint',
  movesTo: 'information',
  standingAfter: 'constituee',
  checks: article85Checks,
};

function article85Checks({ answers: { preuve85, plainteLe }, signedOn, case: dossier, counts }: FilingFacts): Check[] {
  const found: Check[] = [];
  if (preuve85 === 'crime' && !hasCrime(counts))
    found.push(
      block('Aucun chef du dossier n’est un crime\u00a0: la condition des trois mois ou du classement s’applique.', 'CPP 85 al. 2'),
    );
  if (preuve85 === 'delai' && typeof plainteLe === 'string' && addMonths(plainteLe, 3) >= signedOn)
    found.push(block('Trois mois ne sont pas encore écoulés depuis la plainte simple.', 'CPP 85 al. 2'));
  if (dossier.publicActionStarted === true)
    found.push(block('L’action publique est engagée\u00a0: l’association se joint à l’information par simple constitution.', 'CPP 87'));
  found.push(
    warn(
      'L’adresse déclarée est dans un département métropolitain\u202f; la consignation est versée dans le délai que fixe le juge, à peine d’irrecevabilité.',
      'CPP 88, 89',
    ),
  );
  return found;
}
