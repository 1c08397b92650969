import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { typeset } from '../../typeset.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { dateOf } from '../forms/frenchDays.ts';
import { useLook } from '../forms/useLook.ts';
import { type TemplateRow, usedInWords, useTemplates } from './templateRows.ts';

const INTRO = 'Les documents Word dont les actes sont tirés. Chacun se télécharge, se corrige dans Word et se dépose de nouveau.';

/** « Modèles »: the kinds of filing, each with the version in use and how often it served. */
export default function TemplateList() {
  const { data, isPending, error } = useTemplates();
  const { data: uses } = useLook<Record<string, { used: number }>>('templates', 'figures');
  const kinds = [...new Set((data ?? []).map(({ kind }) => kind))]
    .map(kind => [kind, (data ?? []).filter(row => row.kind === kind)] as const)
    .sort(([, [a]], [, [b]]) => a!.title.localeCompare(b!.title, 'fr'));
  return (
    <Page screen="Modèles">
      <Typography sx={{ maxWidth: '75ch', marginBottom: 3, color: 'text.secondary' }}>{typeset(INTRO)}</Typography>
      {isPending && <SkeletonRows rows={8} columns={3} />}
      {error && <Typography role="alert">Les modèles n’ont pas pu être lus. Rechargez la page dans un instant.</Typography>}
      {data && kinds.length === 0 && <EmptyState text="Aucun modèle." />}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, borderTop: 1, borderColor: 'divider' }}>
        {kinds.map(([kind, rows]) => (
          <KindLine key={kind} kind={kind} rows={rows} used={rows.reduce((sum, { id }) => sum + (uses?.[id]?.used ?? 0), 0)} />
        ))}
      </Box>
    </Page>
  );
}

function KindLine({ kind, rows, used }: { kind: string; rows: readonly TemplateRow[]; used: number }) {
  const inUse = rows.find(({ isPublished }) => isPublished);
  const waiting = rows.filter(row => !row.isRefused && inUse && row.edition > inUse.edition).length;
  return (
    <Box component="li" sx={{ padding: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Typography component={Link} to={`/templates/${kind}`} variant="h3" sx={{ color: 'text.primary' }}>
        {typeset(rows[0]!.title)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[
          inUse
            ? `version\u00a0${inUse.edition} publiée${inUse.publishedAt ? ` le ${dateOf(inUse.publishedAt)}` : ', livrée'}`
            : 'aucune version publiée',
          usedInWords(used),
          waiting > 0 && `${waiting} à publier`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Box>
  );
}
