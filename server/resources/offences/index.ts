import { offence } from '#schema/offences';
import { everyone, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** The catalogue of offences: shipped ones, then those of the ministry's list when it was imported. Written by the program alone. */
export const offences = defineResource({
  name: 'offences',
  model: 'offence',
  schema: offence,
  readonly: Object.keys(offence.shape),
  access: { read: everyone, create: nobody, update: nobody },
  filters: ['category', 'class', 'source', 'natinf', 'code'],
  sorts: ['searchText', 'natinf'],
  defaultSort: ['searchText', 'ASC'],
  search: ['searchText'],
});
