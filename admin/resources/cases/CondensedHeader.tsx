import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useCaseFile } from './caseFile.tsx';
import { NextStepChip } from './NextStepCell.tsx';

/** The case in 56 px at the top of the window, once its header has been scrolled away. */
export function CondensedHeader() {
  const mark = useRef<HTMLDivElement>(null);
  const [isGone, setIsGone] = useState(false);
  const { dossier } = useCaseFile();
  const { fields } = useResourceDescription('cases');
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) =>
      setIsGone(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0),
    );
    if (mark.current) watcher.observe(mark.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <>
      <div ref={mark} />
      {/* Said already by the header itself: nothing new for who listens. */}
      {isGone && (
        <Box aria-hidden className="no-print" sx={bar}>
          <Box component="span" sx={{ typography: 'h3', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {dossier.codeName}
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {dossier.reference}
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
            <StateTag label={fields.stage?.choices?.[dossier.stage] ?? dossier.stage} />
          </Box>
          <Box component="span" sx={{ marginLeft: 'auto' }}>
            <NextStepChip row={dossier} />
          </Box>
        </Box>
      )}
    </>
  );
}

const bar = {
  ...{ position: 'fixed', top: 0, left: 0, right: 0, zIndex: 'appBar', height: 56, boxSizing: 'border-box', paddingX: { xs: 2, md: 3 } },
  ...{ display: 'flex', alignItems: 'center', gap: 2, borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper' },
} as const;
