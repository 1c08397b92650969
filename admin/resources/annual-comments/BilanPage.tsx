import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useToday } from '../../ui/today.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { useLook } from '../forms/useLook.ts';
import type { CommentRow, FiguresByYear } from './bilanRows.ts';
import { ExportChapter } from './ExportChapter.tsx';
import { YearComment } from './YearComment.tsx';
import { CategoryTable, MainFigures } from './YearFigures.tsx';

const ALL = { pagination: { page: 1, perPage: 100 }, sort: { field: 'year', order: 'DESC' as const }, filter: {} };

/** « Bilan contentieux » (S15): what the board and the annual report need, without ever exposing a child. */
export default function BilanPage() {
  const { can } = useResourceDescription('annual-comments');
  if (can.list !== true) return <NotHerePage />;
  return <Bilan />;
}

function Bilan() {
  // One accounts for the year that is over.
  const last = Number(useToday().slice(0, 4)) - 1;
  const [year, setYear] = useState(last);
  const [isEdited, setIsEdited] = useState(false);
  const figures = useLook<FiguresByYear>('annual-comments', 'figures');
  const comments = useGetList<CommentRow>('annual-comments', ALL);
  const row = comments.data?.find(one => one.year === year) ?? null;
  const known = [...Object.keys(figures.data ?? {}).map(Number), ...(comments.data ?? []).map(one => one.year)];
  const years = [...new Set([...known, last])].filter(one => one > last - 5).sort((one, other) => one - other);
  const ofYear = figures.data?.[String(year)];
  const reload = () => void comments.refetch();
  return (
    <Page screen="Bilan contentieux">
      <Typography sx={{ maxWidth: '75ch', marginBottom: 2, color: 'text.secondary' }}>
        Version diffusable{'\u00A0'}: aucun nom, aucun petit effectif. Les effectifs de 1 à 4 sont masqués, et d’autres avec eux pour qu’on
        ne puisse pas les retrouver.
      </Typography>
      <ToggleButtonGroup
        exclusive
        value={year}
        onChange={(_event, next: number | null) => next && setYear(next)}
        aria-label="Année"
        size="small"
      >
        {years.map(one => (
          <ToggleButton key={one} value={one} sx={{ minWidth: 72, minHeight: 40 }}>
            {one}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {comments.data && <ExportChapter key={year} year={year} row={row} onCreated={reload} onEdit={() => setIsEdited(true)} />}
      {figures.isPending && <SkeletonRows rows={4} columns={3} />}
      {figures.error && <NotLoaded what="Les chiffres" onRetry={() => void figures.refetch()} />}
      {figures.data && !ofYear && <EmptyState text={`Aucune donnée enregistrée pour ${year}.`} />}
      {ofYear && <MainFigures figures={ofYear} />}
      {comments.error && <NotLoaded what="Les paragraphes" onRetry={reload} />}
      {comments.data && <YearComment key={`comment-${year}`} {...{ year, row, isEdited }} onEdit={setIsEdited} onSaved={reload} />}
      {ofYear && <CategoryTable figures={ofYear} />}
    </Page>
  );
}
