import Box from '@mui/material/Box';
import { createContext, type KeyboardEvent, useContext } from 'react';
import { typeset } from '../../typeset.ts';
import type { Source } from './filingRows.ts';

/** What the preview tells of its values: where each comes from, which one is asked about. */
export type PreviewTelling = {
  sources: Readonly<Record<string, Source>>;
  asked: string | null;
  onAsk: (path: string) => void;
};

export const PreviewContext = createContext<PreviewTelling | null>(null);

/** A value the program printed in the text; a click tells where it comes from. */
export function PrintedValue({ path, text, isAlone }: { path: string; text: string; isAlone: boolean }) {
  const telling = useContext(PreviewContext);
  const source = telling?.sources[path];
  const isGap = text.startsWith('[à compléter');
  if (!telling || !source) return <span>{text}</span>;
  const ask = () => telling.onAsk(path);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    ask();
  };
  return (
    // A button of the browser would not break over lines as the text around it does.
    <Box
      component="span"
      role="button"
      tabIndex={0}
      onClick={ask}
      onKeyDown={onKeyDown}
      aria-description={`${typeset(source.title)}${'\u00A0'}: d’où vient cette valeur`}
      aria-pressed={telling.asked === path}
      sx={theme => ({
        cursor: 'pointer',
        // Alone on its line, it has no text around it to be read with: as tall as a finger needs.
        ...(isAlone && { display: 'inline-block', minHeight: 24 }),
        borderBottom: `1px dotted ${theme.palette.tokens.control}`,
        backgroundColor: isGap
          ? theme.palette.tokens.toValidate.fill
          : telling.asked === path
            ? theme.palette.action.selected
            : 'transparent',
        '&:hover': { backgroundColor: theme.palette.action.hover },
      })}
    >
      {text}
    </Box>
  );
}
