import { STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';
import type { Check } from '../declaration.ts';
import { type FilingFacts, oldEnoughOn, periodOf, pleaded } from '../facts.ts';
import { block, warn } from './check.ts';

/**
 * What the text of an act that pleads the association's standing rests on. The conditions themselves (art. 2-3, 2-22) are weighed for the case by
 * `server/law/standing.ts`, and told beside these.
 */
export function standingChecks(facts: FilingFacts): Check[] {
  return [...sameDayChecks(facts), ...documentChecks(facts), ...countChecks(facts), ...seniorityChecks(facts)];
}

/** The power to sue must exist before the act, and is not mended on appeal. */
export function powerChecks(facts: FilingFacts): Check[] {
  const powerOn = powerOf(facts);
  if (powerOn !== null && powerOn > facts.signedOn)
    return [block('Le pouvoir d’agir est postérieur à l’acte. Ce défaut ne se régularise pas en appel.', 'Crim. 19 juin 2013')];
  return sameDayChecks(facts);
}

function sameDayChecks(facts: FilingFacts): Check[] {
  if (powerOf(facts) !== facts.signedOn) return [];
  const text = 'Le pouvoir d’agir et l’acte sont du même jour. Gardez la preuve que le pouvoir a précédé le dépôt.';
  return [warn(text, 'Crim. 19 juin 2013')];
}

/** The decision to act and the mandate of who signs: the power exists from the later of the two. */
const powerOf = ({ association: { powerOn, authorisedOn } }: FilingFacts): string | null =>
  [powerOn ?? null, authorisedOn]
    .filter(day => day !== null)
    .sort()
    .at(-1) ?? null;

/** The association's own documents must be in force on the day of the filing. */
export function documentChecks({ lapsedDocuments }: FilingFacts): Check[] {
  return lapsedDocuments.flatMap(kind => {
    const known = STANDING_KINDS[kind as StandingKindName];
    if (!known) return [];
    const text = `${known.title}\u00a0: le document n’est pas en vigueur au jour de l’acte. Versez celui qui l’est (dossier de l’association).`;
    return [block(text, known.article)];
  });
}

function countChecks(facts: FilingFacts): Check[] {
  const counts = pleaded(facts);
  if (!counts.length) return [block('Aucun chef de prévention n’ouvre d’action à l’association.', 'CPP 2-3, 2-22')];
  if (counts.length === facts.counts.length) return [];
  return [
    warn('Certains chefs de prévention n’ouvrent pas d’action à l’association\u00a0: ils ne sont pas repris dans l’acte.', 'CPP 2-3, 2-22'),
  ];
}

/** The text limits the claim when the facts began too early; it has nothing left to claim when all of them did. */
function seniorityChecks(facts: FilingFacts): Check[] {
  const first = oldEnoughOn(facts);
  const periods = pleaded(facts).map(count => periodOf(facts, count));
  const isTooEarly = ({ from, to }: { from: string | null; to: string | null }) => (to ?? from ?? first) < first;
  if (periods.length > 0 && periods.every(isTooEarly))
    return [block('L’association était déclarée depuis moins de cinq ans à la date des faits.', 'CPP 2-3, 2-22')];
  if (!periods.some(({ from }) => (from ?? first) < first)) return [];
  const text = 'Une partie des faits est antérieure aux cinq ans de déclaration\u00a0: l’acte limite la demande aux faits postérieurs.';
  return [warn(text, 'CPP 2-3, 2-22')];
}
