import { template } from '#schema/templates';
import { nobody, staff } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Templates of filings; the shipped ones are registered at start. */
export const templates = defineResource({
  name: 'templates',
  model: 'template',
  schema: template,
  readonly: Object.keys(template.shape),
  access: { read: staff, create: nobody, update: nobody },
  filters: ['kind'],
  sorts: ['title'],
  defaultSort: ['title', 'ASC'],
});
