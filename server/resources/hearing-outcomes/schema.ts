import { z } from 'zod';
import { choice, id, integer, ref } from '#fields';
import { HEARING_OUTCOMES, labelsOf } from '#law/stages';

/** What a hearing decided for one defendant; a hearing without any decided the same for all. */
export const hearingOutcome = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    hearingId: ref('hearings').meta({ title: 'Audience' }),
    personId: ref('persons').meta({ title: 'Prévenu' }),
    outcome: choice(labelsOf(HEARING_OUTCOMES)).meta({ title: 'Issue' }),
    proceedingId: ref('proceedings').nullable().meta({ title: 'Procédure ouverte' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'HearingOutcome', title: 'Issue pour un prévenu |||| Issues par prévenu' });
