import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { typeset } from '../../typeset.ts';
import { plainText } from '../../ui/plainText.ts';
import { useLook } from '../forms/useLook.ts';
import { CopyButton } from './CopyButton.tsx';
import type { DictionaryEntry } from './templateRows.ts';

const KINDS = { text: 'texte', condition: 'condition', list: 'liste' } as const;

/** « Dictionnaire des champs »: what a template may print, test or repeat, to search and to copy into Word. */
export function FieldDictionary({ id }: { id: string }) {
  const { data: entries = [] } = useLook<DictionaryEntry[]>('templates', id, 'dictionary');
  const [sought, setSought] = useState('');
  const words = plainText(sought).split(/\s+/).filter(Boolean);
  const shown = entries.filter(({ path, title }) => words.every(word => plainText(`${path} ${title}`).includes(word)));
  const used = entries.filter(({ isUsed }) => isUsed).length;
  return (
    <Accordion disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary>
        <Typography component="h2" variant="h3">
          {`Dictionnaire des champs (${entries.length}, dont ${used} utilisés ici)`}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography sx={{ maxWidth: '75ch', marginBottom: 2, color: 'text.secondary' }}>
          {typeset(
            'Un texte s’écrit {{champ}}. Une condition ou une liste s’ouvre par {{#champ}} et se ferme par {{/champ}} ; {{^champ}} vaut pour le contraire. Dans une liste, les champs de l’élément s’écrivent sans le nom de la liste.',
          )}
        </Typography>
        <TextField
          label="Rechercher un champ"
          placeholder="Ville, prévenu, accord"
          size="small"
          value={sought}
          onChange={event => setSought(event.target.value)}
          sx={{ marginBottom: 2, width: '100%', maxWidth: 420 }}
        />
        <Typography role="status" variant="body2" sx={{ marginBottom: 1, color: 'text.secondary' }}>
          {`${shown.length} champ${shown.length > 1 ? 's' : ''}`}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, maxHeight: 560, overflow: 'auto' }} tabIndex={0}>
          {shown.map(entry => (
            <EntryLine key={entry.path} entry={entry} lists={entries.filter(({ kind }) => kind === 'list')} />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function EntryLine({
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
