import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ReferenceList } from '../../layout/ReferenceList.tsx';
import { useResourceDescription } from '../../me.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { NEW_COURT } from './courtFields.ts';
import { type CourtRow, clockInWords } from './courtRow.ts';
import { useOpenCases } from './useOpenCases.ts';
import { Verified } from './Verified.tsx';

const INTRO =
  'La zone de jours fériés et l’heure de chaque juridiction comptent dans les délais. Les contacts des greffes se saisissent et se vérifient ici.';
const CHOICES = [
  { source: 'kind', label: 'Type', all: 'Tous les types' },
  { source: 'holidayZone', label: 'Jours fériés', all: 'Toutes les zones' },
];

/** « Juridictions »: every criminal court, found by town, département or court of appeal. */
export default function CourtList() {
  const { can } = useResourceDescription('courts');
  const [isAdding, setIsAdding] = useState(false);
  const add = () => setIsAdding(true);
  return (
    <ReferenceList<CourtRow>
      {...{ resource: 'courts', screen: 'Juridictions', intro: INTRO, choices: CHOICES, words: ['juridiction', 'juridictions'] }}
      search={{ label: 'Rechercher une juridiction', placeholder: 'Ville, département, cour d’appel' }}
      actions={
        can.create && (
          <Button variant="contained" startIcon={<Add />} onClick={add}>
            Ajouter une juridiction
          </Button>
        )
      }
      empty="Aucune juridiction ne correspond."
      emptyAction={can.create && <Button onClick={add}>Ajouter une juridiction</Button>}
      render={court => <CourtLine court={court} />}
    >
      {isAdding && <AddCourt onClose={() => setIsAdding(false)} />}
    </ReferenceList>
  );
}

function CourtLine({ court }: { court: CourtRow }) {
  const { fields } = useResourceDescription('courts');
  const count = useOpenCases(court.id);
  const facts = [
    court.courtOfAppeal && !court.kind.includes('appel') && `cour d’appel de ${court.courtOfAppeal}`.replace('de Orléans', 'd’Orléans'),
    `fériés\u00a0: ${fields.holidayZone?.choices?.[court.holidayZone] ?? court.holidayZone}`,
    clockInWords(court.timeZone),
  ];
  return (
    <Box sx={{ padding: 2, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline' }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography component={Link} to={`/courts/${court.id}/show`} variant="h3" sx={{ color: 'text.primary' }}>
          {court.name}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        {court.isToConfirm && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {`Siège à ${court.seat}, à confirmer`}
          </Typography>
        )}
      </Box>
      <Typography variant="body2" sx={{ flex: '0 0 auto' }}>
        {count ? `${count} ${count > 1 ? 'dossiers ouverts' : 'dossier ouvert'}` : ''}
      </Typography>
      <Verified court={court} />
    </Box>
  );
}

function AddCourt({ onClose }: { onClose: () => void }) {
  const api = useApi();
  return (
    <RecordDialog
      title="Ajouter une juridiction"
      resource="courts"
      object="la juridiction"
      fields={NEW_COURT}
      defaults={{ kind: 'tribunal_judiciaire', holidayZone: 'metropole', timeZone: 'Europe/Paris' }}
      submitLabel="Ajouter la juridiction"
      success="Juridiction ajoutée."
      save={values => api.create('courts', { data: { isToConfirm: false, ...values } })}
      onClose={onClose}
    />
  );
}
