import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh } from 'react-admin';
import { shortDay } from '#law/days';
import { useMe } from '../../me.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

/** « Pièces retirées », with why; absent when there is none. */
export function WithdrawnExhibits({ rows }: { rows: ExhibitRow[] }) {
  const { can = {} } = useMe().resources.exhibits ?? {};
  const [api, say, notify, refresh] = [useApi(), useSay(), useNotify(), useRefresh()];
  if (rows.length === 0) return null;
  const restore = async ({ id, version, title }: ExhibitRow) => {
    try {
      const { number } = await api.act<ExhibitRow>('exhibits', id, 'restore', { version });
      say(`« ${title} » remise, pièce ${number}.`.replace('« ', '«\u00A0').replace(' »', '\u00A0»'));
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    refresh();
  };
  return (
    <Box component="section" aria-label="Pièces retirées" sx={{ marginTop: 3 }}>
      <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
        Pièces retirées
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows.map(row => (
          <Box component="li" key={row.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, paddingY: 0.5 }}>
            <Typography variant="body2" sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
              {row.title}, retirée le {shortDay(row.withdrawnOn ?? '')}
              {row.withdrawnReason && `\u00A0: ${row.withdrawnReason}`}
            </Typography>
            <FileButton resource="exhibits" id={row.id} name={`pièce retirée, ${row.title}`} />
            {can.restore && (
              <Button size="small" onClick={() => void restore(row)} aria-label={`Remettre — ${row.title}`}>
                Remettre
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
