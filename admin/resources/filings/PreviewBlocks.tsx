import Box from '@mui/material/Box';
import type { Block, Piece } from '#schema/filings';
import { PrintedValue } from './PrintedValue.tsx';

// The document's own titles stand below the h2 « Aperçu ».
const HEADINGS = ['h3', 'h3', 'h4', 'h5', 'h6'] as const;

type Item = Extract<Block, { kind: 'item' }>;

/** A Word document drawn with real headings, lists and tables, in its own order. */
export function PreviewBlocks({ blocks }: { blocks: readonly Block[] }) {
  return grouped(blocks).map(group =>
    Array.isArray(group.of) ? <List key={group.key} items={group.of} /> : <One key={group.key} block={group.of} />,
  );
}

/** Items that follow each other make one list. */
function grouped(blocks: readonly Block[]): { key: string; of: Block | Item[] }[] {
  const groups: { key: string; of: Block | Item[] }[] = [];
  for (const [rank, block] of blocks.entries()) {
    const last = groups.at(-1)?.of;
    if (block.kind === 'item' && Array.isArray(last)) last.push(block);
    else groups.push({ key: `b${rank}`, of: block.kind === 'item' ? [block] : block });
  }
  return groups;
}

function One({ block }: { block: Block }) {
  if (block.kind === 'table') return <Table rows={block.rows} />;
  if (block.kind === 'heading')
    return (
      <Box component={HEADINGS[block.level] ?? 'h6'} sx={{ fontSize: '1rem', fontWeight: 700, margin: '1em 0 0.5em' }}>
        <Pieces pieces={block.pieces} />
      </Box>
    );
  if (block.kind === 'item' || block.pieces.length === 0) return null;
  return (
    <Box component="p" sx={{ margin: '0 0 0.6em', textAlign: block.align }}>
      <Pieces pieces={block.pieces} />
    </Box>
  );
}

function List({ items }: { items: Item[] }) {
  const isOrdered = items.some(({ marker }) => /\w/.test(marker));
  return (
    <Box component={isOrdered ? 'ol' : 'ul'} sx={{ margin: '0 0 0.6em', paddingLeft: '1.6em' }}>
      {items.map(({ marker, depth, pieces }, rank) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name and never move by themselves
          key={rank}
          component="li"
          sx={{ listStyleType: `"${marker.replace(/["\\]/g, '')} "`, marginLeft: `${depth * 1.2}em`, marginBottom: '0.3em' }}
        >
          <Pieces pieces={pieces} />
        </Box>
      ))}
    </Box>
  );
}

function Table({ rows }: { rows: Extract<Block, { kind: 'table' }>['rows'] }) {
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        marginBottom: '0.8em',
        '& th, & td': { border: 1, borderColor: 'divider', padding: '4px 6px', verticalAlign: 'top', textAlign: 'left' },
      }}
    >
      <tbody>
        {rows.map(({ isHead, cells }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and never move by themselves
          <tr key={row}>
            {cells.map((cell, column) => (
              <Box
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
                key={column}
                component={isHead ? 'th' : 'td'}
                {...(isHead && { scope: 'col' })}
              >
                <PreviewBlocks blocks={cell} />
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const isAlone = pieces.every(({ path, text }) => path !== undefined || text.trim() === '');
  return pieces.map((piece, rank) => {
    const text =
      piece.path === undefined ? <span>{piece.text}</span> : <PrintedValue path={piece.path} text={piece.text} isAlone={isAlone} />;
    const weight = { ...(piece.isBold && { fontWeight: 700 }), ...(piece.isItalic && { fontStyle: 'italic' }) };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name and never move by themselves
      <Box key={rank} component="span" sx={{ whiteSpace: 'pre-line', ...weight }}>
        {text}
      </Box>
    );
  });
}
