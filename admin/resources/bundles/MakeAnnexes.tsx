import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { BundleDialog } from './BundleDialog.tsx';
import { BundleProgress } from './BundleProgress.tsx';
import type { BundleContents } from './bundleRows.ts';

/** Shows which of the association's documents go with a filing of today, or what stands in the way, then puts them together. */
export function MakeAnnexes({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: ['bundles', 'annexes', dossier.id],
    queryFn: () => api.preview<BundleContents>('bundles', { caseId: dossier.id, kind: 'annexes' }),
    gcTime: 0,
  });
  return (
    <BundleDialog
      title={`Annexes — ${dossier.codeName}`}
      submitLabel="Produire les annexes"
      labels={{ kind: 'Annexes' }}
      success="Annexes produites."
      defaults={{}}
      bodyOf={() => ({ kind: 'annexes' })}
      onClose={onClose}
      isStopped={(data?.refusals.length ?? 0) > 0}
    >
      {error && <Alert severity="error">{sentenceOf(error)}</Alert>}
      {!data && !error && <SkeletonRows rows={4} columns={2} />}
      {data && data.refusals.length > 0 && (
        <Alert severity="error" role="alert">
          <Typography sx={{ fontWeight: 600 }}>Les annexes ne peuvent pas être produites aujourd’hui.</Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {data.refusals.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
          <Box component={Link} to="/association" sx={{ color: 'inherit', fontWeight: 600 }}>
            Ouvrir le dossier de l’association
          </Box>
        </Alert>
      )}
      {data && (
        <Box component="ul" aria-label="Documents joints" sx={{ margin: 0, paddingLeft: 2.5 }}>
          {data.items.map(({ label, title, dated }) => (
            <li key={label}>
              {label} – {title}
              {dated && ` (${dated})`}
            </li>
          ))}
        </Box>
      )}
      <BundleProgress />
    </BundleDialog>
  );
}
