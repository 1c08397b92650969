import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { typeset } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useLook } from '../forms/useLook.ts';
import { EntryLine } from './EntryLine.tsx';
import { type Family, familiesOf, grammarOf, matching } from './families.ts';
import type { DictionaryEntry } from './templateRows.ts';

const HOW =
  'Un texte s’écrit {{champ}}. Une condition ou une liste s’ouvre par {{#champ}} et se ferme par {{/champ}} ; {{^champ}} vaut pour le contraire. Dans une liste, les champs de l’élément s’écrivent sans le nom de la liste. Les dates, les sommes et les énumérations avec « et » sont déjà en toutes lettres.';

/** « Dictionnaire des champs »: what a template may print, test or repeat, to search and to copy into Word. */
export function FieldDictionary({ id }: { id: string }) {
  const { data, error } = useLook<DictionaryEntry[]>('templates', id, 'dictionary');
  const used = data?.filter(({ isUsed }) => isUsed).length;
  return (
    <Accordion disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary>
        <Typography component="h2" variant="h3">
          {data ? `Dictionnaire des champs (${data.length}, dont ${used} utilisés ici)` : 'Dictionnaire des champs'}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography sx={{ maxWidth: '75ch', marginBottom: 2, color: 'text.secondary' }}>{typeset(HOW)}</Typography>
        {error && <Typography role="alert">Les champs n’ont pas pu être lus. Rechargez la page dans un instant.</Typography>}
        {!data && !error && <SkeletonRows rows={6} columns={2} />}
        {data && <Fields entries={data} />}
      </AccordionDetails>
    </Accordion>
  );
}

/** The families closed, or what is sought under the name of each. */
function Fields({ entries }: { entries: readonly DictionaryEntry[] }) {
  const [sought, setSought] = useState('');
  const lists = useMemo(() => entries.filter(({ kind }) => kind === 'list'), [entries]);
  const shown = matching(entries, sought);
  const isSearching = sought.trim() !== '';
  const families = familiesOf(shown);
  const grammar = { title: 'Accords, « de » et « à » déjà faits', entries: grammarOf(entries) };
  return (
    <>
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
      {isSearching
        ? families.map(family => <Found key={family.title} family={family} lists={lists} />)
        : [grammar, ...families].map(family => <Closed key={family.title} family={family} lists={lists} />)}
    </>
  );
}

type FamilyProps = { family: Family; lists: readonly DictionaryEntry[] };

function Found({ family, lists }: FamilyProps) {
  return (
    <Box component="section" sx={{ marginTop: 2 }}>
      <Typography variant="h4" component="h3">
        {typeset(family.title)}
      </Typography>
      <Lines family={family} lists={lists} />
    </Box>
  );
}

function Closed({ family, lists }: FamilyProps) {
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary>
        <Typography component="span">{typeset(`${family.title} (${family.entries.length})`)}</Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Lines family={family} lists={lists} />
      </AccordionDetails>
    </Accordion>
  );
}

const Lines = ({ family: { title, entries }, lists }: FamilyProps) => (
  <Box component="ul" aria-label={title} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
    {entries.map(entry => (
      <EntryLine key={entry.path} entry={entry} lists={lists} />
    ))}
  </Box>
);
