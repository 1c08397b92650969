import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type DocumentState, STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';
import { useMe, useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { StateTag, type StateTone } from '../../ui/StateTag.tsx';
import type { Doing } from './StandingTasks.tsx';
import { daysInWords, effectInWords, isPressing, STATES } from './standingWords.ts';
import type { StandingDocumentRow } from './useStandingFile.ts';

type StandingRowProps = {
  kind: StandingKindName;
  state: DocumentState;
  document: StandingDocumentRow | null;
  onDo: (doing: Doing) => void;
};

/** One line of the file: what is in order is plain text, only what is not is coloured. */
export function StandingRow({ kind, state, document, onDo }: StandingRowProps) {
  const { today } = useMe();
  const { can } = useResourceDescription('standing-documents');
  const { title, proves, article } = STANDING_KINDS[kind];
  const name = document?.title ?? title;
  const effect = effectInWords(kind, state);
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ minWidth: 0 }}>
        {document ? (
          <Link component="button" type="button" onClick={() => onDo({ what: 'read', document })} sx={TITLE}>
            {name}
          </Link>
        ) : (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {typeset(proves)}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {typeset(article)}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <State kind={kind} state={state} isPressing={document !== null && isPressing(document, today)} />
        {document && <Typography variant="body2">{daysInWords(document, state, today)}</Typography>}
        {effect && (
          <Typography variant="body2" sx={state === 'expired' || isBlocking(kind) ? { fontWeight: 600 } : { color: 'text.secondary' }}>
            {effect}
          </Typography>
        )}
      </Box>
      <Box sx={{ justifySelf: { md: 'end' } }}>
        {can.create && (state === 'expired' || state === 'to_renew') && document && (
          <Button variant="outlined" aria-label={`Remplacer — ${title}`} onClick={() => onDo({ what: 'replace', document })}>
            Remplacer
          </Button>
        )}
        {can.create && state === 'not_provided' && (
          <Button
            variant={isBlocking(kind) ? 'outlined' : 'text'}
            aria-label={`Ajouter — ${title}`}
            onClick={() => onDo({ what: 'add', kind })}
          >
            Ajouter
          </Button>
        )}
      </Box>
    </Box>
  );
}

const isBlocking = (kind: StandingKindName) => STANDING_KINDS[kind].acts.length > 0;

function State({ kind, state, isPressing: isPressed }: { kind: StandingKindName; state: DocumentState; isPressing: boolean }) {
  const isBlocked = isBlocking(kind) && (state === 'expired' || state === 'not_provided');
  if (isBlocked || state === 'expired' || state === 'to_renew') {
    const tone: StateTone = isBlocked || (state === 'to_renew' && isPressed) ? 'attention' : 'toValidate';
    return <StateTag label={STATES[state]} tone={tone} />;
  }
  return <Typography sx={{ color: state === 'in_force' ? 'text.primary' : 'text.secondary' }}>{STATES[state]}</Typography>;
}

const ROW = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 4fr) 120px' },
  columnGap: 3,
  rowGap: 1,
  alignItems: 'start',
  padding: 2,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;
const TITLE = {
  display: 'inline-flex',
  alignItems: 'center',
  fontWeight: 600,
  textAlign: 'left',
  fontSize: 'inherit',
  minHeight: { xs: 44, md: 24 },
} as const;
