import Typography from '@mui/material/Typography';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { useNameOf } from '../forms/NameOf.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { Objections } from './Objections.tsx';

const FIELDS: readonly FieldChoice[] = [
  { source: 'lawyerId', label: 'Nouvel avocat', autoFocus: true },
  { source: 'fromOn', label: 'À partir du', orientation: 'futur', helperText: 'Le mandat actuel finit la veille.' },
  { source: 'endedReason', label: 'Motif du changement' },
];

/** « Changer d’avocat »: one mandate ends, another begins, the hearings to come follow. */
export function ReassignForm({ assignment, onClose }: { assignment: AssignmentRow; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const former = useNameOf('lawyers', assignment.lawyerId) ?? 'l’avocat actuel';
  return (
    <RecordDialog
      title={`Changer d’avocat — ${dossier.codeName}`}
      resource="assignments"
      object={`le mandat de ${dossier.codeName}`}
      fields={FIELDS}
      defaults={{ lawyerId: null, fromOn: today, endedReason: null, version: assignment.version }}
      submitLabel="Changer d’avocat"
      success="Avocat changé."
      save={values => api.act('assignments', assignment.id, 'reassign', values)}
      onClose={onClose}
    >
      <Objections<{ objections: string[]; hearings?: number }>
        needed={['lawyerId', 'fromOn']}
        ask={draft => api.previewAct('assignments', assignment.id, 'reassign', draft)}
      >
        {({ hearings = 0 }) => (
          <Typography>
            {hearings === 0
              ? `Aucune audience à venir n’est au nom de ${former}.`
              : hearings === 1
                ? `L’audience à venir de ${former} passe à son successeur.`
                : `Les ${hearings} audiences à venir de ${former} passent à son successeur.`}
          </Typography>
        )}
      </Objections>
    </RecordDialog>
  );
}
