import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useGetOne, useRefresh } from 'react-admin';
import { useParams } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { CourtFigures } from './CourtFigures.tsx';
import { CONTACTS } from './courtFields.ts';
import { type CourtRow, clockInWords } from './courtRow.ts';
import { Verified } from './Verified.tsx';

/** One court: what it is, how its days are counted, the contact of its greffe, what is open there. */
export default function CourtShow() {
  const { id = '' } = useParams();
  const { data: court, error } = useGetOne<CourtRow>('courts', { id }, { retry: false });
  const { can } = useResourceDescription('courts');
  const [isEdited, setIsEdited] = useState(false);
  if (error) return <NotHerePage />;
  const crumbs = [{ label: 'Juridictions', to: '/courts' }];
  if (!court)
    return (
      <Page screen="Juridiction" crumbs={crumbs}>
        <SkeletonRows />
      </Page>
    );
  const edit = can.edit && (
    <Button variant="contained" onClick={() => setIsEdited(true)}>
      Modifier les contacts
    </Button>
  );
  return (
    <Page screen="Juridiction" object={court.name} crumbs={crumbs} actions={edit}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
        <Place court={court} />
        <Greffe court={court} />
        <CourtFigures court={court} />
      </Box>
      {isEdited && <EditContacts court={court} onClose={() => setIsEdited(false)} />}
    </Page>
  );
}

function Place({ court }: { court: CourtRow }) {
  const { fields } = useResourceDescription('courts');
  const isChecked = court.holidayZone === 'alsace-moselle';
  return (
    <Facts
      title="Ressort et délais"
      rows={[
        ['Type', fields.kind?.choices?.[court.kind] ?? court.kind],
        ['Siège', court.isToConfirm ? `${court.seat} (à confirmer)` : court.seat],
        ['Département', court.department],
        ['Cour d’appel', court.courtOfAppeal],
        ...(court.ressort ? [['Ressort', court.ressort] as const] : []),
        ['Jours fériés', `${fields.holidayZone?.choices?.[court.holidayZone] ?? ''}${isChecked ? ' (vendredi saint à vérifier)' : ''}`],
        ['Fuseau horaire', clockInWords(court.timeZone)],
      ]}
    />
  );
}

function Greffe({ court }: { court: CourtRow }) {
  const { can } = useResourceDescription('courts');
  return (
    <Facts
      title="Greffe"
      rows={[
        ['Chambres', court.chambers],
        ['Adresse', court.address],
        ['Téléphone', court.phone && <a href={`tel:${court.phone.replaceAll(/[^+\d]/g, '')}`}>{court.phone}</a>],
        ['Adresse électronique', court.email && <a href={`mailto:${court.email}`}>{court.email}</a>],
      ]}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Verified court={court} />
        {can.verify && (court.address || court.phone || court.email) && <VerifyButton court={court} />}
      </Box>
    </Facts>
  );
}

function VerifyButton({ court }: { court: CourtRow }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const verify = async () => {
    setIsSending(true);
    setRefusal('');
    try {
      await api.act('courts', court.id, 'verify', { version: court.version });
      say('Contacts du greffe vérifiés aujourd’hui.');
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setIsSending(false);
    refresh();
  };
  return (
    <>
      <Button variant="outlined" disabled={isSending} onClick={() => void verify()}>
        Marquer les contacts comme vérifiés
      </Button>
      {refusal && (
        <Typography role="alert" color="error">
          {refusal}
        </Typography>
      )}
    </>
  );
}

type FactsProps = { title: string; rows: readonly (readonly [string, ReactNode])[]; children?: ReactNode };

function Facts({ title, rows, children }: FactsProps) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{ padding: 3, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Typography variant="h2" sx={{ marginBottom: 2 }}>
        {title}
      </Typography>
      <Box component="dl" sx={{ margin: 0 }}>
        {rows.map(([term, words]) => (
          <Box key={term} sx={{ display: 'grid', gridTemplateColumns: { sm: '180px 1fr' }, columnGap: 2, marginBottom: 1 }}>
            <Typography component="dt" sx={{ color: 'text.secondary' }}>
              {term}
            </Typography>
            <Typography component="dd" sx={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {words || '—'}
            </Typography>
          </Box>
        ))}
      </Box>
      {children}
    </Box>
  );
}

function EditContacts({ court, onClose }: { court: CourtRow; onClose: () => void }) {
  const api = useApi();
  const names = [...CONTACTS.map(({ source }) => source), 'version'];
  return (
    <RecordDialog
      title={`Modifier les contacts — ${court.name}`}
      resource="courts"
      object={court.name}
      fields={CONTACTS}
      defaults={Object.fromEntries(names.map(name => [name, court[name] ?? null]))}
      submitLabel="Enregistrer"
      success="Contacts modifiés."
      save={values => api.update<CourtRow>('courts', { id: court.id, data: values, previousData: court })}
      onClose={onClose}
    />
  );
}
