/**
 * One line a court of appeal: its seat, then the judicial courts (« tribunaux judiciaires ») of each département, each « INSEE code, town ».
 * The town named first in a département also seats its cour d’assises, by rule (CPP 234, R41): to be confirmed.
 * Facts of the Code de l’organisation judiciaire, table IV (version of April 2026).
 */
export const SEATS: readonly (readonly [appeal: string, ...departments: string[]])[] = [
  ['47001 Agen', '32013 Auch', '46042 Cahors', '47001 Agen'],
  [
    '13001 Aix-en-Provence',
    '04070 Digne-les-Bains',
    '06088 Nice, 06069 Grasse',
    '13001 Aix-en-Provence, 13055 Marseille, 13108 Tarascon',
    '83050 Draguignan, 83137 Toulon',
  ],
  ['80021 Amiens', '02408 Laon, 02691 Saint-Quentin, 02722 Soissons', '60057 Beauvais, 60159 Compiègne, 60612 Senlis', '80021 Amiens'],
  ['49007 Angers', '49007 Angers, 49328 Saumur', '53130 Laval', '72181 Le Mans'],
  ['97105 Basse-Terre', '97105 Basse-Terre, 97120 Pointe-à-Pitre'],
  ['2B033 Bastia', '2A004 Ajaccio', '2B033 Bastia'],
  ['25056 Besançon', '25056 Besançon, 25388 Montbéliard', '39300 Lons-le-Saunier', '70550 Vesoul', '90010 Belfort'],
  ['33063 Bordeaux', '16015 Angoulême', '24322 Périgueux, 24037 Bergerac', '33063 Bordeaux, 33243 Libourne'],
  ['18033 Bourges', '18033 Bourges', '36044 Châteauroux', '58194 Nevers'],
  ['14118 Caen', '14118 Caen, 14366 Lisieux', '50147 Coutances, 50129 Cherbourg-en-Cotentin', '61001 Alençon, 61006 Argentan'],
  ['97302 Cayenne', '97302 Cayenne'],
  ['73065 Chambéry', '73065 Chambéry, 73011 Albertville', '74010 Annecy, 74042 Bonneville, 74281 Thonon-les-Bains'],
  ['68066 Colmar', '67482 Strasbourg, 67437 Saverne', '68066 Colmar, 68224 Mulhouse'],
  ['21231 Dijon', '21231 Dijon', '52121 Chaumont', '71076 Chalon-sur-Saône, 71270 Mâcon'],
  [
    '59178 Douai',
    '59178 Douai, 59036 Avesnes-sur-Helpe, 59122 Cambrai, 59183 Dunkerque, 59350 Lille, 59606 Valenciennes',
    '62765 Saint-Omer, 62041 Arras, 62119 Béthune, 62160 Boulogne-sur-Mer',
  ],
  ['97209 Fort-de-France', '97209 Fort-de-France'],
  ['38185 Grenoble', '05061 Gap', '26362 Valence', '38185 Grenoble, 38053 Bourgoin-Jallieu, 38544 Vienne'],
  ['87085 Limoges', '19272 Tulle, 19031 Brive-la-Gaillarde', '23096 Guéret', '87085 Limoges'],
  ['69123 Lyon', '01053 Bourg-en-Bresse', '42218 Saint-Étienne, 42187 Roanne', '69123 Lyon, 69264 Villefranche-sur-Saône'],
  ['57463 Metz', '57463 Metz, 57631 Sarreguemines, 57672 Thionville'],
  ['34172 Montpellier', '11069 Carcassonne, 11262 Narbonne', '12202 Rodez', '34172 Montpellier, 34032 Béziers', '66136 Perpignan'],
  ['54395 Nancy', '54395 Nancy, 54099 Val de Briey', '55029 Bar-le-Duc, 55545 Verdun', '88160 Épinal'],
  ['30189 Nîmes', '07186 Privas', '30189 Nîmes, 30007 Alès', '48095 Mende', '84007 Avignon, 84031 Carpentras'],
  ['98818 Nouméa', '98613 Mata-Utu', '98818 Nouméa'],
  ['45234 Orléans', '37261 Tours', '41018 Blois', '45234 Orléans, 45208 Montargis'],
  ['98735 Papeete', '98735 Papeete'],
  [
    '75056 Paris',
    '75056 Paris',
    '77288 Melun, 77186 Fontainebleau, 77284 Meaux',
    '89024 Auxerre, 89387 Sens',
    '91228 Évry-Courcouronnes',
    '93008 Bobigny',
    '94028 Créteil',
  ],
  ['64445 Pau', '40192 Mont-de-Marsan, 40088 Dax', '64445 Pau, 64102 Bayonne', '65440 Tarbes'],
  [
    '86194 Poitiers',
    '17415 Saintes, 17300 La Rochelle',
    '79191 Niort',
    '85191 La Roche-sur-Yon, 85194 Les Sables-d’Olonne',
    '86194 Poitiers',
  ],
  ['51454 Reims', '08105 Charleville-Mézières', '10387 Troyes', '51454 Reims, 51108 Châlons-en-Champagne'],
  [
    '35238 Rennes',
    '22278 Saint-Brieuc',
    '29232 Quimper, 29019 Brest',
    '35238 Rennes, 35288 Saint-Malo',
    '44109 Nantes, 44184 Saint-Nazaire',
    '56260 Vannes, 56121 Lorient',
  ],
  ['63300 Riom', '03190 Moulins, 03095 Cusset, 03185 Montluçon', '15014 Aurillac', '43157 Le Puy-en-Velay', '63113 Clermont-Ferrand'],
  ['76540 Rouen', '27229 Évreux', '76540 Rouen, 76217 Dieppe, 76351 Le Havre'],
  ['97411 Saint-Denis', '97411 Saint-Denis, 97416 Saint-Pierre', '97611 Mamoudzou'],
  ['31555 Toulouse', '09122 Foix', '31555 Toulouse, 31483 Saint-Gaudens', '81004 Albi, 81065 Castres', '82121 Montauban'],
  ['78646 Versailles', '28085 Chartres', '78646 Versailles', '92050 Nanterre', '95500 Pontoise'],
  ['97502 Saint-Pierre', '97502 Saint-Pierre'],
];

/** A judicial court without a children’s court of its own -> the one that covers it. */
export const CHILDREN_ELSEWHERE: Readonly<Record<string, string>> = {
  '03095': '03190',
  '03185': '03190',
  '14366': '14118',
  '19272': '19031',
  '30007': '30189',
  '31483': '31555',
  '49328': '49007',
  '55029': '55545',
  '61006': '61001',
  '73011': '73065',
  '77186': '77288',
  '85194': '85191',
  '89387': '89024',
};

/** Towns whose courts bear a longer name than the town. */
export const NAMED: Readonly<Record<string, string>> = {
  '97411': 'Saint-Denis de La Réunion',
  '97416': 'Saint-Pierre de La Réunion',
  '97502': 'Saint-Pierre-et-Miquelon',
};

/** The cour d’assises sits at the court of appeal, where there is no judicial court. */
export const ASSIZES_ELSEWHERE: Readonly<Record<string, string>> = { 63: '63300 Riom' };

/** Detached chambers, by the judicial court they belong to. */
export const DETACHED: Readonly<Record<string, string>> = {
  '39300': 'Chambre détachée de Dole',
  '22278': 'Chambre détachée de Guingamp',
  '47001': 'Chambre détachée de Marmande',
  '12202': 'Chambre détachée de Millau',
  '97302': 'Chambre détachée de Saint-Laurent-du-Maroni',
  '97105': 'Chambre détachée de Saint-Martin',
  '98818': 'Section détachée de Koné',
};
