import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { KeySheet } from './KeySheet.tsx';
import { SettingsForm } from './SettingsForm.tsx';

/** The one row of the settings. */
export type SettingsRow = RaRecord<string> & { version: number; internalTargetDays: number };

/** « Réglages »: the thresholds of the association and where its key is; for who administers. */
export default function SettingsPage() {
  const { can } = useResourceDescription('settings');
  const { data, error, refetch } = useGetList<SettingsRow>('settings', undefined, { retry: false });
  const row = data?.[0];
  if (can.adjust !== true) return <NotHerePage />;
  return (
    <Page screen="Réglages">
      {error && <Alert severity="error">Les réglages n’ont pas pu être lus. Rechargez la page dans un instant.</Alert>}
      {!row && !error && <SkeletonRows rows={6} columns={1} />}
      {row && (
        <Box sx={{ display: 'grid', gap: 4, maxWidth: 760 }}>
          <SettingsForm key={row.version} row={row} onSaved={() => void refetch()} />
          <Box component="section" aria-labelledby="rules-title">
            <Typography id="rules-title" variant="h2" sx={{ marginBottom: 1 }}>
              Règles de délai
            </Typography>
            <Typography>
              Chaque règle avec son article, ses versions, et si l’avocat l’a lue.{' '}
              <Link component={RouterLink} to="/regles">
                Ouvrir les règles de délai
              </Link>
            </Typography>
          </Box>
          <KeySheet />
        </Box>
      )}
    </Page>
  );
}
