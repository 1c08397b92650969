import { z } from 'zod';
import { isCompensatedWhateverTheInjury } from '#law/articles';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { limitOf } from '../limit.ts';
import { formationOf } from './juridiction.ts';
import { condition, text } from './leaf.ts';

/** What the victim's own requests say of the law: the offences that art. 706-3 lists, the clocks of art. 706-5 and 706-15-2. */
export const civi = z.object({
  juridictionSaisie: text(
    'juridiction pénale saisie de l’infraction',
    'Les faits sont poursuivis devant le tribunal correctionnel de Lille.',
  ),
  listee: condition('infraction indemnisée sans durée d’incapacité (art. 706-3)'),
  delaiConnu: condition('délai pour saisir la commission calculé'),
  delai: text('délai pour saisir la commission', 'La demande est présentée dans le délai de l’article 706-5.'),
  forclose: condition('délai pour saisir la commission expiré'),
  forcloseSarvi: condition('délai de la demande d’aide au recouvrement expiré'),
  delaiSarvi: text('délai de la demande d’aide au recouvrement', 'La demande est présentée dans l’année de la décision définitive.'),
  dernierJourSarvi: text('dernier jour de la demande d’aide au recouvrement', '2 septembre 2027'),
});

const ART_706_5 = 'article\u00a0706-5 du code de procédure pénale';
/** Stages at which the criminal courts have nothing left to judge. */
const FINAL: readonly string[] = ['definitif', 'execution', 'clos'];

/**
 * The last day of the victim's year after a final decision; after the commission rejected her request, the year runs from the notice of
 * that rejection (art. 706-5 al. 2). Null while no such day is known.
 */
export const recoveryLimit = (facts: FilingFacts) =>
  limitOf(facts, 'SARVI_1AN_706_15_2', facts.answers.rejetCiviLe ?? facts.answers.definitiveLe);

/** The last day to seize the commission: three years after the facts, which the year after a final decision prolongs and never shortens. */
export function commissionLimit(facts: FilingFacts) {
  const fromFacts = limitOf(facts, 'CIVI_3ANS_706_5', facts.case.factsTo);
  const fromDecision = limitOf(facts, 'CIVI_1AN_706_5', facts.answers.definitiveLe);
  if (!fromFacts || !fromDecision) return fromDecision ?? fromFacts;
  return fromDecision.legalLimitOn > fromFacts.legalLimitOn ? fromDecision : fromFacts;
}

/** Whether an offence of the case is compensated without thirty days of incapacity. */
export const isListed = ({ counts }: FilingFacts): boolean => counts.some(({ article }) => isCompensatedWhateverTheInjury(article));

export function civiOf(facts: FilingFacts): z.infer<typeof civi> {
  const recovery = recoveryLimit(facts);
  const limit = commissionLimit(facts);
  return {
    juridictionSaisie: seised(facts),
    listee: isListed(facts),
    delaiConnu: limit !== null,
    delai: delay(facts),
    forclose: limit !== null && limit.legalLimitOn < facts.signedOn && !isProlonged(facts),
    forcloseSarvi: recovery !== null && recovery.legalLimitOn < facts.signedOn,
    delaiSarvi: recoveryDelay(facts),
    dernierJourSarvi: recovery && longDate(recovery.legalLimitOn),
  };
}

function seised({ case: { stage, publicActionStarted }, court, answers: { definitiveLe } }: FilingFacts): string | null {
  const isFinal = typeof definitiveLe === 'string' || FINAL.includes(stage);
  if (stage === 'information' || stage === 'non_lieu') return 'Ces faits font l’objet d’une information judiciaire.';
  if (publicActionStarted === null) return null;
  if (!publicActionStarted) return 'Aucune juridiction pénale n’est saisie à ce jour de l’infraction.';
  const { noun, isFeminine } = formationOf(court);
  const bench = `${isFeminine ? 'la' : 'le'} ${noun}`;
  return isFinal ? `Les faits ont été jugés par ${bench}.` : `Les faits sont poursuivis devant ${bench}.`;
}

/**
 * In time, the request says so without the day: whether art. 801 moves it is not settled (law.md, open points), and the checks keep the
 * prudent one. Late, it asks for relief, unless the prosecution still prolongs the time.
 */
function delay(facts: FilingFacts): string | null {
  const limit = commissionLimit(facts);
  if (!limit) return null;
  if (limit.legalLimitOn >= facts.signedOn)
    return limit.rule === 'CIVI_1AN_706_5'
      ? `La demande est présentée dans l’année qui suit la décision ayant statué définitivement (${ART_706_5}).`
      : `La demande est présentée dans les trois ans de l’infraction (${ART_706_5}).`;
  return isProlonged(facts)
    ? `Plus de trois ans se sont écoulés depuis l’infraction\u202f; des poursuites pénales étant exercées, le délai est prorogé et n’expire qu’un an après la décision qui statuera définitivement (${ART_706_5}).`
    : `Le délai de l’${ART_706_5} étant expiré, il est demandé à la commission de relever la victime de la forclusion, pour le motif légitime suivant.`;
}

/** Until a decision is final, the prosecution keeps the three years from expiring (art. 706-5). */
const isProlonged = ({ answers, case: dossier }: FilingFacts): boolean =>
  answers.definitiveLe == null && dossier.publicActionStarted === true;

function recoveryDelay(facts: FilingFacts): string | null {
  const limit = recoveryLimit(facts);
  if (!limit) return null;
  if (limit.legalLimitOn < facts.signedOn)
    return 'Le délai d’un an de l’article\u00a0706-15-2 du code de procédure pénale étant expiré, il est demandé au fonds de garantie de relever la victime de la forclusion, pour le motif légitime suivant.';
  const { rejetCiviLe } = facts.answers;
  return typeof rejetCiviLe === 'string'
    ? `La commission ayant rejeté la demande d’indemnité, le délai d’un an court de la notification du rejet, le ${longDate(rejetCiviLe)} (article\u00a0706-5, alinéa\u00a02, du code de procédure pénale)\u202f; la demande est présentée dans ce délai.`
    : 'La demande est présentée dans l’année de la décision définitive.';
}
