import { useFormContext, useWatch } from 'react-hook-form';
import { MomentInput } from '../../ui/MomentInput.tsx';
import { DocumentInput } from '../documents/DocumentInput.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { DepositConsequences } from './DepositConsequences.tsx';
import type { DepositForm } from './FileFiling.tsx';

/** The fields of the form, for the list of errors. */
export const LABELS = {
  mode: 'Mode de dépôt',
  filedAt: 'Date et heure du dépôt',
  receiptNumber: 'Numéro du récépissé ou de l’envoi',
  proofDocumentId: 'Preuve de dépôt',
  noProofReason: 'Pourquoi il n’y a pas de preuve',
  overrideReason: 'Motif du passage outre',
};

const RECEPTION =
  'Pour cet acte, la date qui compte est celle de la réception\u00a0: saisissez celle de l’accusé du greffe, non celle de l’envoi.';
const SENDING = 'À l’heure de la juridiction. Par exemple\u00a0: auj 10h12, 12/03 à 9 h.';

type DepositFieldsProps = { filing: FilingRow; form: DepositForm; progress: number | null };

/** How, when, with what proof or why without, and the effects. */
export function DepositFields({ filing, form, progress }: DepositFieldsProps) {
  const choices = Object.fromEntries(form.modes.map(({ mode, label }) => [mode, label]));
  return (
    <>
      <RadioInput source="mode" legend={LABELS.mode} choices={choices} validate={toFill} />
      <MomentInput source="filedAt" label={LABELS.filedAt} validate={toFill} helperText={form.receptionCounts ? RECEPTION : SENDING} />
      <Proof caseId={filing.caseId} progress={progress} />
      <TextLine source="receiptNumber" label={LABELS.receiptNumber} max={80} isOptional />
      <DepositConsequences filing={filing} />
    </>
  );
}

/** The receipt, the notice or the stamped copy; else why there is none yet. */
function Proof({ caseId, progress }: { caseId: string; progress: number | null }) {
  const { control } = useFormContext();
  const hasNoProof = useWatch({ control, name: 'hasNoProof' }) === true;
  return (
    <>
      {!hasNoProof && (
        <DocumentInput
          source="proofDocumentId"
          label={LABELS.proofDocumentId}
          caseId={caseId}
          progress={progress}
          isOptional={false}
          helperText="Récépissé, accusé de réception ou copie avec visa : fichier, ou photo prise au greffe."
        />
      )}
      <CheckInput source="hasNoProof" label="Pas encore de preuve" />
      {hasNoProof && <TextLine source="noProofReason" label={LABELS.noProofReason} max={200} validate={toFill} />}
    </>
  );
}
