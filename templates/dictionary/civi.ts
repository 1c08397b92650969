import { z } from 'zod';
import { isCompensatedWhateverTheInjury } from '#law/articles';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { limitOf } from './instruction.ts';
import { formationOf } from './juridiction.ts';
import { condition, text } from './leaf.ts';

/** What the victim's own requests say of the law: the offences that art. 706-3 lists, the clocks of art. 706-5 and 706-15-2. */
export const civi = z.object({
  juridictionSaisie: text(
    'juridiction pénale saisie de l’infraction',
    'Les faits sont poursuivis devant le tribunal correctionnel de Lille.',
  ),
  fondement: text(
    'condition de l’article 706-3 remplie',
    'Ces faits sont de ceux que vise l’article 706-3, 2°, du code de procédure pénale.',
  ),
  delaiConnu: condition('délai pour saisir la commission calculé'),
  delai: text('délai pour saisir la commission', 'La demande est présentée dans le délai de l’article 706-5.'),
  dernierJourSarvi: text('dernier jour de la demande d’aide au recouvrement', '2 septembre 2027'),
});

/** The last day of the victim's year after a final decision; null while its day is not known. */
export const recoveryLimit = (facts: FilingFacts) => limitOf(facts, 'SARVI_1AN_706_15_2', facts.answers.definitiveLe);

/** The last day to seize the commission: a year after the final decision when there is one, three years after the facts otherwise. */
export function commissionLimit(facts: FilingFacts) {
  const { definitiveLe } = facts.answers;
  return definitiveLe ? limitOf(facts, 'CIVI_1AN_706_5', definitiveLe) : limitOf(facts, 'CIVI_3ANS_706_5', facts.case.factsTo);
}

/** Whether an offence of the case is compensated without thirty days of incapacity. */
export const isListed = ({ counts }: FilingFacts): boolean => counts.some(({ article }) => isCompensatedWhateverTheInjury(article));

export function civiOf(facts: FilingFacts): z.infer<typeof civi> {
  const recovery = recoveryLimit(facts);
  return {
    juridictionSaisie: seised(facts),
    fondement: isListed(facts)
      ? 'Ces faits sont de ceux que vise l’article 706-3, 2°, du code de procédure pénale, qui n’exige alors aucune durée d’incapacité. La condition du 3° du même article, tenant à la nationalité de la victime ou au lieu des faits, est également remplie.'
      : 'Ces faits ont entraîné, pour la victime, une incapacité permanente ou une incapacité totale de travail personnel égale ou supérieure à un mois (article 706-3, 2°, du code de procédure pénale), dont il est justifié. La condition du 3° du même article, tenant à la nationalité de la victime ou au lieu des faits, est également remplie.',
    delaiConnu: commissionLimit(facts) !== null,
    delai: delay(facts),
    dernierJourSarvi: recovery && longDate(recovery.legalLimitOn),
  };
}

function seised({ case: { stage, publicActionStarted }, court }: FilingFacts): string | null {
  if (stage === 'information' || stage === 'non_lieu') return 'Ces faits font l’objet d’une information judiciaire.';
  if (publicActionStarted === null) return null;
  if (!publicActionStarted) return 'Aucune juridiction pénale n’est saisie à ce jour de l’infraction.';
  const { noun, isFeminine } = formationOf(court);
  return `Les faits sont ou ont été poursuivis devant ${isFeminine ? 'la' : 'le'} ${noun}.`;
}

function delay(facts: FilingFacts): string | null {
  const limit = commissionLimit(facts);
  if (!limit) return null;
  const day = longDate(limit.legalLimitOn);
  if (facts.answers.definitiveLe)
    return `La demande est présentée dans l’année qui suit la décision ayant statué définitivement, délai qui expire le ${day} (article\u00a0706-5 du code de procédure pénale).`;
  if (limit.legalLimitOn >= facts.signedOn)
    return `La demande est présentée dans les trois ans de l’infraction, délai qui expire le ${day} (article\u00a0706-5 du code de procédure pénale).`;
  const lapsed = `Le délai de trois ans de l’article\u00a0706-5 du code de procédure pénale a expiré le ${day}`;
  return facts.case.publicActionStarted
    ? `${lapsed}\u202f; des poursuites pénales étant exercées, il est prorogé et n’expire qu’un an après la décision qui statuera définitivement.`
    : `${lapsed}. Il est demandé à la commission de relever la victime de la forclusion, pour le motif légitime exposé ci-dessus.`;
}
