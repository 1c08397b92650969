import Description from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent } from 'react';
import { useMe } from '../../me.ts';
import { AddExhibit } from '../exhibits/AddExhibit.tsx';
import { GenerateFiling } from '../filings/GenerateFiling.tsx';
import { HearingForm } from '../hearings/HearingForm.tsx';
import { HearingReport } from '../hearings/HearingReport.tsx';
import { AddEvent } from '../steps/AddEvent.tsx';
import { CaseActDialogs } from './CaseActDialogs.tsx';
import { CaseMenu } from './CaseMenu.tsx';
import { useCaseFile } from './caseFile.tsx';
import { JoinDecision } from './JoinDecision.tsx';

/** The acts offered at the head of a case, and the one in progress over the page. */
export function CaseActs() {
  const { dossier, task, start, hearings } = useCaseFile();
  const { resources } = useMe();
  const mayProduce = resources.filings?.can.create === true;
  useFilingKey(mayProduce, () => start({ kind: 'filing' }));
  const close = () => start(null);
  const hearing = task?.kind === 'report' ? hearings.rows.find(({ id }) => id === task.hearingId) : undefined;
  return (
    <>
      {resources.steps?.can.create && <Button onClick={() => start({ kind: 'event' })}>Ajouter un événement</Button>}
      {mayProduce && (
        <Button variant="outlined" startIcon={<Description />} aria-keyshortcuts="a" onClick={() => start({ kind: 'filing' })}>
          Générer un acte
        </Button>
      )}
      <CaseMenu />
      <CaseActDialogs />
      {hearing && <HearingReport hearing={hearing} dossier={dossier} onClose={close} />}
      {task?.kind === 'filing' && <GenerateFiling onClose={close} {...(task.hearingId && { hearingId: task.hearingId })} />}
      {task?.kind === 'notice' && (
        <AddExhibit isNotice onClose={close} onSaved={() => start(task.hearing ? { kind: 'hearing', hearing: task.hearing } : null)} />
      )}
      {task?.kind === 'hearing' && <HearingForm hearing={null} proposed={task.hearing} onClose={close} />}
      {task?.kind === 'event' && <AddEvent onClose={close} {...(task.eventKind && { kind: task.eventKind })} />}
      {task?.kind === 'join' && <JoinDecision onClose={close} />}
    </>
  );
}

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="listbox"]';

/** A opens the filing, outside of fields and dialogs. */
function useFilingKey(isOn: boolean, open: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.key.toLowerCase() !== 'a' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
