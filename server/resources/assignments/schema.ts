import { z } from 'zod';
import { choice, day, id, integer, ref, text } from '#fields';

/** Mandate (« mandat ») of a lawyer on a case. */
export const assignment = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    lawyerId: ref('lawyers').meta({ title: 'Avocat' }),
    onBehalfOf: choice({ association: 'L’association', victim: 'Une victime' }).meta({ title: 'Pour' }),
    fromOn: day.meta({ title: 'Du' }),
    untilOn: day.nullable().meta({ title: 'Jusqu’au' }),
    feeAgreement: text(120).nullable().meta({ title: 'Aide juridictionnelle ou convention' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Assignment', title: 'Mandat |||| Mandats' });
