import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import type { CaseRow, FilingRow } from '../forms/rows.ts';
import { DownloadButton } from './DownloadButton.tsx';

type ProducedProps = { filing: FilingRow; dossier: CaseRow; onAgain: () => void };

/** The act is there: its file, and where it is kept. */
export function Produced({ filing, dossier, onAgain }: ProducedProps) {
  const { fields } = useResourceDescription('filings');
  const kind = fields.kind?.choices?.[filing.kind] ?? filing.kind;
  const isDraft = filing.state === 'draft';
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        {kind}, édition {filing.edition}
      </Typography>
      <Typography sx={{ marginBottom: 1 }}>
        {isDraft
          ? 'Ce brouillon montre ce qui manque et porte la mention PROJET. Il ne se dépose pas.'
          : 'L’acte est prêt. Relisez-le, faites-le signer, puis déposez-le.'}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 3 }}>
        Il reste dans l’onglet Actes du dossier. Sa production est inscrite au journal.
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexDirection: { xs: 'column-reverse', sm: 'row' } }}>
        <Button component={Link} to={`/cases/${dossier.id}/show`} state={{ tab: 'filings' }} sx={{ marginRight: { sm: 'auto' } }}>
          Retour au dossier
        </Button>
        <Button variant="outlined" onClick={onAgain}>
          {isDraft ? 'Reprendre' : 'Générer un autre acte'}
        </Button>
        <DownloadButton filing={filing} format="PDF" />
        <DownloadButton filing={filing} isMain />
      </Box>
    </Box>
  );
}
