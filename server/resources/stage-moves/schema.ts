import { z } from 'zod';
import { choice, day, flag, id, integer, ref, text } from '#fields';
import { labelsOf, STAGES } from '#law/stages';

/** A stage really gone through by a proceeding, from that day. */
export const stageMove = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    stage: choice(labelsOf(STAGES)).meta({ title: 'Étape' }),
    fromOn: day.meta({ title: 'À partir du' }),
    authority: text(120).nullable().meta({ title: 'Décidé par' }),
    isUnusual: flag.meta({ title: 'Passage inhabituel' }),
    reason: text(300).nullable().meta({ title: 'Motif du passage inhabituel' }),
    movedById: ref('users').nullable().meta({ title: 'Enregistré par' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'StageMove', title: 'Passage d’étape |||| Passages d’étape' });
