import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { AWARD_HEADS } from '#law/decisions';
import type { LedgerAccount } from '#law/ledger';
import { echoMoney } from '../../ui/moneyGrammar.ts';

type LedgerProps = { account: LedgerAccount; name: string; nameOf: (id: string) => string; isVictim?: boolean };
type Sums = Pick<LedgerAccount, 'claimedCents' | 'awardedCents' | 'receivedCents' | 'dueCents'>;

const COLUMNS = [
  ['claimedCents', 'Demandé'],
  ['awardedCents', 'Alloué'],
  ['receivedCents', 'Reçu'],
  ['dueCents', 'Reste dû'],
] as const;

/** What one beneficiary asked, was awarded, received and is still owed; a joint sum is said once, with all who owe it. */
export function Ledger({ account, name, nameOf, isVictim = false }: LedgerProps) {
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const rows = [
    ...account.lines.map(line => ({
      key: line.head,
      label: AWARD_HEADS[line.head],
      note:
        line.debtorIds.length > 1 ? `solidairement\u00A0: ${line.debtorIds.map(nameOf).join(', ')}` : line.debtorIds.map(nameOf).join(''),
      sums: line as Sums,
    })),
    { key: 'total', label: 'Total', note: '', sums: account as Sums },
  ];
  const Shape = isNarrow ? Cards : Lines;
  return (
    <Box component="section" aria-label={`Sommes — ${name}`} sx={{ display: 'grid', gap: 1 }}>
      <Shape name={name} rows={rows} />
      <Typography sx={{ fontWeight: 600 }}>{`Reste dû\u00A0: ${echoMoney(account.dueCents)}`}</Typography>
      {isVictim && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Pour information : ces sommes sont celles de la victime, comme les délais de la CIVI et du SARVI.
        </Typography>
      )}
      {account.overpaidCents > 0 && (
        <Alert severity="warning">
          {`Trop-perçu de ${echoMoney(account.overpaidCents)}\u00A0: plus a été reçu qu’il n’était dû. Vérifiez les paiements.`}
        </Alert>
      )}
    </Box>
  );
}

type Row = { key: string; label: string; note: string; sums: Sums };

const numeric = { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;

function Lines({ name, rows }: { name: string; rows: Row[] }) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{name}</TableCell>
          {COLUMNS.map(([key, label]) => (
            <TableCell key={key} sx={numeric}>
              {label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, label, note, sums }) => (
          <TableRow key={key} sx={key === 'total' ? { '& > *': { fontWeight: 600 } } : {}}>
            <TableCell component="th" scope="row">
              {label}
              {note && (
                <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
                  {note}
                </Typography>
              )}
            </TableCell>
            {COLUMNS.map(([column]) => (
              <TableCell key={column} sx={numeric}>
                {echoMoney(sums[column])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ name, rows }: { name: string; rows: Row[] }) {
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
      {rows.map(({ key, label, note, sums }) => (
        <Box key={key} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 1.5 }}>
          <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
          {note && (
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
              {note}
            </Typography>
          )}
          <Box component="dl" sx={{ margin: 0 }}>
            {COLUMNS.map(([column, title]) => (
              <Box key={column} sx={{ display: 'flex', justifyContent: 'space-between' }}>
                <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                  {title}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ margin: 0, ...numeric }}>
                  {echoMoney(sums[column])}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}
