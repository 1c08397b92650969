import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useMe } from '../../me.ts';
import { instantInWords } from '../forms/frenchDays.ts';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { useCaseFile } from './caseFile.tsx';
import { PrintedCase } from './PrintedCase.tsx';

const PRINT = 'print-card';

// On paper the card alone, in ink, on an A4 sheet.
const STYLES = {
  '@page': { size: 'A4', margin: '18mm' },
  '@media print': {
    [`body > *:not(.${PRINT})`]: { display: 'none !important' },
    [`body > .${PRINT}, body > .${PRINT} *`]: {
      position: 'static !important',
      overflow: 'visible !important',
      color: '#000 !important',
      background: 'none !important',
      boxShadow: 'none !important',
      maxHeight: 'none !important',
    },
    [`body > .${PRINT} .no-print, body > .${PRINT} .MuiBackdrop-root`]: { display: 'none !important' },
  },
};

/** « Fiche à imprimer »: the card of the case under pseudonyms, as it will come out; printing it is written in the journal first. */
export function PrintCard({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { association, user, now } = useMe();
  const titleId = useId();
  const api = useApi();
  const notify = useNotify();
  const [isSending, setIsSending] = useState(false);
  const print = async () => {
    setIsSending(true);
    try {
      await api.act('cases', dossier.id, 'print', {});
      window.print();
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth className={PRINT}>
      <GlobalStyles styles={STYLES} />
      <Box sx={{ padding: 3, display: 'grid', gap: 2 }}>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {association.shortName} — confidentiel. Fiche éditée par {user.displayName}, le {instantInWords(now)}.
        </Typography>
        <Typography id={titleId} variant="h2">
          Fiche du dossier {dossier.codeName}
        </Typography>
        <PrintedCase />
        <Box className="no-print" sx={{ display: 'flex', gap: 2, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>Fermer</Button>
          <Button variant="contained" onClick={print} disabled={isSending}>
            Imprimer la fiche
          </Button>
        </Box>
      </Box>
    </Dialog>
  );
}
