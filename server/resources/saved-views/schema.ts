import { z } from 'zod';
import { choice, flag, id, instant, integer, longText, ref, text } from '#fields';

/** The lists of which a view may be kept, under the name of their resource. */
export const VIEWED_LISTS = { cases: 'Dossiers' } as const;

/** Those a view may be shared with. */
export const SHARED_WITH = {
  juriste: 'Les juristes',
  assistant: 'L’assistance juridique',
  lawyer: 'Les avocats partenaires',
  director: 'La direction',
} as const;

/** Saved view (« vue enregistrée »): the filters and the order of a list under a name, for oneself or for a role. */
export const savedView = z
  .object({
    id,
    ownerId: ref('users').meta({ title: 'Enregistrée par' }),
    list: choice(VIEWED_LISTS).meta({ title: 'Liste' }),
    name: text(60).meta({ title: 'Nom de la vue' }),
    filter: longText(3000).meta({ title: 'Filtres' }),
    sort: longText(100).nullable().meta({ title: 'Tri' }),
    sharedWith: choice(SHARED_WITH).nullable().meta({ title: 'Partagée avec' }),
    isRemoved: flag.meta({ title: 'Retirée' }),
    createdAt: instant.meta({ title: 'Enregistrée' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'SavedView', title: 'Vue enregistrée |||| Vues enregistrées' });

/** What is asked to keep one. */
export const newSavedView = savedView
  .pick({ list: true, name: true, filter: true, sort: true, sharedWith: true })
  .partial({ sort: true, sharedWith: true });
