import { z } from 'zod';
import { id, ref } from '#fields';

/** A defendant a proceeding concerns; a proceeding without any concerns them all. */
export const proceedingDefendant = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    personId: ref('persons').meta({ title: 'Personne poursuivie' }),
  })
  .meta({ id: 'ProceedingDefendant', title: 'Personne concernée par une procédure |||| Personnes concernées par une procédure' });
