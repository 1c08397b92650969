import { v7 } from 'uuid';
import { newNote, note } from '#schema/notes';
import { notesRead, ownNotes } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation, defineResource, type TxContext } from '../../rest/resource.ts';
import { keepMentions } from './mention.ts';

const DAY_MS = 24 * 3_600_000;
const place = (id: string) => `note.text.${id}`;

/** Notes: read by the team alone; their author may correct one for 24 hours, then a new one is added. */
export const notes = defineResource({
  name: 'notes',
  model: 'note',
  schema: note,
  readonly: ['id', 'authorId', 'createdAt', 'version'],
  owner: 'caseId',
  access: { read: notesRead, create: notesRead, update: ownNotes },
  filters: ['caseId', 'authorId'],
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'DESC'],
  create: defineCreation({
    input: newNote,
    async run(context, { caseId, text }) {
      const { tx, vault, user, now } = context;
      const id = v7();
      await tx.note.create({ data: { id, caseId, authorId: user.id, text: vault.seal(text, place(id)), createdAt: now } });
      await keepMentions(context, { id, caseId, text });
      return id;
    },
  }),
  async follows(context: TxContext, row) {
    if (Date.parse(context.now) - Date.parse(row.createdAt) > DAY_MS)
      throw new ApiError('conflict', {}, { message: 'Cette note a plus de 24 heures\u00A0: elle ne change plus. Ajoutez-en une autre.' });
    await keepMentions(context, { id: row.id, caseId: row.caseId, text: context.vault.open(row.text, place(row.id)) });
  },
});
