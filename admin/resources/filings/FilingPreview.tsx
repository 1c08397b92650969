import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { typeset } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import type { Prepared } from './filingRows.ts';
import { PreviewBlocks } from './PreviewBlocks.tsx';
import { PreviewContext } from './PrintedValue.tsx';
import { ShowNames } from './ShowNames.tsx';

type FilingPreviewProps = { answer: Prepared | null; isAsking: boolean; isNamed: boolean; onNames: (isNamed: boolean) => void };

/** « Aperçu »: the very text of the Word file, in its order, real names masked until they are asked for. */
export function FilingPreview({ answer, isAsking, isNamed, onNames }: FilingPreviewProps) {
  const titleId = useId();
  const [asked, setAsked] = useState<string | null>(null);
  // Once the names are masked again, the answer that holds them is not shown while the next one comes, nor if it never does.
  const shown = answer?.isNamed && !isNamed ? null : answer;
  const sources = shown?.sources;
  const telling = useMemo(() => ({ sources: sources ?? {}, asked, onAsk: setAsked }), [sources, asked]);
  const source = asked === null ? undefined : sources?.[asked];
  return (
    <Box component="section" aria-labelledby={titleId} aria-busy={isAsking} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', marginBottom: 1 }}>
        <Typography id={titleId} variant="h2">
          Aperçu
        </Typography>
        {answer && <ShowNames masked={answer.masked} isNamed={isNamed && answer.isNamed} onNames={onNames} />}
      </Box>
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', minHeight: 44 }}>
        {source ? (
          <>
            <strong>{typeset(source.title)}</strong>
            {'\u00A0: '}
            {typeset(source.where)}.
          </>
        ) : (
          'Choisissez une valeur soulignée pour savoir d’où elle vient.'
        )}
      </Typography>
      {shown === null ? (
        <SkeletonRows rows={6} columns={1} />
      ) : (
        <Box
          component="article"
          aria-label="Texte de l’acte"
          // A region that scrolls must be reached by the keyboard.
          tabIndex={0}
          sx={{
            maxHeight: { md: 'calc(100vh - 220px)' },
            overflowY: { md: 'auto' },
            overflowWrap: 'anywhere',
            border: 1,
            borderColor: 'divider',
            backgroundColor: 'background.paper',
            padding: { xs: 2, md: 3 },
            // The title face comes in bold only.
            fontFamily: 'Georgia, "Times New Roman", "Liberation Serif", serif',
            fontSize: '1rem',
            lineHeight: 1.75,
          }}
        >
          <PreviewContext value={telling}>
            <PreviewBlocks blocks={shown.blocks} />
          </PreviewContext>
        </Box>
      )}
    </Box>
  );
}
