import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FileButton } from '../documents/FileButton.tsx';
import { ActButton } from '../forms/ActButton.tsx';
import { dateOf } from '../forms/frenchDays.ts';
import { countInWords, findingsOf, type TemplateRow } from './templateRows.ts';

type ListProps = { rows: readonly TemplateRow[]; uses: Record<string, { used: number }>; mayChange: boolean };

/** Every version of a kind, the newest first: the one in use, the former ones, those refused. */
export function VersionList({ rows, uses, mayChange }: ListProps) {
  return (
    <Box component="section" aria-label="Versions" sx={{ marginBottom: 4 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        Versions
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, borderTop: 1, borderColor: 'divider' }}>
        {rows
          .toSorted((a, b) => b.edition - a.edition || (a.createdAt < b.createdAt ? 1 : -1))
          .map(row => (
            <Box
              component="li"
              key={row.id}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', paddingY: 1, borderBottom: 1, borderColor: 'divider' }}
            >
              <Typography sx={{ flex: '1 1 320px' }}>{saidOf(row, uses[row.id]?.used ?? 0)}</Typography>
              <FileButton resource="templates" id={row.id} name={`version ${row.edition} du ${dateOf(row.createdAt)}`} />
              {mayChange && !row.isPublished && !row.isRefused && row.publishedAt && (
                <ActButton
                  {...{ resource: 'templates', record: row, verb: 'publish' }}
                  label="Republier"
                  named={`version ${row.edition}`}
                  success={`Version\u00a0${row.edition} publiée de nouveau.`}
                />
              )}
            </Box>
          ))}
      </Box>
    </Box>
  );
}

function saidOf(row: TemplateRow, used: number): string {
  const { edition, isPublished, isRefused, publishedAt, documentId, createdAt } = row;
  const from = documentId ? `déposée le ${dateOf(createdAt)}` : 'livrée avec le logiciel';
  const state = isPublished
    ? 'publiée'
    : isRefused
      ? `refusée (${countInWords(findingsOf(row))})`
      : publishedAt
        ? 'remplacée'
        : documentId
          ? 'à publier'
          : 'remplacée';
  return [`Version\u00a0${edition}`, state, from, used > 0 && `${used} acte${used > 1 ? 's' : ''}`].filter(Boolean).join(' · ');
}
