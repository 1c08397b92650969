import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { LawyerAbsences } from '../absences/LawyerAbsences.tsx';
import { useLook } from '../forms/useLook.ts';
import { LawyerAccess } from './LawyerAccess.tsx';
import { LawyerForm } from './LawyerForm.tsx';
import { LawyerHearings } from './LawyerHearings.tsx';
import { LawyerMandates } from './LawyerMandates.tsx';
import { accessInWords, barInWords, delayInWords, type LawyerFigures, type LawyerRow, nameOf, type Practice } from './lawyerRows.ts';

const CRUMBS = [{ label: 'Avocats', to: '/lawyers' }];

/** One partner lawyer: contact, access, mandates, hearings, absences. */
export default function LawyerShow() {
  const { id = '' } = useParams();
  const { data: lawyer, error } = useGetOne<LawyerRow>('lawyers', { id }, { retry: false });
  const { can } = useResourceDescription('lawyers');
  const [isEdited, setIsEdited] = useState(false);
  const { data: practice } = useLook<Practice>('lawyers', id, 'practice');
  if (error) return <NotHerePage />;
  if (!lawyer) return <SkeletonRows rows={5} columns={2} />;
  const edit = (
    <Button variant="outlined" onClick={() => setIsEdited(true)} aria-label={`Modifier la fiche — ${nameOf(lawyer)}`}>
      Modifier la fiche
    </Button>
  );
  return (
    <Page
      screen="Avocat"
      object={nameOf(lawyer)}
      crumbs={CRUMBS}
      status={lawyer.isAvailable === false ? <StateTag label="Indisponible" /> : undefined}
      actions={can.edit ? edit : undefined}
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 2fr)' } }}>
        <LawyerFacts lawyer={lawyer} practice={practice} />
        <Box sx={{ display: 'grid', gap: 3, alignContent: 'start' }}>
          <LawyerHearings practice={practice} lawyerId={id} />
          <LawyerMandates lawyerId={id} />
          <LawyerAbsences lawyerId={id} uncovered={practice?.toCome.filter(({ isUncovered }) => isUncovered) ?? []} />
        </Box>
      </Box>
      {isEdited && <LawyerForm lawyer={lawyer} onClose={() => setIsEdited(false)} />}
    </Page>
  );
}

function LawyerFacts({ lawyer, practice }: { lawyer: LawyerRow; practice: Practice | undefined }) {
  const { fields } = useResourceDescription('lawyers');
  const { data: figures } = useLook<Record<string, LawyerFigures>>('lawyers', 'figures');
  const mine = figures?.[lawyer.id];
  const facts: [string, ReactNode][] = [
    ['Barreau', barInWords(lawyer.barName)],
    ...(['firm', 'courtBox', 'specialities'] as const).flatMap((name): [string, ReactNode][] =>
      fields[name] ? [[fields[name].title, lawyer[name] ?? '—']] : [],
    ),
    ...(fields.email ? [contact('Adresse électronique', lawyer.email, `mailto:${lawyer.email}`)] : []),
    ...(fields.phone ? [contact('Téléphone', lawyer.phone, `tel:${lawyer.phone?.replaceAll(' ', '')}`)] : []),
    ['Accès', mine ? <AccessFact key="access" lawyer={lawyer} figures={mine} /> : ''],
    ['Délai des comptes rendus', practice ? delayInWords(practice.reportHours) : ''],
    ['Comptes rendus en retard', practice ? String(practice.lateReports) : ''],
  ];
  return (
    <Box component="section" aria-label="Coordonnées et accès" sx={panel}>
      <Box component="dl" sx={{ margin: 0 }}>
        {facts.map(([title, value]) => (
          <Box key={title} sx={{ marginBottom: 1.5, '& a': { color: 'primary.main' } }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {title}
            </Typography>
            <Typography component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function AccessFact({ lawyer, figures }: { lawyer: LawyerRow; figures: LawyerFigures }) {
  return (
    <>
      {accessInWords(figures)}
      <LawyerAccess lawyer={lawyer} access={figures.access} />
    </>
  );
}

const contact = (title: string, value: string | null | undefined, href: string): [string, ReactNode] => {
  const link = <a href={href}>{value}</a>;
  return [title, value ? link : '—'];
};

const panel = {
  padding: 2,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  alignSelf: 'start',
} as const;
