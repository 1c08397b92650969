import { useGetList } from 'react-admin';
import { daysBetween, localDay, longDay } from '#law/days';
import { type Me, useMe } from '../me.ts';
import { dayAndMonth, momentInWords } from '../resources/forms/frenchDays.ts';
import type { JournalRow, NoticeRow } from '../resources/forms/rows.ts';
import { Line } from './Line.tsx';

const MENTIONS = 100;

/** What somebody else brought to a case: what, who, when; a note that names the reader says so. */
export function NewsLine({ row }: { row: JournalRow & { caseId: string } }) {
  const { resources } = useMe();
  const isMention = useMentions().has(row.recordId ?? '');
  return (
    <Line caseId={row.caseId}>
      {isMention ? 'Note qui vous mentionne' : newsInWords(row, resources)} — {row.actorName}, {momentInWords(row.at)}
    </Line>
  );
}

const WORDS: Readonly<Record<string, string>> = {
  'hearings.report': 'Compte rendu d’audience',
  'hearings.revert': 'Compte rendu d’audience repris',
  'decisions.create': 'Décision enregistrée',
  'decisions.redate': 'Date d’une décision corrigée',
  'decisions.complete': 'Décision complétée',
  'exhibits.create': 'Pièce ajoutée',
  'notes.create': 'Note ajoutée',
  'payments.create': 'Paiement enregistré',
};

/** « Pièce ajoutée », « Avis d’audience reçu »: the news as one tells it, the kind of an event under its own title. */
function newsInWords({ resource, action, changes }: JournalRow, resources: Me['resources']): string {
  const [, kind = ''] = resource === 'steps' ? (/"kind":"(\w+)"/.exec(changes ?? '') ?? []) : [];
  return resources.steps?.fields.kind?.choices?.[kind] ?? WORDS[`${resource}.${action}`] ?? 'Événement ajouté';
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
