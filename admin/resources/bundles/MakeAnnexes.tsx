import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { shortDay } from '#law/days';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { lineKind } from '../filings/shortKinds.ts';
import { sentenceOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { BundleDialog } from './BundleDialog.tsx';
import { BundleProgress } from './BundleProgress.tsx';
import type { BundleContents } from './bundleRows.ts';

/** Shows what goes with a filing of today, or with one of the case on its day, or what stands in the way, then puts it together. */
export function MakeAnnexes({ onClose }: { onClose: () => void }) {
  const { dossier, filings } = useCaseFile();
  const [filingId, setFilingId] = useState<string | null>(null);
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: ['bundles', 'annexes', dossier.id, filingId],
    queryFn: () => api.preview<BundleContents>('bundles', { caseId: dossier.id, kind: 'annexes', filingId }),
    gcTime: 0,
  });
  return (
    <BundleDialog
      title={`Annexes — ${dossier.codeName}`}
      submitLabel="Produire les annexes"
      labels={{ kind: 'Annexes' }}
      success="Annexes produites."
      defaults={{}}
      bodyOf={() => ({ kind: 'annexes', filingId })}
      onClose={onClose}
      isStopped={(data?.refusals.length ?? 0) > 0}
    >
      <FilingChoice filings={filings.rows} value={filingId} onChange={setFilingId} />
      {error && <Alert severity="error">{sentenceOf(error)}</Alert>}
      {!data && !error && <SkeletonRows rows={4} columns={2} />}
      {data && data.refusals.length > 0 && (
        <Alert severity="error" role="alert">
          <Typography sx={{ fontWeight: 600 }}>Les annexes ne peuvent pas être produites.</Typography>
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

type FilingChoiceProps = { filings: readonly FilingRow[]; value: string | null; onChange: (id: string | null) => void };

const TODAY = 'today';

/** Which act they go with: an appeal rests on other papers than the first act, and an act filed is judged on its day. */
function FilingChoice({ filings, value, onChange }: FilingChoiceProps) {
  const offered = filings.filter(({ state }) => state === 'ready' || state === 'filed').toReversed();
  if (offered.length === 0) return null;
  return (
    <TextField
      select
      label="Pour l’acte"
      value={value ?? TODAY}
      onChange={event => onChange(event.target.value === TODAY ? null : event.target.value)}
    >
      <MenuItem value={TODAY}>Un acte d’aujourd’hui</MenuItem>
      {offered.map(({ id, kind, edition, filedOn }) => (
        <MenuItem key={id} value={id}>
          {`${lineKind(kind)}, édition ${edition}${filedOn ? `, déposé le ${shortDay(filedOn)}` : ''}`}
        </MenuItem>
      ))}
    </TextField>
  );
}
