import { tableDay } from '#law/days';
import { useResourceDescription } from '../me.ts';
import type { PaymentRow } from '../resources/forms/rows.ts';
import { echoMoney } from '../ui/moneyGrammar.ts';
import { Line } from './Line.tsx';

/** A sum the association received. */
export function PaymentLine({ row: { caseId, amountCents, receivedOn, method } }: { row: PaymentRow & { caseId: string } }) {
  const { fields } = useResourceDescription('payments');
  return (
    <Line caseId={caseId}>
      {echoMoney(amountCents)}, {tableDay(receivedOn)}, {fields.method?.choices?.[method]?.toLowerCase() ?? method}
    </Line>
  );
}
