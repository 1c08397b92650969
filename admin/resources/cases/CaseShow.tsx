import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { RecordContextProvider, useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { refusalOf, sentenceOf } from '../forms/refusals.ts';
import type { CaseRow } from '../forms/rows.ts';
import { CaseActs } from './CaseActs.tsx';
import { CaseBanners } from './CaseBanners.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseTabs } from './CaseTabs.tsx';
import { CondensedHeader } from './CondensedHeader.tsx';
import { CaseFileProvider } from './caseFile.tsx';
import { NextStep } from './NextStep.tsx';

const CRUMBS = [{ label: 'Dossiers', to: '/cases' }];

/** « Dossier »: its next step first, then everything known of it, by tabs. */
export default function CaseShow() {
  const { id = '' } = useParams();
  const { data: dossier, error, isPending, refetch } = useGetOne<CaseRow>('cases', { id }, { retry: false });
  // A case that exists but is not open to this person answers like one that does not exist.
  if (error && [400, 403, 404].includes(refusalOf(error)?.status ?? 0)) return <NotHerePage />;
  if (error && !dossier) {
    return (
      <Page screen="Dossier" crumbs={CRUMBS}>
        <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
          {sentenceOf(error)}
        </Alert>
      </Page>
    );
  }
  if (isPending || !dossier) {
    return (
      <Page screen="Dossier" crumbs={CRUMBS}>
        <SkeletonRows rows={8} columns={3} />
      </Page>
    );
  }
  // Keyed by case: what was revealed, opened or half typed in one never shows in another.
  return (
    <RecordContextProvider key={dossier.id} value={dossier}>
      <CaseFileProvider dossier={dossier}>
        <Page key={dossier.codeName} screen="Dossier" object={dossier.codeName} crumbs={CRUMBS} actions={<CaseActs />}>
          <CaseHeader />
          <CondensedHeader />
          <CaseBanners />
          <NextStep />
          <CaseTabs />
        </Page>
      </CaseFileProvider>
    </RecordContextProvider>
  );
}
