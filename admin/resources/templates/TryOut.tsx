import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useMe } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { sentenceOf } from '../forms/refusals.ts';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import type { TemplateRow } from './templateRows.ts';

/** Cases offered by name; the others are behind a list. */
const MOST = 3;

interface Tried {
  paragraphs: string[];
  gaps: string[];
}

/** Tries a version on a case, names masked, or on fictitious facts: its text, before anybody signs it. */
export function TryOut({ row }: { row: TemplateRow }) {
  const api = useApi();
  const me = useMe();
  const { data: cases = [] } = useGetList<CaseRow>(
    'cases',
    { filter: { closedOn: null }, pagination: { page: 1, perPage: 100 }, sort: { field: 'nextHearingOn', order: 'ASC' } },
    // A case is tried on by who may read the acts of it: the direction sees the cases, and no act.
    { enabled: me.resources.cases?.can.list === true && me.resources.filings?.can.list === true },
  );
  const [tried, setTried] = useState<{ on: string; answer: Tried } | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const toCome = cases.filter(({ nextHearingOn }) => nextHearingOn !== null && nextHearingOn >= me.today);
  // The cases the association has still to join before a hearing are the likeliest to need an act.
  const toJoin = toCome.filter(({ standing }) => standing === 'a_qualifier');
  const likeliest = [...toJoin, ...toCome, ...cases].slice(0, MOST);
  const offered = [...new Set(likeliest)];
  const others = cases.filter(one => !offered.includes(one));
  const tryOn = async (caseId: string | null, on: string) => {
    setIsAsking(true);
    setRefusal('');
    try {
      setTried({ on, answer: await api.act<Tried & { id: string }>('templates', row.id, 'tryOut', { caseId }) });
    } catch (error) {
      setTried(null);
      setRefusal(sentenceOf(error));
    }
    setIsAsking(false);
  };
  return (
    <Box sx={{ marginTop: 3 }}>
      <Typography variant="h3" sx={{ marginBottom: 1 }}>
        Essayer
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {offered.map(({ id, codeName }) => (
          <Button key={id} variant="outlined" disabled={isAsking} onClick={() => void tryOn(id, codeName)}>
            {`Essayer sur ${codeName}`}
          </Button>
        ))}
        <Button disabled={isAsking} onClick={() => void tryOn(null, 'un dossier fictif')}>
          Essayer sur un dossier fictif
        </Button>
        {others.length > 0 && (
          <TextField
            select
            size="small"
            label="Autre dossier"
            value=""
            disabled={isAsking}
            onChange={event => void tryOn(event.target.value, others.find(({ id }) => id === event.target.value)!.codeName)}
            sx={{ minWidth: 200 }}
          >
            {others.map(({ id, codeName }) => (
              <MenuItem key={id} value={id}>
                {codeName}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      {refusal && (
        <Typography role="alert" color="error" sx={{ marginTop: 1 }}>
          {typeset(refusal)}
        </Typography>
      )}
      {tried && <TriedText {...tried} />}
    </Box>
  );
}

function TriedText({ on, answer: { paragraphs, gaps } }: { on: string; answer: Tried }) {
  return (
    <Box component="section" aria-label={`Essai sur ${on}`} sx={{ marginTop: 2 }}>
      <Typography role="status" sx={{ marginBottom: 1 }}>
        {typeset(`Essai sur ${on}, noms masqués${gaps.length > 0 ? ` ; à compléter : ${gaps.join(', ')}` : ' ; rien ne manque'}.`)}
      </Typography>
      <Box
        tabIndex={0}
        role="document"
        aria-label="Texte de l’essai"
        sx={{
          maxHeight: 480,
          overflow: 'auto',
          padding: 3,
          border: 1,
          borderColor: 'divider',
          fontFamily: 'serif',
          bgcolor: 'background.default',
        }}
      >
        {paragraphs.map((text, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name, and the text is replaced whole
          <Typography key={rank} sx={{ fontFamily: 'inherit', whiteSpace: 'pre-line', marginBottom: 1, maxWidth: '75ch' }}>
            {text}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
