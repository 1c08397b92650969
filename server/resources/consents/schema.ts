import { z } from 'zod';
import { choice, day, id, integer, ref } from '#fields';
import { GIVERS } from '#law/consent';

export const CONSENT_SCOPES = {
  first_instance: 'Constitution et première instance',
  whole: 'Toute la procédure, recours compris',
} as const;

/** Consent (« accord ») of one victim to the association's action (art. 2-22 CPP). */
export const consent = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    victimId: ref('persons').meta({ title: 'Victime' }),
    givenBy: choice(GIVERS).meta({ title: 'Accord donné par' }),
    giverId: ref('persons').nullable().meta({ title: 'Qui a signé' }),
    scope: choice(CONSENT_SCOPES).meta({ title: 'Portée' }),
    givenOn: day.meta({ title: 'Donné le' }),
    withdrawnOn: day.nullable().meta({ title: 'Retiré le' }),
    documentId: ref('documents').nullable().meta({ title: 'Document signé' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Consent', title: 'Accord |||| Accords' });
