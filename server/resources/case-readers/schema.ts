import { z } from 'zod';
import { id, ref } from '#fields';

/** Somebody on the restricted access list of a case. */
export const caseReader = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    userId: ref('users').meta({ title: 'Personne autorisée' }),
  })
  .meta({ id: 'CaseReader', title: 'Personne autorisée |||| Personnes autorisées' });
