import { useGetList } from 'react-admin';
import { daysBetween, localDay, longDay } from '#law/days';
import { useMe } from '../me.ts';
import { dayAndMonth, momentInWords } from '../resources/forms/frenchDays.ts';
import type { JournalRow, NoticeRow } from '../resources/forms/rows.ts';
import { actInWords } from '../resources/journal/journalWords.ts';
import { Line } from './Line.tsx';

const MENTIONS = 100;

/** What somebody else brought to a case: what, who, when; a note that names the reader says so. */
export function NewsLine({ row }: { row: JournalRow & { caseId: string } }) {
  const { resources } = useMe();
  const isMention = useMentions().has(row.recordId ?? '');
  return (
    <Line caseId={row.caseId}>
      {isMention ? 'Note qui vous mentionne' : actInWords(row, resources)} — {row.actorName}, {momentInWords(row.at)}
    </Line>
  );
}

/** The notes that mention the reader, among the last ones. */
function useMentions(): ReadonlySet<string> {
  const { data = [] } = useGetList<NoticeRow>('notifications', {
    filter: { kind: 'mention' },
    pagination: { page: 1, perPage: MENTIONS },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  return new Set(data.flatMap(({ recordId }) => (recordId ? [recordId] : [])));
}

/** « hier », « vendredi », « le 3 novembre »: the day of the last visit; « 7 jours » for who never came. */
export function sinceInWords(at: string | null, today: string): string {
  if (at === null) return '7 jours';
  const on = localDay(at, 'Europe/Paris');
  const days = daysBetween(on, today);
  if (days <= 1) return 'hier';
  return days < 7 ? longDay(on).split(' ')[0]! : `le ${dayAndMonth(on)}`;
}
