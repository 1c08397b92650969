import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import type { Line } from './lines.ts';
import { PaletteList } from './PaletteList.tsx';
import { useLines } from './useLines.tsx';
import { useProtected } from './useProtected.tsx';

/** « Rechercher ou agir »: go, find and do from anywhere. What is typed is forgotten when it closes. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const { lines: found, isAsking, failed } = useLines(typed);
  const { lines: persons, sentence } = useProtected(typed);
  const lines = [...found, ...persons];
  const current = Math.min(chosen, lines.length - 1);
  const run = (line: Line) => {
    if (!line.stays) onClose();
    line.run();
  };
  const enter = useEnter(lines, current, isAsking, run);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && lines.length > 0) setChosen((current + move + lines.length) % lines.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} aria-label="Recherche et actions" maxWidth="sm" fullWidth transitionDuration={0} sx={atTop}>
      <InputBase
        autoFocus
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        placeholder="Nom de code, numéro, avocat, action…"
        sx={{ paddingX: 2, minHeight: 56, borderBottom: 1, borderColor: 'divider', fontSize: 18 }}
        inputProps={{
          role: 'combobox',
          'aria-label': 'Rechercher ou agir',
          'aria-expanded': lines.length > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': lines[current] ? `${listId}-${current}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 120,
        }}
      />
      <PaletteList id={listId} lines={lines} current={current} typed={typed} onRun={run} />
      <Said lines={lines} typed={typed} isAsking={isAsking} failed={failed} sentence={sentence} />
      <Box
        aria-hidden
        sx={{
          display: { xs: 'none', md: 'block' },
          typography: 'caption',
          color: 'text.secondary',
          paddingX: 2,
          paddingY: 1,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        ↑ ↓ choisir · Entrée ouvrir · Échap fermer · cr, acte, délai, note, aud suivis d’un dossier
      </Box>
    </Dialog>
  );
}

const atTop = {
  '& .MuiDialog-container': { alignItems: 'flex-start' },
  '& .MuiDialog-paper': {
    marginTop: { xs: 0, md: '12vh' },
    marginX: { xs: 0, md: 4 },
    width: { xs: '100%' },
    maxHeight: { xs: '100%', md: '70vh' },
  },
} as const;

/** Enter before the answer has come takes its first line when it comes. */
function useEnter(lines: readonly Line[], current: number, isAsking: boolean, run: (line: Line) => void): () => void {
  const isAwaited = useRef(false);
  const runFirst = useEffectEvent(() => {
    const line = lines[current];
    if (line) run(line);
  });
  useEffect(() => {
    if (isAsking || !isAwaited.current) return;
    isAwaited.current = false;
    runFirst();
  }, [isAsking]);
  return () => {
    if (isAsking) isAwaited.current = true;
    else if (lines[current]) run(lines[current]);
  };
}

type SaidProps = { lines: readonly Line[]; typed: string; isAsking: boolean; failed: boolean; sentence: string | null };

function Said({ lines, typed, isAsking, failed, sentence }: SaidProps) {
  const count = lines.length;
  const isEmpty = typed.trim() !== '' && !isAsking && lines.every(({ group }) => group === 'Identités protégées');
  const shown = failed
    ? 'La recherche ne répond pas. Les actions restent possibles.'
    : (sentence ?? (isEmpty ? `Rien pour «\u00A0${typed.trim()}\u00A0».` : null));
  return (
    <>
      {shown && <Typography sx={{ paddingX: 2, paddingY: 1.5, color: 'text.secondary' }}>{shown}</Typography>}
      <Box role="status" sx={visuallyHidden}>
        {isAsking ? '' : `${shown ?? ''} ${count} ${count > 1 ? 'résultats' : 'résultat'}`}
      </Box>
    </>
  );
}
