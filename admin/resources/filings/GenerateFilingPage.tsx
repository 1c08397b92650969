import { useState } from 'react';
import { useGetOne, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
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
import { type Asked, askedSince, filingBody, NOTHING_ASKED } from './filingBody.ts';
import { Produced } from './Produced.tsx';
import { toGenerate } from './toGenerate.ts';

/** « Générer un acte »: chooses it, asks only what is missing, says what blocks, shows the text, then gives the Word file. */
export default function GenerateFilingPage() {
  const { id = '' } = useParams();
  const { search } = useLocation();
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
      {/* A link to another act opens on that one, whatever was being typed for the first. */}
      <Generate key={search} dossier={dossier} search={search} />
    </Page>
  );
}

function Generate({ dossier, search }: { dossier: CaseRow; search: string }) {
  const { fields } = useResourceDescription('filings');
  const opening = openingOf(search);
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const [produced, setProduced] = useState<FilingRow | null>(null);
  const send = async (values: FieldValues, isDraft: boolean) => {
    const { stamp } = asked;
    const body = { ...filingBody(dossier.id, values, asked), ...(stamp && { answersStamp: stamp }), ...(isDraft && { isDraft }) };
    const { data } = await api.create<FilingRow>('filings', { data: body });
    say(`${isDraft ? 'Brouillon enregistré' : 'Acte produit'}, édition ${data.edition}.`);
    refresh();
    setProduced(data);
  };
  const again = () => {
    const isDraft = produced?.state === 'draft';
    setProduced(null);
    if (isDraft) return setAsked(askedSince(asked));
    setAsked(NOTHING_ASKED);
    void navigate(toGenerate({ caseId: dossier.id }).to);
  };
  if (produced)
    return (
      <>
        <FilingSteps step={3} />
        <Produced filing={produced} dossier={dossier} onAgain={again} />
      </>
    );
  const labels = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.title]));
  const askedLabels = Object.fromEntries(asked.gaps.map(({ path, title }) => [path, title]));
  return (
    <IntentForm
      defaults={opening}
      labels={{ ...labels, kind: 'Acte à produire', hearingId: 'Audience', decisionId: 'Décision', ...askedLabels }}
      // What was typed for one act must not answer the link that asks for another.
      draftName={`draft.filing.${dossier.id}${search}`}
      onSave={values => send(values, false)}
    >
      <FilingForm caseId={dossier.id} asked={asked} onAsked={setAsked} onDraft={values => send(values, true)} />
    </IntentForm>
  );
}

/** The act a link asks for, and what it is for. */
function openingOf(search: string): FieldValues {
  const query = new URLSearchParams(search);
  return { kind: query.get('kind'), hearingId: query.get('hearingId'), decisionId: query.get('decisionId') };
}
