import { type Block, each, item, p, unless, when } from './blocks.ts';

/** References of a report that nothing has been opened upon yet. */
export const OTHER_REFERENCES = [
  'Références',
  '{{dossier.reference}}{{#dossier.parquetConnu}} ; n° de parquet {{dossier.parquet}}{{/dossier.parquetConnu}}',
] as const;

/** Every count of the case, whether or not it opens an action to the association: whoever reports says all that is known. */
export const allCounts = (counts: Block): Block[] => [
  counts,
  unless('chefs', [p('Qualification proposée : {{prevention.qualifications}}.')]),
];

/** The prosecutor must know of whom he is told; a copy that leaves without names says where they are kept. */
export const persons = (): Block[] => [
  each('victimes', [
    item(
      'Victime : {{#nommee}}{{nomComplet}}{{#neConnue}}, {{ne}} le {{neLe}}{{/neConnue}}{{#representee}}, {{representation}}{{/representee}}{{/nommee}}{{^nommee}}{{anonyme}} dont l’association connaît l’identité, qu’elle communiquera par un envoi séparé{{/nommee}}.',
    ),
  ]),
  when('parties.poursuivisConnus', [each('poursuivis', [item('Personne mise en cause : {{designation}}.')])]),
  unless('parties.poursuivisConnus', [item('Auteur des faits : non identifié à ce jour.')]),
];
