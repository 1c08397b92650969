import { SelectInput, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { PAYMENT_METHODS } from '#law/decisions';
import { useMe } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { CaseRow, PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = {
  amountCents: 'Montant reçu',
  receivedOn: 'Date de réception',
  method: 'Mode de paiement',
  debtorId: 'Payé par',
  beneficiaryId: 'Bénéficiaire',
  isEnforced: 'Obtenu par exécution forcée',
};
const METHODS = Object.entries(PAYMENT_METHODS).map(([id, name]) => ({ id, name }));
/** Stands for the association, which has no person of the case. */
const ASSOCIATION = 'association';

type PaymentFormProps = { dossier: CaseRow; persons: readonly PersonRow[]; debtorIds: readonly string[]; onClose: () => void };

/** Records a sum received: for the association and by the only debtor unless said otherwise. */
export function PaymentForm({ dossier, persons, debtorIds, onClose }: PaymentFormProps) {
  const { association } = useMe();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const of = (role: string) => persons.filter(person => person.role === role).map(({ id, pseudonym }) => ({ id, name: pseudonym }));
  const defendants = of('defendant');
  const owing = debtorIds.length > 0 ? debtorIds : defendants.map(({ id }) => id);
  const save = async ({ beneficiaryId, debtorId, ...values }: FieldValues) => {
    const whose = { beneficiaryId: beneficiaryId === ASSOCIATION ? null : beneficiaryId, debtorId: debtorId || null };
    await api.create('payments', { data: { caseId: dossier.id, ...values, ...whose } });
    say('Paiement enregistré. Le reste dû est à jour.');
    refresh();
    onClose();
  };
  const defaults = { method: 'virement', beneficiaryId: ASSOCIATION, debtorId: owing.length === 1 ? owing[0] : null, isEnforced: false };
  const list = { fullWidth: true, helperText: false } as const;
  return (
    <FormDialog
      title={`Enregistrer un paiement — ${dossier.codeName}`}
      submitLabel="Enregistrer le paiement"
      labels={LABELS}
      defaults={defaults}
      onSave={save}
      onClose={onClose}
    >
      <MoneyInput source="amountCents" label={LABELS.amountCents} validate={toFill} autoFocus />
      <DayInput source="receivedOn" label={LABELS.receivedOn} orientation="passe" validate={toFill} />
      <SelectInput source="method" label={<span>{LABELS.method}</span>} choices={METHODS} validate={toFill} {...list} />
      <SelectInput
        source="debtorId"
        label={<span>{`${LABELS.debtorId} (facultatif)`}</span>}
        choices={defendants}
        emptyText="Non précisé"
        {...list}
      />
      <SelectInput
        source="beneficiaryId"
        label={<span>{LABELS.beneficiaryId}</span>}
        choices={[{ id: ASSOCIATION, name: association.shortName }, ...of('victim')]}
        validate={toFill}
        {...list}
      />
      <CheckInput source="isEnforced" label={LABELS.isEnforced} />
    </FormDialog>
  );
}
