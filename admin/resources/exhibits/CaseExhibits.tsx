import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type DragEvent, useState } from 'react';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { BundleBar } from '../bundles/BundleBar.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import type { ExhibitRow } from '../forms/rows.ts';
import { AddExhibit } from './AddExhibit.tsx';
import { EditExhibit } from './EditExhibit.tsx';
import { ExhibitLine } from './ExhibitLine.tsx';
import { ExhibitPreview } from './ExhibitPreview.tsx';
import { useExhibitOrder } from './useExhibitOrder.ts';
import { WithdrawExhibit } from './WithdrawExhibit.tsx';
import { WithdrawnExhibits } from './WithdrawnExhibits.tsx';

/** What is open over the list. */
export type ExhibitTask = { kind: 'add'; file?: File } | { kind: 'see' | 'edit' | 'withdraw'; exhibit: ExhibitRow } | null;

/** « Pièces »: the numbered list, put in order by keys, buttons or dragging; a file dropped on it becomes an exhibit. */
export function CaseExhibits() {
  const { exhibits } = useCaseFile();
  const { resources } = useMe();
  const can = resources.exhibits?.can ?? {};
  const [task, setTask] = useState<ExhibitTask>(null);
  const standing = exhibits.rows.filter(({ withdrawnOn }) => !withdrawnOn);
  if (exhibits.isPending) return <SkeletonRows rows={5} columns={3} />;
  if (exhibits.error) return <NotLoaded what="Les pièces" onRetry={exhibits.retry} />;
  const close = () => setTask(null);
  const add = (
    <Button variant="outlined" startIcon={<Add />} onClick={() => setTask({ kind: 'add' })}>
      Ajouter une pièce
    </Button>
  );
  return (
    <DropZone isOpen={can.create === true} onFile={file => setTask({ kind: 'add', file })}>
      {standing.length === 0 ? (
        <EmptyState
          text={'Aucune pièce. Ajoutez les statuts, l’avis d’audience, les justificatifs\u00A0: elles se numérotent dans l’ordre.'}
          action={can.create ? add : undefined}
        />
      ) : (
        <>
          <BundleBar kind="exhibits">{can.create && add}</BundleBar>
          <ExhibitList rows={standing} onOpen={setTask} />
        </>
      )}
      <WithdrawnExhibits rows={exhibits.rows.filter(({ withdrawnOn }) => withdrawnOn)} />
      {task?.kind === 'add' && <AddExhibit onClose={close} {...(task.file && { file: task.file })} />}
      {task?.kind === 'see' && <ExhibitPreview exhibit={task.exhibit} onClose={close} />}
      {task?.kind === 'edit' && <EditExhibit exhibit={task.exhibit} onClose={close} />}
      {task?.kind === 'withdraw' && <WithdrawExhibit exhibit={task.exhibit} onClose={close} />}
    </DropZone>
  );
}

function ExhibitList({ rows, onOpen }: { rows: ExhibitRow[]; onOpen: (task: ExhibitTask) => void }) {
  const order = useExhibitOrder(rows);
  return (
    <>
      <Paper variant="outlined" component="ol" aria-label="Pièces du dossier" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {order.shown.map((exhibit, index) => (
          <ExhibitLine key={exhibit.id} {...{ exhibit, order, onOpen }} place={index + 1} />
        ))}
      </Paper>
      <Box role="status" aria-live="assertive" sx={visuallyHidden}>
        {order.said}
      </Box>
    </>
  );
}

/** A file dropped anywhere on the tab opens the form with it; an exhibit being dragged is none. */
function DropZone({ isOpen, onFile, children }: { isOpen: boolean; onFile: (file: File) => void; children: React.ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  if (!isOpen) return <Box>{children}</Box>;
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <Box
      onDragOver={event => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={event => event.currentTarget === event.target && setIsOver(false)}
      onDrop={event => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
      sx={{ outline: isOver ? '2px dashed' : 'none', outlineColor: 'primary.main', outlineOffset: '4px' }}
    >
      {children}
      {isOver && (
        <Typography role="status" sx={{ marginTop: 1 }}>
          Déposez le fichier pour en faire une pièce.
        </Typography>
      )}
    </Box>
  );
}
