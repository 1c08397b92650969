import Download from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useNotify } from 'react-admin';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import { useRelated } from '../forms/useRelated.ts';
import type { BundleRow } from './bundleRows.ts';
import { MakeAnnexes } from './MakeAnnexes.tsx';
import { MakeExhibitBundle } from './MakeExhibitBundle.tsx';

const WORDS = {
  exhibits: {
    make: 'Produire le bordereau et la liasse',
    name: 'Liasse de pièces',
    made: 'produite',
    download: 'Télécharger la liasse (PDF)',
  },
  annexes: { make: 'Préparer les annexes', name: 'Annexes', made: 'produites', download: 'Télécharger les annexes (PDF)' },
} as const;

/** The last bundle of a kind with its file, and the button that makes the next one; `children` go beside it. */
export function BundleBar({ kind, children }: { kind: BundleRow['kind']; children?: ReactNode }) {
  const { dossier } = useCaseFile();
  const { resources } = useMe();
  const bundles = useRelated<BundleRow>('bundles', dossier.id);
  const [isOpen, setIsOpen] = useState(false);
  const own = bundles.rows.filter(row => row.kind === kind);
  const last = own.toSorted((a, b) => a.edition - b.edition).at(-1);
  // The association's own documents are the staff's to read, so theirs to put together.
  const canMake = resources.bundles?.can.create === true && (kind === 'exhibits' || resources['standing-documents']?.can.list === true);
  const Dialog = kind === 'exhibits' ? MakeExhibitBundle : MakeAnnexes;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', justifyContent: 'flex-end', marginBottom: 1 }}>
      {last && <LastBundle bundle={last} />}
      {canMake && (
        <Button variant="outlined" onClick={() => setIsOpen(true)}>
          {WORDS[kind].make}
        </Button>
      )}
      {children}
      {isOpen && <Dialog onClose={() => setIsOpen(false)} />}
    </Box>
  );
}

function LastBundle({ bundle: { id, kind, edition, pages, producedAt, producedById } }: { bundle: BundleRow }) {
  const api = useApi();
  const notify = useNotify();
  const { name, made, download } = WORDS[kind];
  const fetchFile = async () => {
    try {
      await api.download('bundles', id, 'content');
    } catch (error) {
      notify(`Le fichier n’a pas pu être lu. ${sentenceOf(error)}`, { type: 'error' });
    }
  };
  return (
    <Box sx={{ flex: '1 1 320px', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minWidth: 0 }}>
      <Button size="small" startIcon={<Download />} onClick={fetchFile}>
        {download}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {name}, édition {edition}, {pages} page{pages > 1 && 's'}, {made} le {instantInWords(producedAt)} par{' '}
        <NameOf resource="users" id={producedById} />
      </Typography>
    </Box>
  );
}
