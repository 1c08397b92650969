import type { FieldValues } from 'react-hook-form';
import { isMoment, partsOf } from '../../ui/momentGrammar.ts';

/** What the form holds, as the server takes it; half typed, only what is sure. */
export function depositBody({ mode, filedAt, receiptNumber, proofDocumentId, hasNoProof, noProofReason, overrideReason }: FieldValues) {
  const { on, time } = partsOf(isMoment(filedAt) ? filedAt : '');
  return {
    mode,
    ...(on && { filedOn: on, filedTime: time }),
    ...(receiptNumber && { receiptNumber }),
    ...(!hasNoProof && typeof proofDocumentId === 'string' && { proofDocumentId }),
    ...(hasNoProof && noProofReason && { noProofReason }),
    ...(overrideReason && { overrideReason }),
  };
}

/** What can already be asked about; null while how or when is not known. */
export function depositDraft(values: FieldValues): Record<string, unknown> | null {
  if (!values.mode || !isMoment(values.filedAt)) return null;
  const { mode, filedOn, filedTime } = depositBody(values);
  return { mode, filedOn, filedTime };
}
