import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { typeset } from '../../typeset.ts';
import { CopyButton } from './CopyButton.tsx';
import type { DictionaryEntry } from './templateRows.ts';

const KINDS = { text: 'texte', condition: 'condition', list: 'liste' } as const;

/** One field: its name, what it prints, and the button that copies it as Word is to hold it. */
export function EntryLine({
  entry: { path, title, example, kind, isUsed },
  lists,
}: {
  entry: DictionaryEntry;
  lists: readonly DictionaryEntry[];
}) {
  const list = lists.findLast(one => path.startsWith(`${one.path}.`));
  const name = list ? path.slice(list.path.length + 1) : path;
  const copied = kind === 'text' ? `{{${name}}}` : `{{#${name}}}{{/${name}}}`;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{path}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {typeset(
            [title, `${KINDS[kind]}${list ? `, dans {{#${list.path}}}` : ''}`, example && `exemple : ${example}`, isUsed && 'utilisé ici']
              .filter(Boolean)
              .join(' · '),
          )}
        </Typography>
      </Box>
      <CopyButton text={copied} />
    </Box>
  );
}
