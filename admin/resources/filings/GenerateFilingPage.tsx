import { useState } from 'react';
import { useGetOne, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useLocation, useParams } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { IntentForm } from '../forms/IntentForm.tsx';
import type { CaseRow, FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { FilingForm } from './FilingForm.tsx';
import { FilingSteps } from './FilingSteps.tsx';
import { type Asked, filingBody, NOTHING_ASKED } from './filingBody.ts';
import { Produced } from './Produced.tsx';

/** « Générer un acte »: chooses it, asks only what is missing, says what blocks, shows the text, then gives the Word file. */
export default function GenerateFilingPage() {
  const { id = '' } = useParams();
  const { can } = useResourceDescription('filings');
  const { data: dossier, error } = useGetOne<CaseRow>('cases', { id }, { retry: false });
  if (error || !can.create) return <NotHerePage />;
  if (!dossier) return <SkeletonRows rows={5} columns={1} />;
  return (
    <Page
      key={dossier.id}
      screen="Générer un acte"
      object={dossier.codeName}
      heading={`Générer un acte — ${dossier.codeName}`}
      crumbs={[
        { label: 'Dossiers', to: '/cases' },
        { label: dossier.codeName, to: `/cases/${dossier.id}/show` },
      ]}
    >
      <Generate dossier={dossier} />
    </Page>
  );
}

function Generate({ dossier }: { dossier: CaseRow }) {
  const { fields } = useResourceDescription('filings');
  const opening = useOpening();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const [produced, setProduced] = useState<FilingRow | null>(null);
  const send = async (values: FieldValues, isDraft: boolean) => {
    const body = { ...filingBody(dossier.id, values, asked), ...(isDraft && { isDraft }) };
    const { data } = await api.create<FilingRow>('filings', { data: body });
    say(`${isDraft ? 'Brouillon enregistré' : 'Acte produit'}, édition ${data.edition}.`);
    refresh();
    setProduced(data);
  };
  if (produced)
    return (
      <>
        <FilingSteps step={3} />
        <Produced filing={produced} dossier={dossier} onAgain={() => setProduced(null)} />
      </>
    );
  const labels = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.title]));
  const askedLabels = Object.fromEntries(asked.gaps.map(({ path, title }) => [path, title]));
  return (
    <IntentForm
      defaults={opening}
      labels={{ ...labels, kind: 'Acte à produire', hearingId: 'Audience', decisionId: 'Décision', ...askedLabels }}
      draftName={`draft.filing.${dossier.id}`}
      onSave={values => send(values, false)}
    >
      <FilingForm caseId={dossier.id} asked={asked} onAsked={setAsked} onDraft={values => send(values, true)} />
    </IntentForm>
  );
}

/** The act a link asks for, and what it is for. */
function useOpening(): FieldValues {
  const query = new URLSearchParams(useLocation().search);
  const [opening] = useState(() => ({
    kind: query.get('kind'),
    hearingId: query.get('hearingId'),
    decisionId: query.get('decisionId'),
  }));
  return opening;
}
