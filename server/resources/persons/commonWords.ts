import { folded } from '../../rest/fields.ts';

/** Words of everyday French that are also names: alone, they are one only where French writes a capital that no sentence asks for. */
const WORDS: ReadonlySet<string> = new Set(
  folded(
    `petit petite grand grande gros long leblanc blanc blanche noir noire brun brune roux rousse rouge vert gris jaune bleu bon bonne beau belle
    bel jeune vieux ancien nouveau nouvelle dernier premier second seul sage fort forte doux douce vif franc france juste clair claire sauvage
    gentil joli content constant clement prudent parfait vrai mineur majeur simple double moyen haut bas droit gauche proche large court
    boulanger boucher berger meunier marchand marin mercier pelletier charpentier carpentier fournier tailleur barbier potier verrier
    cordier couvreur chevalier page roi reine duc comte baron prince eveque moine abbe cure maire juge procureur avocat notaire huissier
    greffier president gendarme policier soldat maitre valet garde pasteur prevot bailly clerc docteur medecin infirmier
    bois forest foret roche rocher pierre mont montagne plaine vallee val rive riviere fontaine source lac mer port pont tour chateau maison
    moulin ville bourg village place rue porte jardin champ pre prairie vigne rosier rose fleur lilas laurier olivier pommier poirier
    noyer chene orme marguerite violette iris
    jour soir matin midi noel mai mars avril juin juillet aout septembre octobre novembre decembre janvier fevrier lundi mardi mercredi
    jeudi vendredi samedi dimanche hiver ete automne printemps avenir aurore aube soleil lune ciel etoile nuit
    pere mere fils fille frere soeur enfant oncle tante cousin neveu ami amie famille homme femme dame monsieur madame mademoiselle
    loup renard lion ours cerf coq merle corbeau moineau pigeon poulain agneau mouton bouvier lievre
    bras tete main coeur sang voix vie mort paix guerre joie gloire victoire grace foi esperance charite merci bonheur honneur
    pain vin sel poivre sucre orange cerise prune mie miel
    salle dossier chambre bureau piece pieces audience acte appel affaire cour tribunal parquet loi droit tort fictif fictive invente inventee`,
  ).split(/\s+/),
);

/** Whether a word, however it is spelt, is one of everyday French. */
export const isCommonWord = (word: string): boolean => WORDS.has(folded(word));
