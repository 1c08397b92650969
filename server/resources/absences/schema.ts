import { z } from 'zod';
import { day, id, integer, ref, text } from '#fields';

/** Absence of a partner lawyer, during which hearings want a substitute. */
export const absence = z
  .object({
    id,
    lawyerId: ref('lawyers').meta({ title: 'Avocat' }),
    fromOn: day.meta({ title: 'Du' }),
    untilOn: day.meta({ title: 'Au' }),
    reason: text(120).nullable().meta({ title: 'Motif' }),
    withdrawnOn: day.nullable().meta({ title: 'Annulée le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Absence', title: 'Absence |||| Absences' });
