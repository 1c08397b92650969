import { v7 } from 'uuid';
import type { z } from 'zod';
import { newApproval, ruleApproval, withdrawal } from '#schema/rule-approvals';
import { everyone, juristsAndAdmins, nobody } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, defineCreation, defineResource, type TxContext } from '../../rest/resource.ts';
import { approved, concerned } from './approved.ts';
import { fingerprintOf } from './fingerprint.ts';

type Recorded = z.infer<typeof newApproval>;

/** Approvals of the rules by counsel: recorded once, withdrawn with a reason, void by themselves when the rule changes. */
export const ruleApprovals = defineResource({
  name: 'rule-approvals',
  model: 'ruleApproval',
  schema: ruleApproval,
  readonly: Object.keys(ruleApproval.shape),
  access: { read: juristsAndAdmins, create: juristsAndAdmins, update: nobody },
  filters: ['ruleVersion', 'withdrawnOn'],
  sorts: ['approvedOn'],
  defaultSort: ['approvedOn', 'DESC'],
  create: defineCreation({
    input: newApproval,
    previewInput: newApproval.partial({ lawyerName: true, approvedOn: true }),
    preview: (context, { ruleVersion }) => concerned(context, ruleVersion),
    async run(context, input) {
      const fingerprint = await fresh(context, input);
      const { user, today, tx } = context;
      const id = v7();
      await tx.ruleApproval.create({ data: { ...input, id, fingerprint, recordedById: user.id, recordedOn: today } });
      return id;
    },
  }),
  actions: {
    withdraw: defineAction({
      input: withdrawal,
      access: juristsAndAdmins,
      isVersioned: true,
      reason: 'withdrawnReason',
      async run({ tx, today, user }, current, { withdrawnReason }) {
        if (current.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette validation est déjà retirée.' });
        const data = { withdrawnOn: today, withdrawnById: user.id, withdrawnReason, version: current.version + 1 };
        await tx.ruleApproval.update({ where: { id: current.id }, data });
      },
    }),
  },
  figures: { access: everyone, show: context => approved(context).then(found => ({ ...found })) },
});

/** The figure of the wording as it is now; refuses one that does not exist, a day to come, and one approved already. */
async function fresh({ tx, today }: TxContext, { ruleVersion, approvedOn }: Recorded): Promise<string> {
  const fingerprint = fingerprintOf(ruleVersion);
  if (fingerprint === null) throw new ApiError('invalid', { ruleVersion: 'Cette règle n’existe pas.' });
  if (approvedOn > today) throw new ApiError('invalid', { approvedOn: 'Cette date est à venir. Vérifiez l’année.' });
  const standing = await tx.ruleApproval.findFirst({ where: { ruleVersion, fingerprint, withdrawnOn: null } });
  if (standing)
    throw new ApiError(
      'conflict',
      {},
      { message: `Cette règle est déjà validée par ${standing.lawyerName} : retirez d’abord sa validation.` },
    );
  return fingerprint;
}
