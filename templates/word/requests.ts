import { asked, linesOf } from './asked.ts';
import { type Block, numbered, p, when } from './blocks.ts';

/** Each act on its line; who is to be heard is told by name, and the questions to an expert one by one. */
export function requestedActs(): Block[] {
  return [
    ...linesOf('actesDemandes', 'Actes demandés', numbered),
    when('choix.auditionDemandee.oui', [
      p('Les personnes dont l’audition est demandée sont :', { isWithNext: true }),
      ...linesOf('temoins', 'Identité des personnes à entendre'),
    ]),
    asked('auditionDemandee', 'Une audition est-elle demandée'),
    when('choix.expertiseDemandee.oui', [
      p('L’association propose que soient posées à l’expert les questions suivantes (article 156, alinéa 1er) :', { isWithNext: true }),
      ...linesOf('questionsExpert', 'Questions à l’expert'),
    ]),
    asked('expertiseDemandee', 'Une expertise est-elle demandée'),
  ];
}
