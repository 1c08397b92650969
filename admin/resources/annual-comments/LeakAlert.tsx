import Download from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { type Found, foundInWords, type Passage, type Scan } from './bilanRows.ts';

type LeakAlertProps = Scan & {
  isBusy: boolean;
  onMend: (passage: Passage, remedy: 'replace' | 'remove') => void;
  onEdit: () => void;
  onDownload: () => void;
};

/** What the scan found, masked, each with its remedies and none to ignore it; the file once nothing is left. */
export function LeakAlert({ passages, others, isBusy, onMend, onEdit, onDownload }: LeakAlertProps) {
  const all: readonly Found[] = [...passages, ...others];
  if (all.length === 0)
    return (
      <Alert severity="success" role="status" sx={{ marginTop: 2, maxWidth: '75ch' }}>
        <AlertTitle>Aucun nom protégé</AlertTitle>
        <Typography sx={{ marginBottom: 1.5 }}>Le chapitre peut sortir de l’association.</Typography>
        <Button variant="contained" startIcon={<Download />} disabled={isBusy} onClick={onDownload} autoFocus>
          Télécharger (DOCX)
        </Button>
      </Alert>
    );
  return (
    <Alert severity="error" role="alert" sx={{ marginTop: 2, maxWidth: '75ch', '& .MuiAlert-message': { width: '100%' } }}>
      <AlertTitle>{foundInWords(all)}</AlertTitle>
      <Typography>Le chapitre ne peut pas sortir tant qu’il en reste. Choisissez un remède pour chacun.</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {passages.map(passage => (
          <Line key={passage.rank} found={passage}>
            <Remedies passage={passage} isOne={passages.length === 1} {...{ isBusy, onMend, onEdit }} />
          </Line>
        ))}
        {others.map(found => (
          <Line key={`${found.place} ${found.passage}`} found={found}>
            <Typography variant="body2">Ce passage n’est pas dans le paragraphe{'\u00A0'}: corrigez la fiche d’où il vient.</Typography>
          </Line>
        ))}
      </Box>
    </Alert>
  );
}

function Line({ found: { place, passage }, children }: { found: Found; children: ReactNode }) {
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', marginTop: 1.5, paddingTop: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{`«\u00A0${passage}\u00A0»`}</Typography>
      <Typography variant="body2" sx={{ marginBottom: 1 }}>
        {place}
      </Typography>
      {children}
    </Box>
  );
}

function Remedies({
  passage,
  isOne,
  isBusy,
  onMend,
  onEdit,
}: Pick<LeakAlertProps, 'isBusy' | 'onMend' | 'onEdit'> & { passage: Passage; isOne: boolean }) {
  const replace = `Remplacer par «\u00A0${passage.instead}\u00A0»`;
  const named = (label: string) => (isOne ? {} : { 'aria-label': `${label} — passage ${passage.rank + 1}` });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="contained" disabled={isBusy} onClick={() => onMend(passage, 'replace')} {...named(replace)}>
        {replace}
      </Button>
      <Button variant="outlined" disabled={isBusy} onClick={() => onMend(passage, 'remove')} {...named('Supprimer la phrase')}>
        Supprimer la phrase
      </Button>
      <Button variant="outlined" disabled={isBusy} onClick={onEdit} {...named('Modifier')}>
        Modifier
      </Button>
    </Box>
  );
}
