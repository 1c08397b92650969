import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe, useResourceDescription } from '../../me.ts';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import type { CourtRow } from './courtRow.ts';

const SHOWN = 20;
type Figures = { openCases: number; medianDays: number | null; measured: number };

/** The open cases of a court that this person knows of, and how long its hearings are put off. */
export function CourtFigures({ court }: { court: CourtRow }) {
  const api = useApi();
  const me = useMe();
  const { can } = useResourceDescription('courts');
  const { data } = useQuery({
    queryKey: ['courts', 'figures', court.id],
    queryFn: () => api.act<Figures & { id: string }>('courts', court.id, 'figures', {}),
    enabled: can.figures === true,
  });
  const { data: cases = [] } = useGetList<CaseRow>(
    'cases',
    {
      filter: { leadCourtId: court.id, closedOn: null },
      pagination: { page: 1, perPage: SHOWN },
      sort: { field: 'sortName', order: 'ASC' },
    },
    { enabled: me.resources.cases?.can.list === true },
  );
  if (!can.figures) return null;
  const median = data?.medianDays ?? null;
  return (
    <Box
      component="section"
      aria-label="Dossiers ouverts"
      sx={{ padding: 3, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Typography variant="h2" sx={{ marginBottom: 2 }}>
        {data ? `Dossiers ouverts\u00a0: ${data.openCases}` : 'Dossiers ouverts'}
      </Typography>
      {cases.length === 0 && <Typography sx={{ color: 'text.secondary' }}>Aucun dossier ouvert devant cette juridiction.</Typography>}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {cases.map(({ id, codeName, reference }) => (
          <li key={id}>
            <Link to={`/cases/${id}/show`}>{codeName}</Link> {reference}
          </li>
        ))}
      </Box>
      {data && (
        <Typography sx={{ marginTop: 2, color: 'text.secondary' }}>
          {median === null
            ? 'Délai entre deux audiences\u00a0: trop peu de renvois pour le dire.'
            : `Délai médian entre deux audiences\u00a0: ${median} jours, sur ${data.measured} renvois.`}
        </Typography>
      )}
    </Box>
  );
}
