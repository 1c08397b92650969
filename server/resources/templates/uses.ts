import { staffAndAdmins } from '../../access.ts';
import type { Figures } from '../../rest/resource.ts';

/** How many filings were made from each version, by its id; a number only, whatever the cases. */
export const uses: Figures = {
  access: staffAndAdmins,
  async show({ read }) {
    const counted = await read.filing.groupBy({ by: ['templateId'], _count: { _all: true } });
    return Object.fromEntries(counted.map(({ templateId, _count }) => [templateId, { used: _count._all }]));
  },
};
