import { template } from '#schema/templates';
import { nobody, staffAndAdmins } from '../../access.ts';
import { type Context, defineResource, type Row } from '../../rest/resource.ts';
import { deposit } from './deposit.ts';
import { dictionary } from './dictionary.ts';
import { publish } from './publish.ts';
import { fileOf } from './published.ts';
import { tryOut } from './tryOut.ts';
import { uses } from './uses.ts';

/** Templates of filings: the shipped ones registered at start, and the versions the association deposits. None is ever deleted. */
export const templates = defineResource({
  name: 'templates',
  model: 'template',
  schema: template,
  readonly: Object.keys(template.shape),
  access: { read: staffAndAdmins, create: staffAndAdmins, update: nobody },
  filters: ['kind'],
  sorts: ['title', 'edition'],
  defaultSort: ['title', 'ASC'],
  create: deposit,
  actions: { publish, tryOut },
  downloads: { content: { run: content } },
  looks: { dictionary },
  figures: uses,
});

async function content(context: Context, { kind, edition, sha256, documentId }: Row) {
  const bytes = await fileOf(context, { kind, sha256, documentId });
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { fileName: `modele-${kind.replaceAll('_', '-')}_v${edition}.docx`, contentType, bytes };
}
