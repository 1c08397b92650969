import { z } from 'zod';
import { choice, flag, id, text } from '#fields';

export const ROLES = {
  juriste: 'Juriste',
  assistant: 'Assistance juridique',
  lawyer: 'Avocat partenaire',
  director: 'Direction',
} as const;

/** A colleague, as pickers and labels need one: nothing of the account. */
export const user = z
  .object({
    id,
    displayName: text(120).meta({ title: 'Nom' }),
    role: choice(ROLES).nullable().meta({ title: 'Fonction' }),
    isActive: flag.meta({ title: 'Actif' }),
  })
  .meta({ id: 'User', title: 'Personne |||| Personnes' });
