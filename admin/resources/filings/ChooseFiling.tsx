import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { WordsPicker } from '../forms/WordsPicker.tsx';
import type { KindLine } from './filingRows.ts';
import { stateOf } from './kindWords.ts';

/** « Acte à produire »: typed in one's own words; below, those of this stage, then the others, with the reason of what is locked. */
export function ChooseFiling({
  kinds: known,
  isLoading,
  isChosen,
}: {
  kinds: readonly KindLine[] | null;
  isLoading: boolean;
  isChosen: boolean;
}) {
  const kinds = known ?? [];
  const suggested = kinds.filter(({ isSuggested }) => isSuggested);
  const others = kinds.filter(({ isSuggested }) => !isSuggested);
  const ordered = [...suggested, ...others].filter(({ lock }) => lock === null);
  const options = ordered.map(line => ({ id: line.kind, label: line.title, hint: stateOf(line), words: `${line.title} ${line.article}` }));
  return (
    <>
      <WordsPicker source="kind" label="Acte à produire" options={options} isLoading={isLoading} validate={toFill} autoFocus={!isChosen} />
      {isLoading && <SkeletonRows rows={3} columns={1} />}
      {!isChosen && known && (
        <KindList title="Conseillés à cette étape" lines={suggested} empty="Aucun acte n’est conseillé à cette étape." />
      )}
      {!isChosen && others.length > 0 && (
        <Accordion disableGutters variant="outlined" slotProps={{ transition: { timeout: 0, unmountOnExit: true } }}>
          <AccordionSummary expandIcon={<ExpandMore />}>Autres actes ({others.length})</AccordionSummary>
          <AccordionDetails>
            <KindList title="Autres actes" lines={others} empty="" />
          </AccordionDetails>
        </Accordion>
      )}
    </>
  );
}

function KindList({ title, lines, empty }: { title: string; lines: readonly KindLine[]; empty: string }) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      {lines.length === 0 && <Typography>{empty}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {lines.map(line => (
          <KindItem key={line.kind} line={line} />
        ))}
      </Box>
    </Box>
  );
}

function KindItem({ line }: { line: KindLine }) {
  const { setValue } = useFormContext();
  const detailId = useId();
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', paddingY: 1 }}>
      {line.lock ? (
        <Typography component="span" sx={{ fontWeight: 600, color: 'text.secondary' }}>
          {line.title}
        </Typography>
      ) : (
        <Button
          onClick={() => setValue('kind', line.kind, { shouldDirty: true })}
          aria-describedby={detailId}
          sx={{ textAlign: 'left', paddingX: 0.5, marginLeft: -0.5 }}
        >
          {line.title}
        </Button>
      )}
      <Typography id={detailId} variant="body2" sx={{ color: 'text.secondary' }}>
        {stateOf(line)}
      </Typography>
    </Box>
  );
}
