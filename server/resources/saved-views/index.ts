import { v7 } from 'uuid';
import { newSavedView, savedView } from '#schema/saved-views';
import { members, owned, ownOrShared } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { readListQuery } from '../../rest/query.ts';
import { type CurrentUser, defineCreation, defineResource, type Resource, type Row, type TxContext } from '../../rest/resource.ts';
import { cases } from '../cases/index.ts';

const LISTS: Readonly<Record<string, Resource>> = { cases };

/** Saved views: each keeps his own; a shared one is read by its role and changed by its owner. Taken off, a view can be put back. */
export const savedViews = defineResource({
  name: 'saved-views',
  model: 'savedView',
  schema: savedView,
  readonly: ['id', 'ownerId', 'createdAt', 'version'],
  fixed: ['list'],
  access: { read: ownOrShared, create: members, update: owned },
  filters: ['list', 'ownerId', 'isRemoved'],
  sorts: ['name'],
  defaultSort: ['name', 'ASC'],
  create: defineCreation({
    input: newSavedView,
    async run(context, input) {
      refuseUnreadable(context, input);
      const id = v7();
      await context.tx.savedView.create({ data: { ...input, id, ownerId: context.user.id, createdAt: context.now } as never });
      return id;
    },
  }),
  async follows(context, row) {
    refuseUnreadable(context, row);
  },
});

/** A view asks nothing that its list would refuse to its owner, nor to those it is shared with. */
function refuseUnreadable({ user, today }: Pick<TxContext, 'user' | 'today'>, { list, filter, sort, sharedWith }: Row): void {
  const refusal = refusalOf(list, user, today, { filter, sort });
  if (refusal) throw new ApiError('invalid', refusal);
  const reader: CurrentUser = { ...user, id: '', isAdmin: false, ...(sharedWith && { role: sharedWith }) };
  if (sharedWith && refusalOf(list, reader, today, { filter, sort }))
    throw new ApiError('invalid', { sharedWith: 'Cette vue filtre par ce que ces personnes ne lisent pas.' });
}

function refusalOf(list: string, user: CurrentUser, today: string, { filter, sort }: Row): ApiError['fields'] | null {
  try {
    readListQuery(LISTS[list]!, user, today, { filter, ...(sort ? { sort } : {}) });
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.fields;
    throw error;
  }
}
