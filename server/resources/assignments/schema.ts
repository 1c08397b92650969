import { z } from 'zod';
import { choice, day, id, integer, ref, text } from '#fields';

/** Mandate (« mandat ») of a lawyer on a case: lasting, or for one hearing as a substitute. */
export const assignment = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    lawyerId: ref('lawyers').meta({ title: 'Avocat' }),
    onBehalfOf: choice({ association: 'L’association', victim: 'Une victime' }).meta({ title: 'Pour' }),
    victimId: ref('persons').nullable().meta({ title: 'Victime' }),
    fromOn: day.meta({ title: 'Du' }),
    untilOn: day.nullable().meta({ title: 'Jusqu’au' }),
    scope: text(200).nullable().meta({ title: 'Étendue du mandat' }),
    feeAgreement: text(120).nullable().meta({ title: 'Aide juridictionnelle ou convention' }),
    hearingId: ref('hearings').nullable().meta({ title: 'Remplacement à l’audience' }),
    documentId: ref('documents').nullable().meta({ title: 'Document' }),
    endedReason: text(200).nullable().meta({ title: 'Motif de la fin' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Assignment', title: 'Mandat |||| Mandats' });

const acceptedReason = text(300).nullable().optional().meta({ title: 'Pourquoi malgré cela' });
const asked = assignment.shape;

/** A new mandate as it is asked; what objects to it is confirmed with a reason. */
export const newAssignment = z.object({
  caseId: asked.caseId,
  lawyerId: asked.lawyerId,
  onBehalfOf: asked.onBehalfOf,
  victimId: asked.victimId.optional(),
  fromOn: asked.fromOn,
  untilOn: asked.untilOn.optional(),
  scope: asked.scope.optional(),
  feeAgreement: asked.feeAgreement.optional(),
  hearingId: asked.hearingId.optional(),
  documentId: asked.documentId.optional(),
  acceptedReason,
});

/** The end of a mandate, with its reason. */
export const assignmentEnd = z.object({
  untilOn: day.meta({ title: 'Dernier jour' }),
  endedReason: text(200).meta({ title: 'Motif de la fin' }),
});

/** The change of lawyer (« changement d’avocat ») on a case. */
export const reassignment = z.object({
  lawyerId: ref('lawyers').meta({ title: 'Nouvel avocat' }),
  fromOn: day.meta({ title: 'À partir du' }),
  endedReason: text(200).nullable().optional().meta({ title: 'Motif du changement' }),
  acceptedReason,
});
