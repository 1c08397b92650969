import { SelectInput } from 'react-admin';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import type { HearingRow, ProceedingRow } from '../forms/rows.ts';
import { useRelated } from '../forms/useRelated.ts';
import { LABELS } from './OutcomeFields.tsx';

/** What the court joined to this proceeding: another one of the case, or another case among those one may open. */
export function JoinFields({ hearing: { caseId, proceedingId } }: { hearing: HearingRow }) {
  const { fields } = useResourceDescription('proceedings');
  const proceedings = useRelated<ProceedingRow>('proceedings', caseId);
  const words = (field: string, value: string) => fields[field]?.choices?.[value] ?? value;
  const choices = proceedings.rows
    .filter(({ id, stage }) => id !== proceedingId && stage !== 'clos')
    .map(({ id, level, stage, openedOn }) => ({
      id,
      name: [words('level', level), words('stage', stage), openedOn && `ouverte le ${shortDay(openedOn)}`].filter(Boolean).join(', '),
    }));
  return (
    <>
      {choices.length > 0 && (
        <SelectInput
          source="joinedProceedingId"
          label={<span>{`${LABELS.joinedProceedingId} (facultatif)`}</span>}
          choices={choices}
          emptyText="Aucune"
          helperText={false}
          fullWidth
        />
      )}
      <ReferencePicker source="joinedCaseId" label={LABELS.joinedCaseId} resource="cases" isOptional helperText="Parmi vos dossiers." />
    </>
  );
}
