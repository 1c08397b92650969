import { type Block, each, h2, item, left, p, plain, right, when } from './blocks.ts';

/** Sender, top left. */
export const letterhead = (): Block =>
  left([
    '**{{association.entete}}**',
    '{{association.formeEntete}}',
    '{{association.siege}}',
    '{{#association.rnaConnu}}RNA {{association.rna}}{{/association.rnaConnu}}',
  ]);

/** Addressee in the right half, then place and day. */
export const addressee = (lines: readonly string[]): Block[] => [right(lines), right(['{{signature.lieu}}, le {{signature.date}}'])];

/**
 * Identity of the legal person, inside a sentence: form, name, seat, the organ that represents it (art. 551 al. 4 by analogy), its
 * RNA number, its lawyer and its elected domicile.
 */
export const PARTY =
  '{{association.nom}}, {{association.forme}}, dont le siège est situé {{association.siege}}{{#association.rnaConnu}}, inscrite au répertoire national des associations sous le numéro {{association.rna}}{{/association.rnaConnu}}, représentée par {{association.representant}}, {{association.saQualite}}{{#avocat.present}}, ayant pour avocat {{avocat.nom}}, avocat {{avocat.barreau}}{{/avocat.present}}, et élisant domicile {{association.domicile}}';

/** The text of art. 2-3 and 2-22 for the offences pleaded, 2-3 first; then the consent art. 2-22 asks for. */
export const standingArticles = (): Block[] => [
  when('recevabilite.fonde23', [
    p(
      'L’**article 2-3 du code de procédure pénale** permet à toute association régulièrement déclarée depuis au moins cinq ans à la date des faits, et dont l’objet statutaire comporte la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, d’exercer les droits reconnus à la partie civile, notamment pour les infractions visées {{recevabilite.vises23}} du code pénal, lorsque l’action publique a été mise en mouvement par le ministère public ou la partie lésée. L’accord de la victime n’est pas requis par ce texte.',
    ),
  ]),
  when('recevabilite.fonde222', [
    p(
      '{{#recevabilite.fonde23et222}}En outre, l’{{/recevabilite.fonde23et222}}{{^recevabilite.fonde23et222}}L’{{/recevabilite.fonde23et222}}**article 2-22 du code de procédure pénale** permet à toute association régulièrement déclarée depuis au moins cinq ans à la date des faits, et dont l’objet statutaire comporte la lutte contre l’esclavage, la traite des êtres humains, le proxénétisme ou l’action sociale en faveur des personnes prostituées, d’exercer les droits reconnus à la partie civile, notamment pour les infractions visées {{recevabilite.vises222}} du code pénal, lorsque l’action publique a été mise en mouvement par le ministère public ou la partie lésée.',
    ),
    p(
      '{{#association.utilitePublique}}Reconnue d’utilité publique (annexe {{annexe.utilitePublique}}), l’association est recevable sur ce fondement y compris sans l’accord de la victime.{{/association.utilitePublique}}{{^association.utilitePublique}}Ce texte subordonne la recevabilité à l’accord de la victime. L’accord {{recevabilite.accord}}, est joint (annexe {{annexe.accord}}).{{/association.utilitePublique}}',
    ),
  ]),
];

/** The conditions of both articles, one by one; `seised` ends the sentence on the public action. */
export const standingConditions = (seised: string): Block[] => [
  p('Ces conditions sont réunies :', { isWithNext: true }),
  item(
    '**Ancienneté.** L’association, régulièrement déclarée le {{association.declareeLe}}, {{^recevabilite.limitee}}l’était depuis au moins cinq ans le {{recevabilite.premiersFaits}}, date des premiers faits poursuivis{{/recevabilite.limitee}}{{#recevabilite.limitee}}l’est depuis cinq ans le {{recevabilite.limiteeAu}} et limite sa demande aux faits commis à compter de cette date{{/recevabilite.limitee}} (annexe {{annexe.recepisse}}).',
  ),
  item('**Objet.** Aux termes de ses statuts, elle a pour objet : « {{association.objet}} » (annexe {{annexe.statuts}}).'),
  item(`**Action publique.** {{recevabilite.actionPublique}} : ${seised}.`),
  item(
    '**Pouvoir d’agir.** Pour exercer la présente action, {{association.saQualite}} a été {{association.autorise}} par délibération {{association.autorisePar}} du {{association.autoriseLe}}, antérieure à la présente constitution (annexes {{annexe.autorisation}} et {{annexe.pouvoir}}).',
  ),
];

/** Crim. 4 Dec. 2018: outside « maltraitance » art. 2-3 does not open, so the relation is pleaded in so many words. */
export const maltreatment = (): Block =>
  when('recevabilite.fonde23', [
    p(
      'Les faits poursuivis relèvent de la maltraitance au sens de l’article 2-3 et non d’un fait unique de violence commis en dehors d’une relation de responsabilité, de confiance ou de pouvoir (Crim., 4 décembre 2018, n° 18-81.364). {{recevabilite.maltraitance}}',
    ),
  ]);

/** « infraction visée à l’article 225-7 du code pénal », for one count; several articles make several offences. */
const VISED =
  '{{#plusieursArticles}}infractions visées{{/plusieursArticles}}{{^plusieursArticles}}infraction visée{{/plusieursArticles}} {{visee}} du code pénal';
const COMMITTED = 'pour des faits commis {{periode}} {{lieu}}';

/** The offences pleaded, one item each, with the person prosecuted. */
export const offences = (): Block => each('infractions', [item(`{{poursuivi}} : {{qualification}}, ${VISED}, ${COMMITTED}.`)]);

/** The same under their titles, when the persons are named above; `counts`: those pleaded, or every count of the case. */
export const titledOffences = (counts: 'infractions' | 'chefs' = 'infractions'): Block =>
  each(counts, [item(`{{titre}}, ${VISED}, ${COMMITTED}.`)]);

/** The titles and the articles alone. */
export const bareOffences = (counts: 'infractions' | 'chefs' = 'infractions'): Block => each(counts, [item(`{{titre}}, ${VISED}.`)]);

/** Exhibits of the case then documents of the association; each list only when it holds something. */
export const joined = (): Block[] => [
  when('annexe.avecPieces', [h2('Pièces communiquées'), each('pieces', [plain('Pièce n° {{numero}} : {{intitule}} ({{date}})')])]),
  when('annexe.avecAnnexes', [h2('Annexes'), each('annexes', [plain('Annexe {{lettre}} : {{intitule}}')])]),
];
