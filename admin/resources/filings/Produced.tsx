import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe, useResourceDescription } from '../../me.ts';
import type { CaseRow, FilingRow } from '../forms/rows.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { FileFiling } from './FileFiling.tsx';
import { FilingState } from './FilingState.tsx';

type ProducedProps = { filing: FilingRow; dossier: CaseRow; onAgain: () => void };

/** The act is there: its file, what goes with it, where it is kept, and its filing when it is already done. */
export function Produced({ filing: produced, dossier, onAgain }: ProducedProps) {
  const { fields, can } = useResourceDescription('filings');
  const { data: filing = produced } = useGetOne<FilingRow>('filings', { id: produced.id });
  const [isFiling, setIsFiling] = useState(false);
  const kind = fields.kind?.choices?.[filing.kind] ?? filing.kind;
  const isDraft = filing.state === 'draft';
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        {kind}, édition {filing.edition}
      </Typography>
      {isDraft && (
        <Typography sx={{ marginBottom: 1 }}>Ce brouillon montre ce qui manque et porte la mention PROJET. Il ne se dépose pas.</Typography>
      )}
      {filing.state === 'ready' && (
        <Typography sx={{ marginBottom: 1 }}>L’acte est prêt. Relisez-le, faites-le signer, puis déposez-le.</Typography>
      )}
      {filing.state === 'filed' && <FilingState filing={filing} />}
      {!isDraft && <GoesWith caseId={dossier.id} />}
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 3 }}>
        Il reste dans l’onglet Actes du dossier. Sa production est inscrite au journal.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, flexDirection: { xs: 'column-reverse', sm: 'row' }, whiteSpace: 'nowrap' }}>
        <Button component={Link} to={`/cases/${dossier.id}/show`} state={{ tab: 'filings' }} sx={{ marginRight: { sm: 'auto' } }}>
          Retour au dossier
        </Button>
        <Button variant="outlined" onClick={onAgain}>
          {isDraft ? 'Reprendre' : 'Générer un autre acte'}
        </Button>
        {filing.state === 'ready' && can.file && (
          <Button variant="outlined" onClick={() => setIsFiling(true)}>
            Marquer comme déposé
          </Button>
        )}
        <DownloadButton filing={filing} format="PDF" />
        <DownloadButton filing={filing} isMain />
      </Box>
      {isFiling && <FileFiling filing={filing} codeName={dossier.codeName} onClose={() => setIsFiling(false)} />}
    </Box>
  );
}

/** What is handed over with an act: the exhibits of the case and the documents of the association, each put together where it is kept. */
function GoesWith({ caseId }: { caseId: string }) {
  const { resources } = useMe();
  if (resources.bundles?.can.create !== true) return null;
  const link = (tab: string, words: string) => (
    <Box component={Link} to={`/cases/${caseId}/show`} state={{ tab }} sx={{ color: 'text.primary' }}>
      {words}
    </Box>
  );
  return (
    <Typography sx={{ marginBottom: 1 }}>
      À joindre{'\u00A0: '}
      {link('exhibits', 'le bordereau et la liasse des pièces')}
      {resources['standing-documents']?.can.list === true && <> et {link('filings', 'les annexes de l’association')}</>}.
    </Typography>
  );
}
