import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import type { Line } from './lines.ts';
import { PaletteList } from './PaletteList.tsx';

type ChooserProps = {
  /** The name of the dialog, shown above the field when `hasTitle`. */
  label: string;
  hasTitle?: boolean;
  /** The name of the field. */
  field: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  lines: readonly Line[];
  /** More lines are on their way: Enter waits for the first. */
  isAsking?: boolean;
  onClose: () => void;
  /** What is said below the lines. */
  children?: ReactNode;
};

/** A field over a list of lines: type, arrows, Enter. The keyboard never leaves the field. */
export function Chooser({
  label,
  hasTitle = false,
  field,
  placeholder,
  typed,
  onType,
  lines,
  isAsking = false,
  onClose,
  children,
}: ChooserProps) {
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const titleId = useId();
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
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth transitionDuration={0} sx={atTop}>
      <Typography id={titleId} variant="h2" sx={hasTitle ? { paddingX: 2, paddingTop: 2 } : visuallyHidden}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
        <InputBase
          autoFocus
          value={typed}
          onChange={event => {
            onType(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          sx={{ flex: 1, paddingX: 2, minHeight: 56, fontSize: 18 }}
          inputProps={{
            role: 'combobox',
            'aria-label': field,
            'aria-expanded': lines.length > 0,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            'aria-activedescendant': lines[current] ? `${listId}-${current}` : undefined,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 120,
          }}
        />
        <IconButton aria-label="Fermer" onClick={onClose} sx={{ display: { md: 'none' }, width: 48, height: 48 }}>
          <Close />
        </IconButton>
      </Box>
      <PaletteList id={listId} lines={lines} current={current} typed={typed} onRun={run} />
      {children}
    </Dialog>
  );
}

/** The keys of a chooser, for the eye alone: a screen reader tells them of a combobox. */
export function ChooserKeys({ children }: { children: ReactNode }) {
  return (
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
      {children}
    </Box>
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
