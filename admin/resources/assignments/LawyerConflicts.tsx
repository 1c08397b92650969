import Alert from '@mui/material/Alert';
import { useGetMany } from 'react-admin';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { labelOf } from '../forms/recordLabels.ts';
import type { CaseRow, PersonRow } from '../forms/rows.ts';
import { lawyerConflicts, type PartyLawyer } from './lawyerConflicts.ts';

type LawyersProps = {
  /** Lawyers to look at: those of the mandates in force unless one is being chosen. */
  lawyerIds?: readonly string[];
};

/** Warns when a lawyer of the association also acts for a party, here or in another case the reader may open. */
export function LawyerConflicts({ lawyerIds }: LawyersProps) {
  const { assignments, persons } = useCaseFile();
  const { today, resources } = useMe();
  const current = assignments.rows.filter(({ untilOn }) => untilOn === null || untilOn >= today).map(({ lawyerId }) => lawyerId);
  const ids = [...new Set(lawyerIds ?? current)];
  const { data: lawyers } = useGetMany('lawyers', { ids }, { enabled: ids.length > 0 && resources.lawyers?.can.list === true });
  const linked = useLinkedParties();
  const here = persons.rows.map(
    ({ id, pseudonym, role, lawyerName }): PartyLawyer => ({ personId: id, pseudonym, role, lawyerName, elsewhere: null }),
  );
  const acting = (lawyers ?? []).filter(Boolean).map(row => ({
    id: String(row.id),
    lastName: String(row.lastName ?? ''),
    label: labelOf('lawyers', row).label,
  }));
  return lawyerConflicts(acting, [...here, ...linked]).map(({ key, sentence }) => (
    <Alert key={key} severity="warning" variant="outlined" sx={{ color: 'text.primary' }}>
      {sentence}
    </Alert>
  ));
}

/** The lawyers that the same persons have in other cases, as far as the reader may open them. */
function useLinkedParties(): PartyLawyer[] {
  const { possibleLinks, persons, dossier } = useCaseFile();
  const links = possibleLinks.rows.filter(({ dismissedAt, otherCaseId }) => dismissedAt === null && otherCaseId !== dossier.id);
  const isAsked = { enabled: links.length > 0 };
  const { data: others } = useGetMany<PersonRow>('persons', { ids: links.map(({ otherPersonId }) => otherPersonId) }, isAsked);
  const { data: cases } = useGetMany<CaseRow>('cases', { ids: links.map(({ otherCaseId }) => otherCaseId) }, isAsked);
  return links.flatMap(({ personId, otherPersonId, otherCaseId }) => {
    const person = persons.rows.find(({ id }) => id === personId);
    const other = others?.find(row => row?.id === otherPersonId);
    const elsewhere = cases?.find(row => row?.id === otherCaseId)?.codeName;
    if (!person || !other || !elsewhere) return [];
    return [{ personId, pseudonym: person.pseudonym, role: person.role, lawyerName: other.lawyerName, elsewhere }];
  });
}
