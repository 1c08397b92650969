import { z } from 'zod';
import { day, id, integer, ref } from '#fields';

/** Two cases a court joined (« jonction »), told from each side to whoever may open both. */
export const caseJoin = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    otherCaseId: ref('cases').meta({ title: 'Dossier joint' }),
    hearingId: ref('hearings').meta({ title: 'Audience' }),
    joinedOn: day.meta({ title: 'Jonction du' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'CaseJoin', title: 'Jonction |||| Jonctions' });
