import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useId } from 'react';
import { commandOf, type Line } from './lines.ts';
import { Matched } from './Matched.tsx';

type PaletteListProps = { id: string; lines: readonly Line[]; current: number; typed: string; onRun: (line: Line) => void };

/** The lines under their headings; the keyboard stays in the field, which says which one is current. */
export function PaletteList({ id, lines, current, typed, onRun }: PaletteListProps) {
  useEffect(() => {
    // In recent browsers it answers a promise, which an effect must not.
    void document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  const groups: { title: string; from: number; lines: Line[] }[] = [];
  for (const [rank, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last?.title === line.group) last.lines.push(line);
    else groups.push({ title: line.group, from: rank, lines: [line] });
  }
  const { words } = commandOf(typed);
  return (
    <Box id={id} role="listbox" aria-label="Résultats" sx={{ overflowY: 'auto', paddingY: lines.length > 0 ? 1 : 0 }}>
      {groups.map(({ title, from, lines: own }) => (
        <Group key={`${title}${from}`} title={title}>
          {own.map((line, index) => (
            <Option
              key={line.id}
              id={`${id}-${from + index}`}
              line={line}
              typed={words}
              isCurrent={from + index === current}
              onRun={onRun}
            />
          ))}
        </Group>
      ))}
    </Box>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox, not of fields
    <div role="group" aria-labelledby={titleId}>
      <Box
        id={titleId}
        role="presentation"
        sx={{ typography: 'caption', fontWeight: 600, color: 'text.secondary', paddingX: 2, paddingTop: 1 }}
      >
        {title}
      </Box>
      {children}
    </div>
  );
}

type OptionProps = { id: string; line: Line; typed: string; isCurrent: boolean; onRun: (line: Line) => void };

function Option({ id, line, typed, isCurrent, onRun }: OptionProps) {
  return (
    <Box
      id={id}
      role="option"
      aria-selected={isCurrent}
      onMouseDown={event => event.preventDefault()}
      onClick={() => onRun(line)}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        flexWrap: 'wrap',
        columnGap: 1.5,
        paddingX: 2,
        paddingY: 1,
        cursor: 'pointer',
        borderLeft: 3,
        borderColor: isCurrent ? 'primary.main' : 'transparent',
        backgroundColor: isCurrent ? 'tokens.primarySoft' : 'transparent',
        '&:hover': { backgroundColor: 'tokens.raised' },
      }}
    >
      <span>
        <Matched text={line.label} typed={typed} />
      </span>
      {line.detail && (
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {line.detail}
        </Box>
      )}
      {line.keys && (
        <Box component="kbd" aria-hidden sx={{ marginLeft: 'auto', font: 'inherit', typography: 'caption', color: 'text.secondary' }}>
          {line.keys}
        </Box>
      )}
    </Box>
  );
}
