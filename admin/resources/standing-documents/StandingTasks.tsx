import Box from '@mui/material/Box';
import { useState } from 'react';
import { documentState, STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';
import { useMe } from '../../me.ts';
import { AddDocument, EditDocument, ReplaceDocument } from './DocumentForms.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { StandingRow } from './StandingRow.tsx';
import type { StandingDocumentRow } from './useStandingFile.ts';

/** What is being done to which document. */
export type Doing =
  | { what: 'read' | 'replace' | 'edit'; document: StandingDocumentRow }
  | { what: 'add'; kind: StandingKindName | null; document?: undefined };

const KINDS = Object.keys(STANDING_KINDS) as StandingKindName[];

/** The association's file as a list of tasks: each kind of proof, in the order a judge looks at them, its old versions under it. */
export function StandingTasks({
  documents,
  remindDays,
  doing,
  onDo,
}: {
  documents: readonly StandingDocumentRow[];
  remindDays: number;
  doing: Doing | null;
  onDo: (doing: Doing | null) => void;
}) {
  const { today } = useMe();
  const close = () => onDo(null);
  return (
    <>
      <Box component="ul" aria-label="Documents de l’association" sx={LIST}>
        {KINDS.flatMap(kind => {
          const known = documents.filter(document => document.kind === kind);
          if (known.length === 0) return [<StandingRow key={kind} kind={kind} state="not_provided" document={null} onDo={onDo} />];
          return known.map(document => (
            <StandingRow key={document.id} state={documentState(document, documents, today, remindDays)} {...{ kind, document, onDo }} />
          ));
        })}
      </Box>
      {doing?.what === 'add' && <AddDocument kind={doing.kind} onClose={close} />}
      {doing?.what === 'replace' && <ReplaceDocument document={doing.document} onClose={close} />}
      {doing?.what === 'edit' && <EditDocument document={doing.document} onClose={close} />}
      {doing?.what === 'read' && (
        <DocumentPanel
          document={documents.find(({ id }) => id === doing.document.id) ?? doing.document}
          state={documentState(doing.document, documents, today, remindDays)}
          {...{ onDo, onClose: close }}
        />
      )}
    </>
  );
}

/** What is being done on the page. */
export const useDoing = () => useState<Doing | null>(null);

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  marginBottom: 4,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.paper',
} as const;
