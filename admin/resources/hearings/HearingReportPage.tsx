import Box from '@mui/material/Box';
import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { longDay } from '#law/days';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { hourInFull } from '../forms/frenchDays.ts';
import type { CaseRow, HearingRow } from '../forms/rows.ts';
import { HearingReportForm } from './HearingReportForm.tsx';

/** The report of one hearing as a page, for a phone at the courthouse. */
export default function HearingReportPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data: hearing, error } = useGetOne<HearingRow>('hearings', { id }, { retry: false });
  const { data: dossier } = useGetOne<CaseRow>('cases', { id: hearing?.caseId ?? '' }, { enabled: hearing !== undefined, retry: false });
  if (error) return <NotHerePage />;
  if (!hearing || !dossier) return <SkeletonRows rows={5} columns={1} />;
  const back = () => navigate(`/cases/${dossier.id}/show`);
  return (
    <Page
      screen="Compte rendu"
      object={dossier.codeName}
      heading={`Compte rendu — ${dossier.codeName}`}
      crumbs={[
        { label: 'Dossiers', to: '/cases' },
        { label: dossier.codeName, to: `/cases/${dossier.id}/show` },
      ]}
    >
      <p>
        {longDay(hearing.heldOn)}, {hourInFull(hearing.startTime)}
      </p>
      {hearing.outcome === null ? (
        <Box sx={{ padding: { xs: 2, md: 3 }, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
          <HearingReportForm hearing={hearing} onDone={back} />
        </Box>
      ) : (
        <p>Le compte rendu de cette audience est déjà enregistré.</p>
      )}
    </Page>
  );
}
