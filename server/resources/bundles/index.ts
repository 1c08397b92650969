import { bundle } from '#schema/bundles';
import { inWorkedCases, nobody } from '../../access.ts';
import { type Context, defineResource, type Row } from '../../rest/resource.ts';
import { bytesOf } from '../documents/keep.ts';
import { make } from './make.ts';
import { underWay } from './progress.ts';

/** Bundles: made from what the case and the association hold on the day, then never changed. */
export const bundles = defineResource({
  name: 'bundles',
  model: 'bundle',
  schema: bundle,
  readonly: Object.keys(bundle.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: inWorkedCases, update: nobody },
  filters: ['caseId', 'kind'],
  sorts: ['producedAt'],
  defaultSort: ['producedAt', 'DESC'],
  create: make,
  // By case, how far the bundles this person asked for are: the answer to a long creation comes only at its end.
  figures: { access: inWorkedCases, show: async ({ user }: Context) => underWay(user.id) },
  downloads: { content: { run: content } },
});

async function content(context: Context, row: Row) {
  const { fileName, contentType } = await context.read.document.findUniqueOrThrow({ where: { id: row.documentId } });
  return { fileName, contentType, bytes: await bytesOf(context, row.documentId) };
}
