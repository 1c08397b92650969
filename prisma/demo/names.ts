import type { Category } from '../../server/law/offences.ts';

/** First names of the demonstration's minors: as many as last names, so that each pair comes once. */
export const GIRLS = [
  ...['Agathe', 'Blanche', 'Céleste', 'Daphné', 'Éléonore', 'Flora', 'Gaëlle', 'Hortense', 'Isaure', 'Joséphine', 'Lison', 'Mahaut'],
  ...['Noémie', 'Oriane', 'Philippine', 'Rosalie', 'Salomé', 'Thaïs', 'Ursule', 'Victoire', 'Wanda', 'Yseult', 'Zélie', 'Apolline'],
];

/** First names of the persons prosecuted. */
export const MEN = [
  ...['Amédée', 'Basile', 'Côme', 'Désiré', 'Edgar', 'Firmin', 'Gaspard', 'Hector', 'Ignace', 'Jules', 'Lazare', 'Marius'],
  ...['Norbert', 'Octave', 'Prosper', 'Quentin', 'Romuald', 'Sylvain', 'Théodore', 'Urbain', 'Valère', 'Wilfried', 'Xavier', 'Anselme'],
];

/** Last names; each is sealed with « -Fictive » or « -Inventé » after it. */
export const LAST_NAMES = [
  ...['Arbois', 'Bellac', 'Corbon', 'Drevant', 'Esquerre', 'Fontgaland', 'Grandcour', 'Halluin', 'Issarlès', 'Joncour', 'Kermadec'],
  ...['Lambesc', 'Maillezais', 'Nozay', 'Ornans', 'Pézenas', 'Quillan', 'Rocamadour', 'Sancerre', 'Tournus', 'Uzerche', 'Valensole'],
  ...['Wissant', 'Yssingeaux'],
];

/** Borrowed first names, none of them a code name. */
export const PSEUDONYMS = [
  ...['Anémone', 'Bruyère', 'Camomille', 'Dahlia', 'Églantine', 'Fougère', 'Gardénia', 'Hysope', 'Iris', 'Jacinthe', 'Lavande', 'Muguet'],
  ...['Ancolie', 'Bleuet', 'Clématite', 'Edelweiss', 'Freesia', 'Gentiane', 'Hellébore', 'Immortelle', 'Joubarbe', 'Kalmia', 'Lilas'],
  ...['Mimosa', 'Narcisse', 'Orchidée', 'Pervenche', 'Primevère', 'Renoncule', 'Sauge', 'Tulipe', 'Valériane', 'Violette', 'Azalée'],
  ...['Bégonia', 'Cyclamen', 'Forsythia', 'Glycine', 'Hortensia', 'Lupin', 'Marguerite', 'Nigelle', 'Œillet', 'Pâquerette', 'Romarin'],
  ...['Sarriette', 'Thym', 'Véronique', 'Yucca', 'Zostère', 'Aubépine', 'Bourrache', 'Coquelicot', 'Euphorbe', 'Giroflée', 'Lobélie'],
];

/** What happened, by category, invented; a case takes one by its rank. */
export const NARRATIVES: Readonly<Record<Category, readonly string[]>> = {
  pimping: [
    'Deux adolescentes hébergées dans des locations de courte durée, annonces en ligne tenues par un majeur qui encaissait les rendez-vous.',
    'Mineure de quinze ans en fugue, repérée par des annonces ; réservations d’hôtel et trajets payés par le mis en cause.',
    'Réseau de trois personnes : l’une recrutait sur un réseau social, une autre louait les logements, la troisième surveillait.',
    'Ancien petit ami devenu « protecteur » ; téléphone et papiers de la mineure confisqués. Signalement de l’aide sociale à l’enfance.',
    'Appartement signalé par des voisins : allées et venues nocturnes, deux mineures trouvées lors de l’intervention.',
    'Mineure d’un foyer conduite de ville en ville pendant six semaines ; sommes remises chaque soir, menaces sur la famille.',
  ],
  solicitation: [
    'Majeur identifié par ses paiements sur un site d’annonces ; savait l’âge de la mineure, selon leurs messages.',
    'Rencontre fixée par messagerie contre de l’argent, avec une mineure de seize ans. Reconnu sur la vidéosurveillance de l’hôtel.',
    'Trois rencontres en un mois contre des cadeaux ; la mineure avait dit son âge dès le premier message.',
    'Client retrouvé par la téléphonie dans le prolongement d’une autre enquête de proxénétisme.',
  ],
  rape: [
    'Faits répétés au domicile pendant deux ans, révélés à l’infirmière scolaire.',
    'Faits commis par un adulte encadrant une activité sportive, dénoncés par une première victime, puis une seconde.',
    'Mineure agressée après une soirée ; plainte déposée le lendemain avec sa mère.',
    'Faits dénoncés par la victime devenue majeure, confirmés par le journal qu’elle tenait à l’époque.',
  ],
  child_pornography: [
    'Images réclamées par messagerie à une collégienne, puis diffusées à ses camarades quand elle a refusé d’en envoyer d’autres.',
    'Signalement d’un hébergeur : plusieurs milliers de fichiers sur un disque chiffré, deux mineures identifiées par l’office central.',
    'Enregistrements vendus sur un canal privé ; la mineure avait été filmée à son insu.',
    'Détention découverte par un réparateur d’ordinateurs ; une victime du voisinage reconnue par les enquêteurs.',
  ],
  corruption: [
    'Propositions sexuelles répétées en ligne à une mineure de treize ans, sous une fausse identité d’adolescent.',
    'Adulte qui montrait des images pornographiques aux enfants qu’il gardait le mercredi.',
    'Échanges par jeu vidéo, puis rendez-vous fixé à la sortie du collège ; arrêté sur place.',
  ],
  trafficking: [
    'Mineures recrutées à l’étranger avec la promesse d’un emploi, logées et exploitées contre une dette inventée.',
    'Adolescente vendue d’un groupe à un autre ; trois départements concernés, enquête de l’office central.',
  ],
  other: ['Groupe organisé pour commettre plusieurs des infractions suivies par l’association ; qualification en cours.'],
};
