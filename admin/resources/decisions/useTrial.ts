import { useGetOne } from 'react-admin';
import { costsHead } from '#law/decisions';
import type { CountRow, PersonRow } from '../forms/rows.ts';
import { useRelated } from '../forms/useRelated.ts';
import type { Trial } from './judgment.ts';

const ASSIZES = ['cour_assises', 'cour_criminelle'];

/** The kind of a court; empty while it is on its way. */
export function useCourtKind(courtId: string | null | undefined): string {
  const { data } = useGetOne<{ id: string; kind: string }>('courts', { id: courtId ?? '' }, { enabled: Boolean(courtId) });
  return data?.kind ?? '';
}

/** The counts and persons of a case and the court that judges them; null while they are on their way. */
export function useTrial(caseId: string, courtId: string | null | undefined): Trial | null {
  const counts = useRelated<CountRow>('counts', caseId);
  const persons = useRelated<PersonRow>('persons', caseId);
  const kind = useCourtKind(courtId);
  if (counts.isPending || persons.isPending || kind === '') return null;
  return { counts: counts.rows, persons: persons.rows, costs: costsHead(kind), isAssize: ASSIZES.includes(kind) };
}
