import { STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';
import type { Check } from '../declaration.ts';
import { type FilingFacts, needsConsent, oldEnoughOn, periodOf, pleaded } from '../facts.ts';
import { block, warn } from './check.ts';

/**
 * Whether the association may act, from these facts, on the day of the filing (art. 2-3, 2-22; Crim. 19 juin 2013; Crim. 4 déc. 2018).
 * Not modelled: what the power really covers, who signed it; the overriding of a condition, which `server/law/standing.ts` weighs.
 */
export function standingChecks(facts: FilingFacts): Check[] {
  return [
    ...publicActionChecks(facts),
    ...powerChecks(facts),
    ...documentChecks(facts),
    ...countChecks(facts),
    ...seniorityChecks(facts),
    ...objectChecks(facts),
  ];
}

function publicActionChecks(facts: FilingFacts): Check[] {
  if (facts.case.publicActionStarted !== false) return [];
  return [block('L’action publique n’est pas mise en mouvement\u00a0: l’association ne peut pas ouvrir elle-même le procès.', 'CPP 2-3')];
}

/** The power to sue must exist before the act, and is not mended on appeal. */
export function powerChecks({ association: { authorisedOn }, signedOn }: FilingFacts): Check[] {
  if (authorisedOn === null || authorisedOn < signedOn) return [];
  if (authorisedOn > signedOn)
    return [block('L’autorisation d’agir est postérieure à l’acte. Ce défaut ne se régularise pas en appel.', 'Crim. 19 juin 2013')];
  const text = 'L’autorisation d’agir et l’acte sont du même jour. Gardez la preuve que l’autorisation a précédé le dépôt.';
  return [warn(text, 'Crim. 19 juin 2013')];
}

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
  if (needsConsent(facts) && facts.consentGiven === false)
    return [
      block(
        'L’accord de la victime, ou de son représentant légal si elle est mineure, est nécessaire (onglet Parties et chefs).',
        'CPP 2-22',
      ),
    ];
  const counts = pleaded(facts);
  if (!counts.length) return [block('Aucun chef de prévention n’ouvre d’action à l’association.', 'CPP 2-3, 2-22')];
  if (counts.length === facts.counts.length) return [];
  return [
    warn('Certains chefs de prévention n’ouvrent pas d’action à l’association\u00a0: ils ne sont pas repris dans l’acte.', 'CPP 2-3, 2-22'),
  ];
}

function seniorityChecks(facts: FilingFacts): Check[] {
  const first = oldEnoughOn(facts);
  const periods = pleaded(facts).map(count => periodOf(facts, count));
  if (periods.some(({ from, to }) => (to ?? from ?? first) < first))
    return [block('L’association était déclarée depuis moins de cinq ans à la date des faits.', 'CPP 2-3, 2-22')];
  if (!periods.some(({ from }) => (from ?? first) < first)) return [];
  const text = 'Une partie des faits est antérieure aux cinq ans de déclaration\u00a0: l’acte limite la demande aux faits postérieurs.';
  return [warn(text, 'CPP 2-3, 2-22')];
}

function objectChecks(facts: FilingFacts): Check[] {
  const words = facts.association.statutoryObject.toLowerCase();
  const has = (pattern: RegExp) => pattern.test(words);
  const found: Check[] = [];
  if (facts.counts.some(count => count.standing2_3) && !(has(/enfant/) && has(/maltrait/))) {
    const text = 'L’objet statutaire ne reprend pas les mots du texte (« enfant en danger et victime de toutes formes de maltraitance »).';
    found.push(warn(text, 'CPP 2-3'));
  }
  if (pleaded(facts).some(count => count.standing2_22) && !has(/prox[ée]n[ée]tisme|traite|esclavage|prostitu/)) {
    const text = 'L’objet statutaire ne vise ni l’esclavage, ni la traite, ni le proxénétisme, ni les personnes prostituées.';
    found.push(warn(text, 'CPP 2-22'));
  }
  return found;
}
