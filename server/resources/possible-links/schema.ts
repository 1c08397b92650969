import { z } from 'zod';
import { flag, id, instant, integer, ref, text } from '#fields';

/** Possible link (« lien possible »): a person of a case whose name sounds like that of another person, perhaps in another case. */
export const possibleLink = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    personId: ref('persons').meta({ title: 'Personne' }),
    otherCaseId: ref('cases').meta({ title: 'Autre dossier' }),
    otherPersonId: ref('persons').meta({ title: 'Autre personne' }),
    isExact: flag.meta({ title: 'Nom et prénom identiques' }),
    foundAt: instant.meta({ title: 'Relevé le' }),
    dismissedAt: instant.nullable().meta({ title: 'Écarté le' }),
    dismissedById: ref('users').nullable().meta({ title: 'Écarté par' }),
    dismissedReason: text(300).nullable().meta({ title: 'Pourquoi ce n’est pas la même personne' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'PossibleLink', title: 'Lien possible |||| Liens possibles' });

/** Why two persons are not the same. */
export const dismissal = z.object({ dismissedReason: text(300).meta({ title: 'Pourquoi ce n’est pas la même personne' }) });
