import { standingDocument as schema } from '#schema/standing-documents';
import { staff, staffAndDirection } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { contradictions, replace } from './replace.ts';

/** The association's dated documents. None is ever deleted: an old one is the proof for old facts. */
export const standingDocuments = defineResource({
  name: 'standing-documents',
  model: 'standingDocument',
  schema,
  readonly: ['id', 'version'],
  fixed: ['kind'],
  access: { read: staffAndDirection, create: staff, update: staff },
  filters: ['kind'],
  sorts: ['fromOn'],
  defaultSort: ['fromOn', 'DESC'],
  check: contradictions,
  actions: { replace },
});
