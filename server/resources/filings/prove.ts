import { proof } from '#schema/filings';
import { inWorkedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { THE_ACT_ITSELF } from './deposit.ts';

/** Joins to a filing the proof that came after it (« joindre la preuve »): the notice of receipt, the stamped copy. One already joined stays. */
export const prove = defineAction({
  input: proof,
  access: inWorkedCases,
  isVersioned: true,
  async run({ tx }, current, { proofDocumentId }) {
    if (current.state !== 'filed' || current.proofDocumentId !== null)
      throw new ApiError('conflict', {}, { message: 'Cet acte n’attend pas de preuve.' });
    if (proofDocumentId === current.documentId) throw new ApiError('invalid', { proofDocumentId: THE_ACT_ITSELF });
    await tx.filing.update({ where: { id: current.id }, data: { proofDocumentId, noProofReason: null, version: current.version + 1 } });
  },
});
