import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { typeset } from '../typeset.ts';
import { ConflictField } from './ConflictField.tsx';
import { type Choice, chosenRecord, type FormRecord, mergeRecords } from './mergeRecords.ts';

type ConflictScreenProps = {
  base: FormRecord;
  mine: FormRecord;
  theirs: FormRecord;
  /** The fields one may edit, with their French labels: the others are never shown nor merged. */
  labels: Readonly<Record<string, string>>;
  /** Who saved first, and what: « Hugo Lambert », « Corail ». */
  who: string;
  object: string;
  when?: string;
  /** Fields of free text: both versions may be kept. Dates and sums never are. */
  texts?: readonly string[];
  show?: (field: string, value: unknown) => string;
  onChoose: (record: FormRecord) => void;
  onAbandon: () => void;
  onCopy: (text: string) => void;
};

const plain = (_field: string, value: unknown) => (value === null || value === undefined || value === '' ? '(vide)' : String(value));

/** Two people saved one record: what merges is listed, what does not is asked, nothing typed is lost. */
export function ConflictScreen(props: ConflictScreenProps) {
  const { base, mine, theirs, labels, who, object, when, texts = [], show = plain, onChoose, onAbandon, onCopy } = props;
  const titleId = useId();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const merge = mergeRecords(base, mine, theirs, Object.keys(labels));
  const left = merge.conflicts.filter(field => choices[field] === undefined).length;
  const touched = [...merge.fromMine, ...merge.conflicts];
  const copy = () => onCopy(touched.map(field => typeset(`${labels[field]} : ${show(field, mine[field])}`)).join('\n'));

  return (
    <Dialog open aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>
        {who} a modifié {object} pendant votre saisie{when && ` (${when})`}
      </DialogTitle>
      <DialogContent>
        <Merged merge={merge} props={props} show={show} />
        {merge.conflicts.length > 0 && (
          <Typography variant="h3" sx={{ marginTop: 2 }}>
            À choisir ({merge.conflicts.length})
          </Typography>
        )}
        {merge.conflicts.map(field => (
          <ConflictField
            key={field}
            label={labels[field] ?? field}
            mine={show(field, mine[field])}
            theirs={show(field, theirs[field])}
            offersBoth={texts.includes(field)}
            choice={choices[field] ?? null}
            onChoose={choice => setChoices({ ...choices, [field]: choice })}
          />
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button startIcon={<ContentCopy />} onClick={copy}>
          Copier ma saisie
        </Button>
        <Button onClick={onAbandon}>Abandonner ma saisie</Button>
        <Box role="status" sx={{ flex: 1, textAlign: 'right', color: 'text.secondary' }}>
          {left > 0 && `${left} à choisir`}
        </Box>
        <Button variant="contained" disabled={left > 0} onClick={() => onChoose(chosenRecord(merge, mine, theirs, choices))}>
          Enregistrer ce choix
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type MergedProps = { merge: ReturnType<typeof mergeRecords>; props: ConflictScreenProps; show: (field: string, value: unknown) => string };

function Merged({ merge, props: { labels, mine, theirs, who }, show }: MergedProps) {
  const lines = [
    ...merge.fromTheirs.map(field => ({ field, value: show(field, theirs[field]), by: who })),
    ...merge.fromMine.map(field => ({ field, value: show(field, mine[field]), by: 'vous' })),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <Typography variant="h3">Réunis sans conflit</Typography>
      <Box component="ul" sx={{ marginY: 1, paddingLeft: 3 }}>
        {lines.map(({ field, value, by }) => (
          <li key={field}>
            <strong>{labels[field]}</strong> {typeset(`: ${value} (${by})`)}
          </li>
        ))}
      </Box>
    </>
  );
}
