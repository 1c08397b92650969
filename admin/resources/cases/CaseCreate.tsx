import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { useMe, useResourceDescription } from '../../me.ts';
import { IntentForm } from '../forms/IntentForm.tsx';
import { refusalOf } from '../forms/refusals.ts';
import type { CaseRow } from '../forms/rows.ts';
import { SaveButton } from '../forms/SaveButton.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { IntakeChecks } from './IntakeChecks.tsx';
import { IntakeFields } from './IntakeFields.tsx';
import { intakeBody } from './intakeDraft.ts';
import { JoinNotice, useJoinNotice } from './JoinNotice.tsx';
import { useIntakePreview } from './useIntakePreview.ts';

/** « Nouveau dossier »: a safe, useful case in under a minute, checked while it is typed. */
export default function CaseCreate() {
  const me = useMe();
  const api = useApi();
  const say = useSay();
  const navigate = useNavigate();
  const { fields } = useResourceDescription('cases');
  const titles = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title]));
  const labels = { ...titles, stage: 'Où en est-on' };
  const [refused, setRefused] = useState<Refused>(null);
  const [notice, setNotice] = useState<File | null>(null);
  const joinNotice = useJoinNotice();

  const create = async (values: FieldValues) => {
    try {
      const { data } = await api.create<CaseRow>('cases', { data: intakeBody(values) });
      const isJoined = await joinNotice(data.id, values.stage, notice);
      if (isJoined) say(`Dossier créé${'\u00A0'}: ${data.codeName}, ${data.reference}.`);
      // A notice that was refused is asked again there.
      navigate(`/cases/${data.id}/show`, isJoined ? {} : { state: { task: 'notice' } });
    } catch (error) {
      const duplicate = refusalOf(error)?.duplicate;
      setRefused(duplicate ? { ...duplicate, value: String(values.parquetNumber ?? '') } : null);
      throw error;
    }
  };
  const { state } = useLocation();
  const defaults = {
    ...(state as { parquetNumber?: string } | null),
    origin: 'lawyer',
    isMinor: true,
    responsibleId: me.user.id,
    codeName: '',
  };
  return (
    <Page screen="Nouveau dossier" crumbs={[{ label: 'Dossiers', to: '/cases' }]}>
      <IntentForm defaults={defaults} labels={labels} onSave={create}>
        <IntakeDesk refused={refused} notice={notice} onNotice={setNotice} />
      </IntentForm>
    </Page>
  );
}

/** The duplicate the server named when it refused to create. */
export type Refused = { id: string; codeName: string; value: string } | null;

type DeskProps = { refused: Refused; notice: File | null; onNotice: (file: File | null) => void };

function IntakeDesk({ refused, notice, onNotice }: DeskProps) {
  const preview = useIntakePreview();
  return (
    <Box sx={{ display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 380px' } }}>
      <Paper variant="outlined" sx={{ padding: { xs: 2, sm: 3 } }}>
        <IntakeFields onAnotherName={preview.askAgain} />
        <Box sx={{ marginTop: 2 }}>
          <JoinNotice file={notice} onChoose={onNotice} />
        </Box>
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 2,
            marginTop: 3,
            flexDirection: { xs: 'column-reverse', sm: 'row' },
          }}
        >
          <Button component={Link} to="/cases">
            Annuler
          </Button>
          <SaveButton label="Créer le dossier" />
        </Box>
      </Paper>
      <Box sx={{ position: { md: 'sticky' }, top: { md: 72 } }}>
        <IntakeChecks preview={preview} refused={refused} />
      </Box>
    </Box>
  );
}
