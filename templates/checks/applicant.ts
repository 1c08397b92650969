import type { Check } from '../declaration.ts';
import { applicantOf } from '../dictionary/requerante.ts';
import type { FilingFacts } from '../facts.ts';
import { block, warn } from './check.ts';

/** A request that is the victim's own: she is known by name, signs it, and a minor acts through whoever represents her. */
export function applicantChecks(facts: FilingFacts, article: string): Check[] {
  if (!facts.victims.length)
    return [block('Le dossier n’a pas de victime\u00a0: cette demande est la sienne (onglet Parties et chefs).', article)];
  const victim = applicantOf(facts);
  if (!victim) return [];
  const hers = warn(
    'Cette demande est celle de la victime\u00a0: elle la relit et la signe, ou son représentant. L’association ne demande rien ici pour elle-même.',
    article,
  );
  if (!victim.isMinor || victim.representative) return [hers];
  return [block('La victime est mineure\u00a0: indiquez qui la représente (onglet Parties et chefs).', article), hers];
}
