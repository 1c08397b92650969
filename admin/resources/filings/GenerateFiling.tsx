import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { useToday } from '../../ui/today.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { IntentForm } from '../forms/IntentForm.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { FilingForm } from './FilingForm.tsx';
import { type Asked, filingBody } from './filingBody.ts';

/** « Générer un acte »: asks only what is missing, says what blocks, then gives the Word file. */
export function GenerateFiling({ hearingId, onClose }: { hearingId?: string; onClose: () => void }) {
  const titleId = useId();
  const isSheet = useMediaQuery('(max-width:600px)', { noSsr: true });
  const { dossier } = useCaseFile();
  const [produced, setProduced] = useState<FilingRow | null>(null);
  return (
    <Dialog
      open
      onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
      fullScreen={isSheet}
    >
      <DialogTitle id={titleId}>Générer un acte — {dossier.codeName}</DialogTitle>
      <Box sx={{ paddingX: 3, paddingBottom: 3, overflowY: 'auto' }}>
        {produced ? (
          <Produced filing={produced} onClose={onClose} />
        ) : (
          <Request hearingId={hearingId} onProduced={setProduced} onClose={onClose} />
        )}
      </Box>
    </Dialog>
  );
}

type RequestProps = { hearingId: string | undefined; onProduced: (filing: FilingRow) => void; onClose: () => void };

function Request({ hearingId, onProduced, onClose }: RequestProps) {
  const { dossier, hearings } = useCaseFile();
  const { fields } = useResourceDescription('filings');
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const today = useToday();
  const [asked, setAsked] = useState<Asked>({ target: '', gaps: [] });
  const kinds = Object.keys(fields.kind?.choices ?? {});
  const planned = hearings.rows.filter(({ outcome, heldOn }) => outcome === null && heldOn >= today);
  const defaults = { kind: kinds[0] ?? null, hearingId: hearingId ?? planned[0]?.id ?? null };
  const labels = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.title]));
  const produce = async (values: FieldValues) => {
    const { data } = await api.create<FilingRow>('filings', { data: filingBody(dossier.id, values, asked) });
    say(`Lettre produite, édition ${data.edition}.`);
    refresh();
    onProduced(data);
  };
  return (
    <IntentForm
      defaults={defaults}
      labels={{ ...labels, kind: 'Acte à produire', hearingId: 'Audience' }}
      draftName={`draft.filing.${dossier.id}`}
      onSave={produce}
    >
      <FilingForm asked={asked} onAsked={setAsked} onClose={onClose} />
    </IntentForm>
  );
}

function Produced({ filing, onClose }: { filing: FilingRow; onClose: () => void }) {
  const { fields } = useResourceDescription('filings');
  return (
    <>
      <Typography sx={{ marginBottom: 1 }}>
        {fields.kind?.choices?.[filing.kind] ?? filing.kind}, édition {filing.edition}, est prête. Relisez-la, faites-la signer, puis
        déposez-la.
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 3 }}>
        Elle reste dans l’onglet Actes. Sa production est inscrite au journal.
      </Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, flexDirection: { xs: 'column-reverse', sm: 'row' } }}>
        <Button onClick={onClose}>Fermer</Button>
        <DownloadButton filing={filing} isMain />
      </Box>
    </>
  );
}
