import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { Chooser, ChooserKeys } from './Chooser.tsx';
import type { Line } from './lines.ts';
import { useLines } from './useLines.tsx';
import { useProtected } from './useProtected.tsx';

/** « Rechercher ou agir »: go, find and do from anywhere. What is typed is forgotten when it closes. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { lines: found, isAsking, failed } = useLines(typed);
  const { lines: persons, sentence } = useProtected(typed);
  const lines = [...found, ...persons];
  return (
    <Chooser
      label="Recherche et actions"
      field="Rechercher ou agir"
      placeholder="Nom de code, numéro, avocat, action…"
      onType={setTyped}
      {...{ typed, lines, isAsking, onClose }}
    >
      <Said lines={lines} typed={typed} isAsking={isAsking} failed={failed} sentence={sentence} />
      <ChooserKeys>↑ ↓ choisir · Entrée ouvrir · Échap fermer · cr, acte, délai, note, aud suivis d’un dossier</ChooserKeys>
    </Chooser>
  );
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
