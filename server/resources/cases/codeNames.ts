import { folded } from '../../rest/fields.ts';

/** Neutral words of nature and weather: what people say and see instead of a name. Never used twice in one association. */
export const CODE_NAMES: readonly string[] = (
  'Abeille Abricot Acacia Ajonc Albatros Algue Alizé Alouette Amande Ambre Amphore Ancolie Anémone Angélique Anis Aquilon Arbouse Ardoise Argile Armoise Arnica Aster Aubépine ' +
  'Aubier Aubour Aulne Avoine Azur Badiane Balise Bambou Baobab Basalte Basilic Bécasse Belette Bergamote Bleuet Blizzard Bosquet Bouleau Bourrache Braise Brise Brugnon Brume Bruyère Buis Cabri Cactus ' +
  'Calcaire Calendula Camélia Campanule Cannelle Capitole Caravelle Cardamome Cascade Cassis Cèdre Cerfeuil Cerise Châtaigne Chêne Chèvrefeuille Cigale Citron Clairière Clématite Coing Colchique Colibri ' +
  'Colline Comète Coquelicot Corail Cormoran Crête Cristal Crocus Cumulus Cyclamen Cyprès Dahlia Datte Digitale Dolmen Dune Écume Églantine Embrun Épervier Épinette Érable Estran Estuaire Étang ' +
  'Eucalyptus Falaise Fenouil Figuier Filaos Flamant Fougère Framboise Frêne Fuchsia Fusain Galerne Galet Garance Garonne Garrigue Genêt Genièvre Gentiane Géranium Geyser Gingembre Giroflée Givre Glacier ' +
  'Glaïeul Glycine Goéland Granit Grenade Grive Groseille Gypse Héron Hêtre Hibiscus Hirondelle Houle Houx Ibis Iceberg Iris Isard Jacinthe Jasmin Jonc Jonquille Joubarbe Jujube Lagune Laurier Lavande ' +
  'Lichen Lierre Lilas Lin Litchi Loire Lotus Loutre Luciole Lupin Lys Magnolia Mandarine Mangue Marguerite Marjolaine Marronnier Martinet Mélèze Mélisse Menhir Menthe Merisier Mésange Mimosa Mirabelle ' +
  'Mistral Mousson Muguet Mûrier Myosotis Myrte Myrtille Nacre Narcisse Nectarine Nénuphar Noisetier Nuage Oasis Océan Olivier Ondée Opale Orage Orchidée Origan Orme Ortie Osier Oursin Palmier Papyrus ' +
  'Pastel Pavot Pélican Peuplier Pervenche Pétunia Phare Pinson Pivoine Platane Plume Pollen Pommier Ponant Prairie Primevère Prunier Quartz Quetsche Raphia Récif Réglisse Renoncule Réséda Rivage Rocher ' +
  'Romarin Roseau Rosée Rouvre Ruisseau Sable Safran Sagittaire Sapin Sarcelle Sarriette Sauge Saule Savane Sésame Silex Sirocco Solstice Sorbier Source Sureau Sycomore Tamaris Tilleul Topaze Torrent ' +
  'Tourmaline Tournesol Trèfle Troène Tulipe Vallon Vanille Verveine Vigne Violette Volubilis Yucca Zénith Zéphyr Zinnia'
).split(' ');

const TRIES = 30;

/** A free code name, chosen by chance; numbered when those tried are all taken. `takenAmong` answers the folded names in use. */
export async function freeCodeName(
  takenAmong: (names: readonly string[]) => Promise<ReadonlySet<string>>,
  chance: () => number = Math.random,
): Promise<string> {
  for (let round = 1; ; round++) {
    const tried = Array.from({ length: TRIES }, () => CODE_NAMES[Math.floor(chance() * CODE_NAMES.length)]!).map(name =>
      round === 1 ? name : `${name} ${round}`,
    );
    const taken = await takenAmong(tried);
    const free = tried.find(name => !taken.has(folded(name)));
    if (free) return free;
  }
}
