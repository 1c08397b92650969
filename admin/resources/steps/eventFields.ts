import type { FieldValues } from 'react-hook-form';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import type { HearingRow } from '../forms/rows.ts';

/** The kind of an event that starts the delay of appeal: the judgment of one hearing, served on a day. */
const SERVICE = 'signification';

/** What is asked of an event of this kind; `judged` are the hearings of the case where a judgment was given. */
export function eventFields(kind: string | null, caseId: string, judged: readonly HearingRow[]): FieldChoice[] {
  const isService = kind === SERVICE;
  const hearing: FieldChoice = {
    source: 'hearingId',
    label: 'Audience',
    filter: { caseId, outcome: 'decision' },
    isRequired: true,
    helperText:
      judged.length > 0
        ? 'Celle dont le jugement a été signifié.'
        : 'Aucun jugement au dossier\u00A0: enregistrez d’abord le compte rendu.',
  };
  return [
    { source: 'kind', isRequired: true },
    ...(isService ? [hearing] : []),
    { source: 'happenedOn', orientation: 'passe', isRequired: true, ...(isService && { label: 'Signifié le' }) },
    ...(isService ? [] : [{ source: 'receivedOn', orientation: 'passe' } as const]),
    { source: 'author' },
    { source: 'note', helperText: 'Sans nom réel.' },
  ];
}

/** What is sent of it: the hearing, its court and the day of service go with a service alone, whatever was typed before for another kind. */
export function eventBody({ hearingId, receivedOn, ...values }: FieldValues, judged: readonly HearingRow[]): Record<string, unknown> {
  if (values.kind !== SERVICE) return { ...values, receivedOn: receivedOn ?? null, hearingId: null };
  const hearing = judged.find(({ id }) => id === hearingId);
  const place = hearing ? { proceedingId: hearing.proceedingId, courtId: hearing.courtId } : {};
  return { ...values, ...place, hearingId, servedOn: values.happenedOn };
}
