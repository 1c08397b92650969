import { z } from 'zod';
import { choice, id, integer, ref, text } from '#fields';
import { CIVIL_OUTCOMES } from '#law/decisions';

/** What a decision says of one civil party's action; no beneficiary is the association. */
export const civilOutcome = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    decisionId: ref('decisions').meta({ title: 'Décision' }),
    beneficiaryId: ref('persons').nullable().meta({ title: 'Partie civile' }),
    outcome: choice(CIVIL_OUTCOMES).meta({ title: 'Issue civile' }),
    reason: text(300).nullable().meta({ title: 'Motif' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'CivilOutcome', title: 'Issue civile |||| Issues civiles' });
