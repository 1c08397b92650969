import { notesRead } from '../../access.ts';
import { folded } from '../../rest/fields.ts';
import type { CurrentUser, TxContext } from '../../rest/resource.ts';
import { knownTo } from '../cases/knownTo.ts';
import { notify } from '../notifications/notify.ts';

/** The people called in a text, longest names first so that « @Claire Morel-Petit » does not also call Claire Morel. */
export function mentioned<Person extends Pick<CurrentUser, 'displayName'>>(text: string, people: readonly Person[]): Person[] {
  let rest = ` ${text.split('@').map(folded).join(' @')} `;
  return people
    .toSorted((one, other) => other.displayName.length - one.displayName.length)
    .filter(({ displayName }) => {
      const call = `@${folded(displayName)} `;
      if (!rest.includes(call)) return false;
      rest = rest.replaceAll(call, ' ');
      return true;
    });
}

/** What keeping mentions needs of a transaction. */
export type Mentioning = Pick<TxContext, 'tx' | 'today' | 'now'> & { user: { id: string } };

/** Keeps who is called in a note and tells them, once each: only people who may read the notes of the case. */
export async function keepMentions(context: Mentioning, note: { id: string; caseId: string; text: string }): Promise<void> {
  const { tx, today } = context;
  if (!note.text.includes('@')) return;
  const readers = (await knownTo(tx, note.caseId, today)).filter(user => notesRead(user, today) !== false);
  for (const { id: userId } of mentioned(note.text, readers)) {
    const where = { noteId_userId: { noteId: note.id, userId } };
    await tx.noteMention.upsert({ where, create: { noteId: note.id, userId }, update: {} });
    await notify(context, { userId, kind: 'mention', caseId: note.caseId, recordId: note.id, uniqueKey: `mention ${note.id} ${userId}` });
  }
}
