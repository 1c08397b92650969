import { z } from 'zod';
import { id, integer, ref } from '#fields';

/** That a count concerns a victim: one mark of the matrix. */
export const countVictim = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    countId: ref('counts').meta({ title: 'Chef' }),
    personId: ref('persons').meta({ title: 'Victime' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'CountVictim', title: 'Victime d’un chef |||| Victimes des chefs' });
