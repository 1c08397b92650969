import Typography from '@mui/material/Typography';
import { useFieldValue } from 'react-admin';
import { echoMoney } from './moneyGrammar.ts';

/** A sum of the current record, stored in cents, « 1 500,00 € »; a dash when there is none. */
export function MoneyField({ source }: { source: string; label?: string; sortable?: boolean }) {
  const cents: unknown = useFieldValue({ source });
  return (
    <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
      {typeof cents === 'number' ? echoMoney(cents) : '—'}
    </Typography>
  );
}
