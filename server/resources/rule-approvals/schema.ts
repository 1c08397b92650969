import { z } from 'zod';
import { day, id, integer, longText, ref, text } from '#fields';

/** Approval of one wording of a rule (« validation par l'avocat »), as the program held it on the day it was recorded. */
export const ruleApproval = z
  .object({
    id,
    ruleVersion: text(80).meta({ title: 'Version de la règle' }),
    fingerprint: text(64).meta({ title: 'Empreinte de la règle lue' }),
    lawyerName: text(120).meta({ title: 'Avocat', mayName: true }),
    approvedOn: day.meta({ title: 'Validée le' }),
    documentId: ref('documents').nullable().meta({ title: 'Document' }),
    note: longText(1_000).nullable().meta({ title: 'Ce que l’avocat a répondu' }),
    recordedById: ref('users').meta({ title: 'Enregistrée par' }),
    recordedOn: day.meta({ title: 'Enregistrée le' }),
    withdrawnOn: day.nullable().meta({ title: 'Retirée le' }),
    withdrawnById: ref('users').nullable().meta({ title: 'Retirée par' }),
    withdrawnReason: text(300).nullable().meta({ title: 'Motif du retrait' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'RuleApproval', title: 'Validation d’une règle |||| Validations des règles' });

const { ruleVersion, lawyerName, approvedOn, documentId, note, withdrawnReason } = ruleApproval.shape;

/** What is recorded of counsel's answer; its wording is the one the program holds now. */
export const newApproval = z.object({
  ruleVersion,
  lawyerName,
  approvedOn,
  documentId: documentId.optional(),
  note: note.optional(),
});

/** Taking an approval back: counsel changed his mind, or it was recorded by mistake. */
export const withdrawal = z.object({ withdrawnReason: withdrawnReason.unwrap().meta({ title: 'Motif du retrait' }) });
