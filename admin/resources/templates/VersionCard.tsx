import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { typeset } from '../../typeset.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { useNameOf } from '../forms/NameOf.tsx';
import { CopyButton } from './CopyButton.tsx';
import { PublishButton } from './PublishButton.tsx';
import { TryOut } from './TryOut.tsx';
import { countInWords, type Finding, findingsOf, type TemplateRow } from './templateRows.ts';

/** The last version deposited: refused with what to correct, or waiting to be tried and published. */
export function VersionCard({ row, mayChange }: { row: TemplateRow; mayChange: boolean }) {
  const by = useNameOf('users', row.depositedById);
  const findings = findingsOf(row).toSorted((a, b) => a.level.localeCompare(b.level));
  const counted = countInWords(findings);
  const state = row.isRefused ? `refusée\u00a0: ${counted}` : counted ? `à publier, ${counted}` : 'à publier, aucun défaut';
  const title = `Version\u00a0${row.edition} déposée le ${instantInWords(row.createdAt)}${by ? ` par ${by}` : ''}`;
  return (
    <Box
      component="section"
      aria-label={`Version ${row.edition} déposée`}
      sx={{ padding: 3, marginBottom: 4, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Typography variant="h2" sx={{ marginBottom: 2 }}>
        {title}
      </Typography>
      {/* An alarm only for what stops the publication. */}
      <Alert
        severity={row.isRefused ? 'error' : counted ? 'warning' : 'success'}
        role={row.isRefused ? 'alert' : 'status'}
        sx={{ marginBottom: 2 }}
      >
        {`${state.charAt(0).toUpperCase()}${state.slice(1)}.`}
      </Alert>
      {findings.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, marginBottom: 2 }}>
          {findings.map((finding, rank) => (
            // Findings have no name of their own, and their order is that of the file.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of one version never changes
            <FindingLine key={rank} finding={finding} />
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <FileButton resource="templates" id={row.id} name={`version ${row.edition}`} variant="outlined" />
        {!row.isRefused && mayChange && <PublishButton row={row} />}
      </Box>
      {!row.isRefused && <TryOut row={row} />}
    </Box>
  );
}

function FindingLine({ finding: { level, place, sentence, hint, copy } }: { finding: Finding }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box aria-hidden sx={{ fontWeight: 700, color: level === 'error' ? 'error.main' : 'text.secondary' }}>
        {level === 'error' ? '✕' : '!'}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{typeset(place ? `${place}\u00a0: ${sentence}` : sentence)}</Typography>
        {hint && <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{typeset(hint)}</Typography>}
      </Box>
      {copy && <CopyButton text={copy} />}
    </Box>
  );
}
