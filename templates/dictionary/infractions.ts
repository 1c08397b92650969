import { z } from 'zod';
import { type FilingFacts, periodOf, pleaded } from '../facts.ts';
import { list } from '../french.ts';
import { condition, items, text } from './leaf.ts';
import { accusedOf, atArticles, civil, filled, lowerFirst, period, place, upperFirst } from './wording.ts';

/** One line a count the association pleads on. */
export const infractions = items('infractions poursuivies', {
  poursuivi: text('personne poursuivie de ce chef', 'Monsieur Karim Imaginaire'),
  poursuiviConnu: condition('personne poursuivie de ce chef connue'),
  qualification: text('qualification', 'proxénétisme aggravé commis à l’égard d’une mineure'),
  titre: text('qualification, en tête de ligne', 'Proxénétisme aggravé commis à l’égard d’une mineure'),
  plusieursArticles: condition('infractions visées par plusieurs articles'),
  visee: text('article de l’infraction', 'à l’article 225-7'),
  periode: text('date des faits', 'entre le 1er mars 2024 et le 30 juin 2024'),
  lieu: text('lieu des faits', 'à Lille'),
});

/** One line a count of the case, whether or not it opens an action to the association: for what reports the facts. */
export const chefs = items('tous les chefs', infractions.element.shape);

/** The counts told together. */
export const prevention = z.object({
  partielle: condition('chefs laissés de côté'),
  plusieursChefs: condition('plusieurs chefs dans le dossier'),
  plusieurs: condition('plusieurs chefs ou plusieurs personnes poursuivies'),
  visees: text('articles des infractions', 'à l’article 225-7'),
  qualifications: text('qualifications', 'proxénétisme aggravé commis à l’égard d’une mineure'),
  periode: text('date des faits', 'entre le 1er mars 2024 et le 30 juin 2024'),
  lieu: text('lieu des faits', 'à Lille'),
});

export function infractionsOf(facts: FilingFacts): z.infer<typeof infractions> {
  const accused = list(accusedOf(facts).map(civil)) || null;
  return pleaded(facts).map(count => {
    const person = facts.defendants.find(candidate => candidate.name === count.defendant);
    const poursuivi = person ? civil(person) : accused;
    return {
      poursuivi,
      poursuiviConnu: poursuivi !== null,
      qualification: filled(lowerFirst(count.label)),
      titre: filled(upperFirst(count.label)),
      plusieursArticles: atArticles([count.article]).startsWith('aux'),
      visee: count.article.trim() ? atArticles([count.article]) : null,
      periode: period(periodOf(facts, count)),
      lieu: place(count.place ?? facts.case.place),
    };
  });
}

/** Whoever reports says all that is known. */
export const chefsOf = (facts: FilingFacts): z.infer<typeof chefs> =>
  infractionsOf({ ...facts, counts: facts.counts.map(count => ({ ...count, standing2_3: true })) });

export function preventionOf(facts: FilingFacts): z.infer<typeof prevention> {
  const counts = pleaded(facts);
  const days = counts.map(count => periodOf(facts, count));
  const first = days.map(({ from }) => from).sort((a, b) => (a ?? '').localeCompare(b ?? ''))[0] ?? facts.case.factsFrom;
  const last = days.map(({ to }) => to).sort((a, b) => (b ?? '').localeCompare(a ?? ''))[0] ?? facts.case.factsTo;
  const isDated = days.every(({ from, to }) => from !== null && to !== null);
  return {
    partielle: counts.length < facts.counts.length,
    plusieursChefs: facts.counts.length > 1,
    plusieurs: counts.length > 1 || accusedOf(facts).length > 1,
    visees: counts.length ? atArticles(counts.map(count => count.article)) : null,
    qualifications: enumerated([...new Set(counts.map(count => lowerFirst(count.label)))]) || null,
    periode: isDated ? period({ from: first, to: last }) : null,
    lieu: place(facts.case.place),
  };
}

/** A label that already holds « et » would make « a et b et c »: such labels are set apart by semicolons. */
const enumerated = (labels: readonly string[]): string =>
  labels.length > 1 && labels.some(label => / et |,/.test(label)) ? labels.join('\u00a0; ') : list(labels);
