import { z } from 'zod';
import { id, ref } from '#fields';

/** Debtor of an award; several when it is joint (« solidairement »). */
export const debtor = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    awardId: ref('awards').meta({ title: 'Somme allouée' }),
    personId: ref('persons').meta({ title: 'Débiteur' }),
  })
  .meta({ id: 'Debtor', title: 'Débiteur |||| Débiteurs' });
