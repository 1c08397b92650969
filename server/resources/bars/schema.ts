import { z } from 'zod';
import { id, integer, text } from '#fields';

/** Bar (« barreau »): the order a lawyer belongs to. */
export const bar = z
  .object({
    id,
    code: text(20).meta({ title: 'Code' }),
    name: text(120).meta({ title: 'Nom' }),
    courtOfAppeal: text(80).meta({ title: 'Cour d’appel' }),
    searchText: text(300).meta({ title: 'Texte de recherche' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Bar', title: 'Barreau |||| Barreaux' });
