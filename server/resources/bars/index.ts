import { bar } from '#schema/bars';
import { everyone, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** The bars the product ships, suggested where a lawyer's is asked; another can always be typed there. */
export const bars = defineResource({
  name: 'bars',
  model: 'bar',
  schema: bar,
  readonly: Object.keys(bar.shape),
  access: { read: everyone, create: nobody, update: nobody },
  filters: ['courtOfAppeal'],
  sorts: ['searchText'],
  defaultSort: ['searchText', 'ASC'],
  search: ['searchText'],
});
