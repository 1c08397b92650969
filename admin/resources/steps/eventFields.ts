import type { FieldValues } from 'react-hook-form';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import type { DecisionRow } from '../forms/rows.ts';

/** The kind of an event that starts the delay of appeal: a decision, served on a day. */
const SERVICE = 'signification';

/** What is asked of an event of this kind; `judged` are the decisions of the case. */
export function eventFields(kind: string | null, caseId: string, judged: readonly DecisionRow[]): FieldChoice[] {
  const isService = kind === SERVICE;
  const decision: FieldChoice = {
    source: 'decisionId',
    label: 'Décision',
    filter: { caseId },
    isRequired: true,
    helperText: judged.length > 0 ? 'Celle qui a été signifiée.' : 'Aucune décision au dossier\u00A0: enregistrez d’abord le compte rendu.',
  };
  return [
    { source: 'kind', isRequired: true },
    ...(isService ? [decision] : []),
    { source: 'happenedOn', orientation: 'passe', isRequired: true, ...(isService && { label: 'Signifié le' }) },
    ...(isService ? [] : [{ source: 'receivedOn', orientation: 'passe' } as const]),
    { source: 'author' },
    { source: 'note', helperText: 'Sans nom réel.' },
  ];
}

/** What is sent of it: the decision, its court and the day of service go with a service alone, whatever was typed before for another kind. */
export function eventBody({ decisionId, receivedOn, ...values }: FieldValues, judged: readonly DecisionRow[]): Record<string, unknown> {
  if (values.kind !== SERVICE) return { ...values, receivedOn: receivedOn ?? null, decisionId: null };
  const decision = judged.find(({ id }) => id === decisionId);
  const place = decision ? { proceedingId: decision.proceedingId, courtId: decision.courtId } : {};
  return { ...values, ...place, decisionId, servedOn: values.happenedOn };
}
