import { z } from 'zod';
import { type FilingFacts, oldEnoughOn, periodOf, pleaded, pleads2_22 } from '../facts.ts';
import { longDate } from '../french.ts';
import { condition, text } from './leaf.ts';
import { atArticles, consentOf, filled } from './wording.ts';

/** On what the association's action rests: art. 2-3 first, then 2-22, and the second paragraph of 2-3 for a registered one. */
export const recevabilite = z.object({
  fonde23: condition('article 2-3 invoqué'),
  fonde222: condition('article 2-22 invoqué'),
  fonde23et222: condition('articles 2-3 et 2-22 invoqués'),
  fondements: text('fondements de l’action, avec « de »', 'des articles 2-3 et 2-22'),
  vus: text('fondements de l’action, après « vu »', 'les articles 2-3 et 2-22'),
  vises23: text('infractions de l’article 2-3', 'à l’article 225-7'),
  vises222: text('infractions de l’article 2-22', 'à l’article 225-7'),
  premiersFaits: text('date des premiers faits poursuivis', '1er mars 2024'),
  limitee: condition('faits antérieurs aux cinq ans'),
  limiteeAu: text('date des cinq ans', '3 février 1991'),
  actionPublique: text('mise en mouvement de l’action publique', 'Elle a été mise en mouvement'),
  maltraitance: text(
    'relation de responsabilité, de confiance ou de pouvoir',
    'L’auteur présumé des faits, majeur, hébergeait l’enfant et percevait ses gains.',
  ),
  accord: text('accord de la victime', 'de la victime, donné par son représentant légal'),
});

export function recevabiliteOf(facts: FilingFacts): z.infer<typeof recevabilite> {
  const counts = pleaded(facts);
  const by23 = counts.filter(count => count.standing2_3);
  const by222 = counts.filter(count => pleads2_22(facts, count));
  const days = counts.map(count => periodOf(facts, count).from);
  const isDated = days.length > 0 && days.every(day => day !== null);
  const isBoth = by23.length > 0 && by222.length > 0;
  return {
    fonde23: by23.length > 0,
    fonde222: by222.length > 0,
    fonde23et222: isBoth,
    fondements: isBoth ? 'des articles 2-3 et 2-22' : `de l’article\u00a0${by222.length && !by23.length ? '2-22' : '2-3'}`,
    vus: isBoth ? 'les articles 2-3 et 2-22' : `l’article\u00a0${by222.length && !by23.length ? '2-22' : '2-3'}`,
    vises23: by23.length ? atArticles(by23.map(count => count.article)) : null,
    vises222: by222.length ? atArticles(by222.map(count => count.article)) : null,
    premiersFaits: isDated ? longDate([...days].sort()[0]!) : null,
    limitee: days.some(day => day !== null && day < oldEnoughOn(facts)),
    limiteeAu: longDate(oldEnoughOn(facts)),
    actionPublique: publicAction(facts.case.publicActionStarted),
    maltraitance: filled(facts.case.maltreatment),
    accord: facts.consentGiven === true ? consentOf(facts.victims) : null,
  };
}

/** A refused « no » is a check, not a gap: the text says what is. */
function publicAction(isStarted: boolean | null): string | null {
  if (isStarted === null) return null;
  return isStarted ? 'Elle a été mise en mouvement' : 'Elle n’a pas encore été mise en mouvement';
}
