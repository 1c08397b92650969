import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import { PAYMENT_METHODS } from '#law/decisions';
import { useResourceDescription } from '../../me.ts';
import { echoMoney } from '../../ui/moneyGrammar.ts';
import { Tag } from '../../ui/Tag.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { PaymentRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

/** The payments of a case, the last first; a cancelled one stays, struck out, with its reason. */
export function PaymentList({ payments, nameOf }: { payments: readonly PaymentRow[]; nameOf: (id: string | null) => string }) {
  const { can } = useResourceDescription('payments');
  const [cancelled, setCancelled] = useState<PaymentRow | null>(null);
  if (payments.length === 0) return <Typography sx={{ color: 'text.secondary' }}>Aucun paiement reçu.</Typography>;
  const sorted = payments.toSorted((one, other) => (one.receivedOn < other.receivedOn ? 1 : -1));
  return (
    <>
      <Box component="ul" aria-label="Paiements" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {sorted.map(payment => (
          <PaymentLine key={payment.id} payment={payment} nameOf={nameOf} {...(can.cancel && { onCancel: () => setCancelled(payment) })} />
        ))}
      </Box>
      {cancelled && <CancelPayment payment={cancelled} onClose={() => setCancelled(null)} />}
    </>
  );
}

type PaymentLineProps = { payment: PaymentRow; nameOf: (id: string | null) => string; onCancel?: () => void };

function PaymentLine({ payment, nameOf, onCancel }: PaymentLineProps) {
  const { amountCents, receivedOn, method, debtorId, beneficiaryId, isEnforced, cancelledOn, cancelledReason } = payment;
  const words = [
    shortDay(receivedOn),
    (PAYMENT_METHODS[method as keyof typeof PAYMENT_METHODS] ?? method).toLowerCase(),
    debtorId && `de ${nameOf(debtorId)}`,
    `pour ${nameOf(beneficiaryId)}`,
    isEnforced && 'par exécution forcée',
  ];
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, paddingY: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography sx={{ fontWeight: 600, minWidth: 110, ...(cancelledOn && { textDecoration: 'line-through' }) }}>
        {echoMoney(amountCents)}
      </Typography>
      <Typography sx={{ flex: '1 1 240px' }}>{words.filter(Boolean).join(', ')}</Typography>
      {cancelledOn && (
        <>
          <Tag tone="quiet" shape="dash">{`annulé le ${shortDay(cancelledOn)}`}</Tag>
          {cancelledReason && <Typography variant="body2">{cancelledReason}</Typography>}
        </>
      )}
      {!cancelledOn && onCancel && (
        <Button onClick={onCancel} aria-label={`Annuler ce paiement — ${echoMoney(amountCents)}, ${shortDay(receivedOn)}`}>
          Annuler ce paiement
        </Button>
      )}
    </Box>
  );
}

function CancelPayment({ payment: { id, version, amountCents }, onClose }: { payment: PaymentRow; onClose: () => void }) {
  const api = useApi();
  return (
    <RecordDialog
      title={`Annuler ce paiement — ${echoMoney(amountCents)}`}
      resource="payments"
      object="ce paiement"
      fields={[
        { source: 'cancelledReason', isRequired: true, autoFocus: true, helperText: 'Le paiement reste visible, barré. Sans nom réel.' },
      ]}
      defaults={{ cancelledReason: null }}
      submitLabel="Annuler ce paiement"
      success="Paiement annulé. Le reste dû est à jour."
      save={({ cancelledReason }) => api.act('payments', id, 'cancel', { version, cancelledReason })}
      onClose={onClose}
    />
  );
}
