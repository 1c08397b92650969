import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { agree, longDate } from '../french.ts';
import { limitOf } from './instruction.ts';
import { condition, text } from './leaf.ts';
import { filled, lowerFirst, upperFirst } from './wording.ts';

/** The review by the Cour de cassation: what is attacked, and until when a party may plead for itself. */
export const cassation = z.object({
  instruction: condition('arrêt de la chambre de l’instruction'),
  delaiConnu: condition('délai du mémoire personnel calculé'),
  dernierJour: text('dernier jour du mémoire personnel', '12 novembre 2026'),
});

/** The acts a special power is given for: each names the decision or the proceeding, never the whole case. */
export const mandat = z.object({
  soussigne: text('« soussigné » accordé avec le représentant', 'soussignée'),
  investi: text('« investi » accordé avec le représentant', 'investie'),
  qualite: text('qualité du représentant, sans article', 'présidente'),
  qualiteSignature: text('qualité du représentant, en tête de ligne', 'Présidente'),
  contreDecision: condition('pouvoir pour attaquer une décision'),
  verbe: text('acte pour lequel le pouvoir est donné, avec « de »', 'd’interjeter appel'),
  articles: text('articles de l’acte pour lequel le pouvoir est donné', 'articles 497, 498 et 502 du code de procédure pénale'),
});

/** The last day of the personal statement (art. 584), from the day of the pourvoi. */
export const statementLimit = (facts: FilingFacts) => limitOf(facts, 'MEMOIRE_PERSONNEL_584', facts.answers.pourvoiLe);

export function cassationOf(facts: FilingFacts): z.infer<typeof cassation> {
  const { case: dossier, decision } = facts;
  const limit = statementLimit(facts);
  const isInstruction = decision?.court.kind === 'cour_appel' && ['information', 'non_lieu'].includes(dossier.stage);
  return { instruction: isInstruction, delaiConnu: limit !== null, dernierJour: limit && longDate(limit.legalLimitOn) };
}

const APPEAL_OF: Readonly<Record<string, string>> = {
  ordonnance: 'articles 186 et 502 du code de procédure pénale',
  criminel: 'articles 380-2 et 380-12 du code de procédure pénale',
};

export function mandatOf({ answers, decision, association }: FilingFacts): z.infer<typeof mandat> {
  const act = answers.pouvoirPour;
  const isCriminal = decision?.court.kind === 'cour_assises' || decision?.court.kind === 'cour_criminelle';
  const appeal = APPEAL_OF[isCriminal ? 'criminel' : (decision?.kind ?? '')] ?? 'articles 497, 498 et 502 du code de procédure pénale';
  const known: Readonly<Record<string, readonly [verb: string, articles: string]>> = {
    appel: ['d’interjeter appel', appeal],
    pourvoi: ['de former un pourvoi en cassation', 'articles 568 et 576 du code de procédure pénale'],
    constitution: ['de se constituer partie civile', 'articles 87, 418 et suivants du code de procédure pénale'],
  };
  const [verbe = null, articles = null] = known[String(act ?? '')] ?? [];
  const { representativeGender: gender, representativeTitle } = association;
  const qualite = filled(lowerFirst(representativeTitle));
  return {
    soussigne: agree(gender, 'soussigné', 'soussignée'),
    investi: agree(gender, 'investi', 'investie'),
    qualite,
    qualiteSignature: qualite && upperFirst(qualite),
    contreDecision: act === 'appel' || act === 'pourvoi',
    verbe,
    articles,
  };
}
