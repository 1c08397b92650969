import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useId, useState } from 'react';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const IMAGES: readonly string[] = ['image/png', 'image/jpeg'];

/** An exhibit read in the page: a PDF, a picture or a text; other formats are downloaded. Reading it is written in the journal. */
export function ExhibitPreview({ exhibit, onClose }: { exhibit: ExhibitRow; onClose: () => void }) {
  const titleId = useId();
  const isSheet = useMediaQuery('(max-width:899px)', { noSsr: true });
  const name = exhibit.withdrawnOn ? 'pièce retirée' : `pièce ${exhibit.number}`;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="lg" fullWidth fullScreen={isSheet}>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {exhibit.withdrawnOn ? 'Pièce retirée' : `Pièce ${exhibit.number}`}, {exhibit.title}
      </DialogTitle>
      <Box sx={{ paddingX: 3, minHeight: 200, overflow: 'auto', flex: 1 }}>
        <Content exhibit={exhibit} name={name} />
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, padding: 3, paddingTop: 2 }}>
        <Button onClick={onClose}>Fermer</Button>
        <FileButton resource="exhibits" id={exhibit.id} name={name} variant="outlined" />
      </Box>
    </Dialog>
  );
}

type Shown = { url: string; type: string; text: string | null };

function Content({ exhibit, name }: { exhibit: ExhibitRow; name: string }) {
  const { shown, failure } = useFile(exhibit.id);
  if (failure) return <Alert severity="error">Le fichier n’a pas pu être lu. {failure}</Alert>;
  if (!shown) return <SkeletonRows rows={8} columns={1} />;
  if (shown.text !== null) return <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{shown.text}</Typography>;
  if (IMAGES.includes(shown.type)) {
    return <Box component="img" src={shown.url} alt={`Image de la ${name}`} sx={{ display: 'block', maxWidth: '100%', marginX: 'auto' }} />;
  }
  if (shown.type === 'application/pdf') {
    return (
      <Box
        component="iframe"
        src={shown.url}
        title={`Aperçu — ${name}`}
        sx={{ width: '100%', height: { xs: '65vh', md: '70vh' }, border: 0 }}
      />
    );
  }
  return <Typography>Ce format ne s’affiche pas ici. Téléchargez le fichier pour le lire.</Typography>;
}

function useFile(id: string): { shown: Shown | null; failure: string | null } {
  const api = useApi();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let url: string | null = null;
    let isOver = false;
    const read = async () => {
      const { content } = await api.file('exhibits', id, 'content');
      const type = content.type.split(';')[0] ?? '';
      const text = type === 'text/plain' ? await content.text() : null;
      if (isOver) return;
      // In memory of this page alone, and let go with it.
      url = URL.createObjectURL(content);
      setShown({ url, type, text });
    };
    read().catch(error => !isOver && setFailure(sentenceOf(error)));
    return () => {
      isOver = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [api, id]);
  return { shown, failure };
}
