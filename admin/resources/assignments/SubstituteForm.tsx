import Typography from '@mui/material/Typography';
import { addDays, frenchTime, longDay } from '#law/days';
import { useMe } from '../../me.ts';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { dayAndMonth } from '../forms/frenchDays.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { Objections } from './Objections.tsx';

// The time to report what was decided.
const DAYS_AFTER = 7;

const FIELDS: readonly FieldChoice[] = [
  { source: 'lawyerId', label: 'Remplaçant', autoFocus: true },
  { source: 'fromOn', orientation: 'passe', helperText: 'Le dossier lui est ouvert à partir de ce jour.' },
  {
    source: 'untilOn',
    orientation: 'futur',
    isRequired: true,
    helperText: 'Quinze jours au plus après l’audience, le temps du compte rendu.',
  },
];

type Replaced = { id: string; caseId: string; heldOn: string; startTime: string };

/** « Faire remplacer à l’audience »: a lawyer for one hearing, who has the case for that time alone. */
export function SubstituteForm({ hearing, codeName, onClose }: { hearing: Replaced; codeName: string; onClose: () => void }) {
  const { today } = useMe();
  const api = useApi();
  const body = (values: Record<string, unknown>) => ({
    ...values,
    caseId: hearing.caseId,
    hearingId: hearing.id,
    onBehalfOf: 'association',
  });
  return (
    <RecordDialog
      title={`Faire remplacer — ${codeName}, ${dayAndMonth(hearing.heldOn)}`}
      resource="assignments"
      object={`le remplacement de ${codeName}`}
      fields={FIELDS}
      defaults={{ lawyerId: null, fromOn: today, untilOn: addDays(hearing.heldOn, DAYS_AFTER) }}
      submitLabel="Faire remplacer"
      success="Remplacement enregistré."
      save={values => api.create('assignments', { data: body(values) })}
      onClose={onClose}
    >
      <Typography>
        Audience du {longDay(hearing.heldOn)}, {frenchTime(hearing.startTime)}.
      </Typography>
      <Objections
        needed={['lawyerId', 'fromOn', 'untilOn']}
        ask={draft => api.preview<{ objections: string[] }>('assignments', body(draft))}
      />
    </RecordDialog>
  );
}
