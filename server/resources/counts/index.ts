import { count } from '#schema/counts';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { completeCount, offenceOf } from '../offences/known.ts';

/** Counts: what each defendant is charged with. */
export const counts = defineResource({
  name: 'counts',
  model: 'count',
  schema: count,
  readonly: ['id', 'article', 'label', 'natinf', 'version'],
  owner: 'caseId',
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  derive: row => {
    const { offence, article, label, natinf } = offenceOf(row.offence)!;
    return { offence, article, label, natinf };
  },
  follows: completeCount,
  check: (row, today) => ({
    ...(offenceOf(String(row.offence ?? ''))
      ? {}
      : { offence: 'Infraction inconnue. Choisissez dans la liste ou saisissez un code NATINF.' }),
    ...(row.factsFromOn && row.factsFromOn > today ? { factsFromOn: 'Les faits ne peuvent pas être à venir. Vérifiez l’année.' } : {}),
    ...(row.factsFromOn && row.factsToOn && row.factsToOn < row.factsFromOn ? { factsToOn: 'La fin des faits est avant leur début.' } : {}),
  }),
});
