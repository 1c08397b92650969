import { z } from 'zod';
import { choice, day, id, integer, text } from '#fields';
import { CATEGORIES } from '#law/offences';

/** Where a line of the catalogue comes from. */
export const SOURCES = { shipped: 'Catalogue de Partie civile', imported: 'Liste NATINF importée' } as const;
const CLASSES = { contravention: 'Contravention', delit: 'Délit', crime: 'Crime' } as const;

/** Offence (« infraction ») of the catalogue. */
export const offence = z
  .object({
    id,
    code: text(60).meta({ title: 'Repère' }),
    natinf: text(10).nullable().meta({ title: 'Code NATINF' }),
    article: text(120).nullable().meta({ title: 'Article' }),
    label: text(400).meta({ title: 'Qualification' }),
    class: choice(CLASSES).nullable().meta({ title: 'Classe' }),
    maximumPenalty: text(200).nullable().meta({ title: 'Peine maximale' }),
    category: choice(CATEGORIES).meta({ title: 'Catégorie' }),
    bases: text(20).nullable().meta({ title: 'Action de l’association' }),
    inForceFromOn: day.nullable().meta({ title: 'En vigueur du' }),
    inForceUntilOn: day.nullable().meta({ title: 'En vigueur jusqu’au' }),
    source: choice(SOURCES).meta({ title: 'Provenance' }),
    searchText: text(600).meta({ title: 'Texte de recherche' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Offence', title: 'Infraction |||| Infractions' });
