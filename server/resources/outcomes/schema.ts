import { z } from 'zod';
import { choice, id, integer, ref, text } from '#fields';
import { PENAL_OUTCOMES } from '#law/decisions';

/** Penal outcome of one count in one decision. */
export const outcome = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    decisionId: ref('decisions').meta({ title: 'Décision' }),
    countId: ref('counts').meta({ title: 'Chef de prévention' }),
    outcome: choice(PENAL_OUTCOMES).meta({ title: 'Issue pénale' }),
    requalifiedAs: text(160).nullable().meta({ title: 'Requalifié en' }),
    sentence: text(300).nullable().meta({ title: 'Peine' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Outcome', title: 'Issue pénale |||| Issues pénales' });
