import { filing } from '#schema/filings';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { depositForm } from './depositForm.ts';
import { differences } from './differences.ts';
import { drop } from './drop.ts';
import { confirm, file } from './file.ts';
import { pdf } from './pdf.ts';
import { produce } from './produce.ts';
import { prove } from './prove.ts';
import { revert } from './revert.ts';
import { shareable } from './shareable.ts';
import { toProduce } from './toProduce.ts';

/** Filings: produced from the case, never typed; filed once, and then as they are. */
export const filings = defineResource({
  name: 'filings',
  model: 'filing',
  schema: filing,
  readonly: Object.keys(filing.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: inWorkedCases, update: nobody },
  filters: ['caseId', 'state', 'kind', 'confirmedAt'],
  sorts: ['producedAt', 'dueOrder', 'filedOn'],
  defaultSort: ['producedAt', 'DESC'],
  create: produce,
  actions: { file, prove, confirm, revert, drop },
  looks: { differences, deposit: { access: inWorkedCases, show: depositForm } },
  figures: { access: inWorkedCases, show: toProduce },
  downloads: { shareable, pdf: { run: pdf } },
});
