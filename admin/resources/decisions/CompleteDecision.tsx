import { useState } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { DecisionRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { JudgmentFields } from './JudgmentFields.tsx';
import { judgmentBody, judgmentDefaults, type Recorded } from './judgment.ts';
import { useTrial } from './useTrial.ts';

const LABELS = { outcomes: 'Décision sur chaque chef', civilOutcomes: 'Décision sur l’action civile', awards: 'Sommes allouées' };

/** Completes or corrects what a decision says of each count and of each civil party. */
export function CompleteDecision({ decision, recorded, onClose }: { decision: DecisionRow; recorded: Recorded; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [{ id, version, caseId, courtId }] = useState(decision);
  const trial = useTrial(caseId, courtId);
  if (!trial) return <SkeletonRows rows={2} columns={1} />;
  const save = async (values: FieldValues) => {
    await api.act('decisions', id, 'complete', { version, ...judgmentBody(values, trial) });
    say('Décision complétée.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title="Compléter la décision"
      submitLabel="Enregistrer la décision"
      labels={LABELS}
      defaults={judgmentDefaults(recorded)}
      onSave={save}
      onClose={onClose}
    >
      <JudgmentFields trial={trial} />
    </FormDialog>
  );
}
