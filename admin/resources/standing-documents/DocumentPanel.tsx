import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { longDay } from '#law/days';
import { type DocumentState, STANDING_ACTS, STANDING_KINDS } from '#law/standingDocuments';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { PanelTitle, SidePanel } from '../../ui/SidePanel.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import type { Doing } from './StandingTasks.tsx';
import { STATES } from './standingWords.ts';
import type { StandingDocumentRow } from './useStandingFile.ts';

type DocumentPanelProps = { document: StandingDocumentRow; state: DocumentState; onDo: (doing: Doing) => void; onClose: () => void };

/** Everything of one document: what it proves, its days, the acts that rest on it, when it is made again. */
export function DocumentPanel({ document, state, onDo, onClose }: DocumentPanelProps) {
  const titleId = useId();
  const { can, fields } = useResourceDescription('standing-documents');
  const { proves, article, acts, renewal, title } = STANDING_KINDS[document.kind];
  const day = (on: string | null) => (on === null ? null : longDay(on));
  return (
    <SidePanel labelledBy={titleId} onClose={onClose}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
        <PanelTitle id={titleId}>{document.title}</PanelTitle>
        <Button onClick={onClose}>Fermer</Button>
      </Box>
      <Box component="dl" sx={{ margin: 0, marginY: 2, display: 'grid', gap: 1.5 }}>
        <Line label="État">{STATES[state]}</Line>
        <Line label={fields.datedOn?.title}>{day(document.datedOn)}</Line>
        <Line label={fields.fromOn?.title}>{day(document.fromOn)}</Line>
        <Line label={fields.untilOn?.title}>{day(document.untilOn) ?? 'Sans terme'}</Line>
        <Line label={fields.organ?.title}>{document.organ}</Line>
        <Line label={fields.object?.title}>{document.object && typeset(`« ${document.object} »`)}</Line>
        <Line label="Ce qu’il prouve">{typeset(`${proves} (${article})`)}</Line>
        <Line label="Actes qui en dépendent">{acts.length > 0 ? acts.map(act => STANDING_ACTS[act]).join(', ') : 'Aucun'}</Line>
        <Line label="À refaire">{typeset(renewal)}</Line>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {document.documentId && can.edit && (
          <FileButton resource="documents" id={document.documentId} name={document.title} variant="contained" />
        )}
        {can.edit && state !== 'former' && (
          <Button variant="outlined" aria-label={`Remplacer — ${title}`} onClick={() => onDo({ what: 'replace', document })}>
            Remplacer
          </Button>
        )}
        {can.edit && (
          <Button aria-label={`Corriger — ${document.title}`} onClick={() => onDo({ what: 'edit', document })}>
            Corriger
          </Button>
        )}
      </Box>
    </SidePanel>
  );
}

function Line({ label, children }: { label: string | undefined; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <Box>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}
