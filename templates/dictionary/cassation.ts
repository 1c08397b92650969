import { z } from 'zod';
import { type FilingFacts, phaseOf } from '../facts.ts';
import { agree, longDate } from '../french.ts';
import { limitOf } from '../limit.ts';
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
  instruction: condition('pouvoir donné devant le juge d’instruction'),
  articlesConnus: condition('articles de l’acte pour lequel le pouvoir est donné connus'),
  articles: text(
    'articles de l’acte pour lequel le pouvoir est donné, avec « de »',
    'des articles 497, 498 et 502 du code de procédure pénale',
  ),
});

/** The last day of the personal statement (art. 584), from the day of the pourvoi. */
export const statementLimit = (facts: FilingFacts) => limitOf(facts, 'MEMOIRE_PERSONNEL_584', facts.answers.pourvoiLe);

export function cassationOf(facts: FilingFacts): z.infer<typeof cassation> {
  const { case: dossier, decision } = facts;
  const limit = statementLimit(facts);
  const isInstruction = decision?.court.kind === 'cour_appel' && ['information', 'non_lieu'].includes(dossier.stage);
  return { instruction: isInstruction, delaiConnu: limit !== null, dernierJour: limit && longDate(limit.legalLimitOn) };
}

const CPP = 'du code de procédure pénale';
const APPEAL_OF: Readonly<Record<string, string>> = {
  ordonnance: `des articles\u00a0186 et 502 ${CPP}`,
  criminel: `des articles\u00a0380-2, 380-9 et 380-12 ${CPP}`,
};

/** On which articles one joins, by where the case stands; before an assize court or a cour criminelle none is cited: for counsel to say. */
function joiningOf(facts: FilingFacts): string | null {
  const phase = phaseOf(facts);
  if (phase === 'instruction') return `de l’article\u00a087 ${CPP}`;
  return phase === 'criminel' ? null : `des articles\u00a0418 à 421 ${CPP}`;
}

export function mandatOf(facts: FilingFacts): z.infer<typeof mandat> {
  const { answers, decision, association } = facts;
  const act = answers.pouvoirPour;
  const isCriminal = decision?.court.kind === 'cour_assises' || decision?.court.kind === 'cour_criminelle';
  const appeal = APPEAL_OF[isCriminal ? 'criminel' : (decision?.kind ?? '')] ?? `des articles\u00a0497, 498 et 502 ${CPP}`;
  const known: Readonly<Record<string, readonly [verb: string, articles: string | null]>> = {
    appel: ['d’interjeter appel', appeal],
    pourvoi: ['de former un pourvoi en cassation', `des articles\u00a0568 et 576 ${CPP}`],
    constitution: ['de se constituer partie civile', joiningOf(facts)],
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
    instruction: phaseOf(facts) === 'instruction',
    verbe,
    articlesConnus: articles !== null,
    articles,
  };
}
