import { SHIPPED_COURTS } from '../courts/list.ts';

/** A bar (« barreau ») as the product ships it; the code is that of its judicial court. */
export interface ShippedBar {
  code: string;
  name: string;
  courtOfAppeal: string;
}

/** Bars that do not bear their town's name: those of a whole département, of two towns, or overseas. Names of usage, from one source. */
const NAMED: Readonly<Record<string, string>> = {
  '01053': 'de l’Ain',
  '03095': 'de Cusset-Vichy',
  '04070': 'des Alpes-de-Haute-Provence',
  '05061': 'des Hautes-Alpes',
  '07186': 'de l’Ardèche',
  '08105': 'des Ardennes',
  '09122': 'de l’Ariège',
  '10387': 'de l’Aube',
  '12202': 'de l’Aveyron',
  '16015': 'de la Charente',
  '17300': 'de La Rochelle-Rochefort',
  '19031': 'de Brive',
  '23096': 'de la Creuse',
  '24037': 'de Bergerac-Sarlat',
  '27229': 'de l’Eure',
  '32013': 'du Gers',
  '35288': 'de Saint-Malo-Dinan',
  '39300': 'du Jura',
  '43157': 'de la Haute-Loire',
  '46042': 'du Lot',
  '48095': 'de la Lozère',
  '50129': 'de Cherbourg',
  '50147': 'de Coutances-Avranches',
  '52121': 'de la Haute-Marne',
  '54099': 'de Briey',
  '55029': 'de la Meuse',
  '66136': 'des Pyrénées-Orientales',
  '70550': 'de la Haute-Saône',
  '74042': 'de Bonneville et les Pays du Mont-Blanc',
  '74281': 'de Thonon-les-Bains, Léman et Genevois',
  '79191': 'des Deux-Sèvres',
  '82121': 'du Tarn-et-Garonne',
  '91228': 'de l’Essonne',
  '92050': 'des Hauts-de-Seine',
  '93008': 'de la Seine-Saint-Denis',
  '94028': 'du Val-de-Marne',
  '95500': 'du Val-d’Oise',
  '97105': 'de la Guadeloupe, de Saint-Martin et de Saint-Barthélemy',
  '97209': 'de Fort-de-France (Martinique)',
  '97302': 'de la Guyane',
  '97611': 'de Mayotte',
  '98735': 'de Papeete - Tahiti (Polynésie française)',
  '98818': 'de Nouméa (Nouvelle-Calédonie)',
};

/** Judicial courts of a bar that another town's court names (Verdun, Pointe-à-Pitre), and those that have none. */
const WITHOUT = new Set(['55545', '97120', '97502', '98613']);

/** The 164 bars: one a judicial court, but for the four above. */
export const SHIPPED_BARS: readonly ShippedBar[] = SHIPPED_COURTS.flatMap(({ code, kind, name, courtOfAppeal }) => {
  const insee = code.replace(/^tp?[ji]-/, '');
  if (!['tribunal_judiciaire', 'tribunal_premiere_instance'].includes(kind) || WITHOUT.has(insee)) return [];
  const of = NAMED[insee] ?? name.replace(/^Tribunal (?:judiciaire|de première instance) /, '');
  return [{ code: `bar-${insee}`, name: `Barreau ${of}`, courtOfAppeal: courtOfAppeal ?? '' }];
});
