import type { FieldChoice } from '../forms/DescribedInput.tsx';

const COMMON: readonly FieldChoice[] = [
  { source: 'pseudonym', helperText: 'Prénom d’emprunt : jamais le vrai prénom.' },
  { source: 'gender' },
];

const BY_ROLE: Readonly<Record<string, readonly FieldChoice[]>> = {
  victim: [
    { source: 'isMinorAtFacts' },
    { source: 'hasJoined' },
    { source: 'relation' },
    { source: 'representedById' },
    { source: 'lawyerName' },
    { source: 'hasConflictOfInterest', label: 'Conflit d’intérêts avec les parents' },
  ],
  defendant: [{ source: 'status' }, { source: 'custody' }, { source: 'isMinorAtFacts' }, { source: 'relation' }, { source: 'lawyerName' }],
};

const OTHERS: readonly FieldChoice[] = [{ source: 'relation' }, { source: 'hasConflictOfInterest' }];

/** What is asked of a person, once their role is known. */
export function personFields(role: string, caseId: string): FieldChoice[] {
  const fields = [...COMMON, ...(BY_ROLE[role] ?? OTHERS)];
  return fields.map(field => (field.source === 'representedById' ? { ...field, filter: { caseId } } : field));
}

/** Facts that are « no » until somebody says otherwise. */
export const NO_FACTS = { isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false };
