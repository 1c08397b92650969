import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMe } from '../../me.ts';
import { SubstituteForm } from '../assignments/SubstituteForm.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { HearingRow } from '../forms/rows.ts';

/** « Faire remplacer » on a hearing to come that has no substitute yet. */
export function ReplaceButton({ hearing, named }: { hearing: HearingRow; named: string }) {
  const { dossier, assignments } = useCaseFile();
  const { resources, today } = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const isReplaced = assignments.rows.some(
    ({ hearingId, untilOn }) => hearingId === hearing.id && (untilOn ?? hearing.heldOn) >= hearing.heldOn,
  );
  if (!resources.assignments?.can.create || isReplaced || hearing.heldOn < today) return null;
  return (
    <>
      <Button onClick={() => setIsOpen(true)} aria-label={`Faire remplacer — ${named}`}>
        Faire remplacer
      </Button>
      {isOpen && <SubstituteForm hearing={hearing} codeName={dossier.codeName} onClose={() => setIsOpen(false)} />}
    </>
  );
}
