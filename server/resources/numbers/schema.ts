import { z } from 'zod';
import { choice, id, integer, ref, text } from '#fields';

export const NUMBER_KINDS = {
  parquet: 'Numéro de parquet',
  instruction: 'Numéro d’instruction',
  minute: 'Numéro de minute',
  rg_appel: 'RG de la cour d’appel',
  pourvoi: 'Numéro de pourvoi',
  lawyer: 'Référence de l’avocat',
  other: 'Autre numéro',
} as const;

/** The form under which numbers are compared: letters and digits only, upper case. */
export const normalizedNumber = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** Number (« numéro ») of a case at a prosecutor's office, a court or a lawyer's. */
export const caseNumber = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').nullable().meta({ title: 'Procédure' }),
    kind: choice(NUMBER_KINDS).meta({ title: 'Nature' }),
    value: text(40).meta({ title: 'Numéro' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'CaseNumber', title: 'Numéro |||| Numéros' });
