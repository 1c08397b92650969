import Description from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent } from 'react';
import { useDoor, WHAT_HAPPENED } from '../../layout/events/door.ts';
import { useMe } from '../../me.ts';
import { CaseActDialogs } from './CaseActDialogs.tsx';
import { CaseEvents } from './CaseEvents.tsx';
import { CaseMenu } from './CaseMenu.tsx';
import { useCaseFile } from './caseFile.tsx';
import { JoinDecision } from './JoinDecision.tsx';

/** The acts offered at the head of a case, and the one in progress over the page. */
export function CaseActs() {
  const { task, start } = useCaseFile();
  const openDoor = useDoor();
  const { resources } = useMe();
  const mayProduce = resources.filings?.can.create === true;
  useFilingKey(mayProduce, () => start({ kind: 'filing' }));
  const close = () => start(null);
  return (
    <>
      {openDoor && (
        <Button aria-keyshortcuts="e" onClick={openDoor}>
          {WHAT_HAPPENED}
        </Button>
      )}
      {mayProduce && (
        <Button variant="outlined" startIcon={<Description />} aria-keyshortcuts="a" onClick={() => start({ kind: 'filing' })}>
          Générer un acte
        </Button>
      )}
      <CaseMenu />
      <CaseActDialogs />
      <CaseEvents />
      {task?.kind === 'join' && <JoinDecision onClose={close} />}
    </>
  );
}

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="listbox"]';

/** A goes to the page of a new filing, outside of fields and dialogs. */
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
