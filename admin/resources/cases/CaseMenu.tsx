import MoreHoriz from '@mui/icons-material/MoreHoriz';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useMe } from '../../me.ts';
import { useCaseFile } from './caseFile.tsx';
import type { CaseTask } from './caseTask.ts';

/** « ⋯ »: the acts on the case itself, among those this person may do. */
export function CaseMenu() {
  const { dossier, start } = useCaseFile();
  const can = useMe().resources.cases?.can ?? {};
  const mayHandOver = useMe().resources.cases?.fields.responsibleId?.isWritable === true;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isClosed = Boolean(dossier.closedOn);
  const items: { label: string; task: CaseTask; isOpen: boolean }[] = [
    { label: 'Fiche à imprimer', task: { kind: 'print' }, isOpen: can.print === true },
    { label: 'Changer de responsable', task: { kind: 'responsible' }, isOpen: mayHandOver && !isClosed },
    { label: 'Restreindre l’accès', task: { kind: 'restrict' }, isOpen: can.restrict === true && !dossier.isRestricted },
    { label: 'Changer la liste d’accès', task: { kind: 'restrict' }, isOpen: can.restrict === true && dossier.isRestricted === true },
    { label: 'Lever la restriction d’accès', task: { kind: 'lift' }, isOpen: can.lift === true && dossier.isRestricted === true },
    { label: 'Clore le dossier', task: { kind: 'close' }, isOpen: can.close === true && !isClosed },
    { label: 'Rouvrir le dossier', task: { kind: 'reopen' }, isOpen: can.reopen === true && isClosed },
  ];
  const shown = items.filter(({ isOpen }) => isOpen);
  if (shown.length === 0) return null;
  const pick = (task: CaseTask) => {
    setAnchor(null);
    start(task);
  };
  return (
    <>
      <IconButton
        aria-label={`Autres actes sur ${dossier.codeName}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ minWidth: 40, minHeight: 40 }}
      >
        <MoreHoriz />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {shown.map(({ label, task }) => (
          <MenuItem key={label} onClick={() => pick(task)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
