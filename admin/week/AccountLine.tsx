import { useMe } from '../me.ts';
import { type AccountRow, presenceInWords, untilInWords } from '../resources/accounts/accountRows.ts';
import { Line } from './Line.tsx';

/** A person's access: its function and what is to be looked at of it. */
export function AccountLine({ row }: { row: AccountRow }) {
  const { resources, now } = useMe();
  const role = row.role === null ? 'Administration' : (resources.accounts?.fields.role?.choices?.[row.role] ?? row.role);
  return (
    <Line to="/users" name={row.displayName}>
      {role}, {row.isActive ? `accès ${untilInWords(row)}` : presenceInWords(row, now)}
    </Line>
  );
}
