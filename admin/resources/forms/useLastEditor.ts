import { useGetList } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { instantInWords } from './frenchDays.ts';
import type { JournalRow } from './rows.ts';

const RECENT = 30;

/** Who saved a record last, as the journal tells it; nobody where the role may not read the journal of a case. */
export function useLastEditor(record: FieldValues): { name: string; when: string } | null {
  const journal = useMe().resources.journal;
  const mayRead = journal?.can.list === true && journal.fields.caseId !== undefined && journal.fields.recordId !== undefined;
  const { data } = useGetList<JournalRow>(
    'journal',
    {
      filter: { caseId: record.caseId ?? record.id },
      pagination: { page: 1, perPage: RECENT },
      sort: { field: 'sequence', order: 'DESC' },
    },
    { enabled: mayRead },
  );
  const line = data?.find(({ recordId, changes }) => recordId === record.id && changes !== null);
  return line?.actorName ? { name: line.actorName, when: instantInWords(line.at) } : null;
}
