import { z } from 'zod';
import { choice, flag, id, integer, ref, text } from '#fields';
import { LEVELS, labelsOf, STAGES } from '#law/stages';

/** Proceeding (« procédure »): one course before one court. */
export const proceeding = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    courtId: ref('courts').meta({ title: 'Juridiction' }),
    level: choice(LEVELS).meta({ title: 'Degré' }),
    stage: choice(labelsOf(STAGES)).meta({ title: 'Étape' }),
    chamber: text(80).nullable().meta({ title: 'Chambre' }),
    isLeading: flag.meta({ title: 'Procédure principale' }),
    openedFromId: ref('proceedings').nullable().meta({ title: 'Issue de' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Proceeding', title: 'Procédure |||| Procédures' });
