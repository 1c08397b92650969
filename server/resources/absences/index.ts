import { z } from 'zod';
import { absence } from '#schema/absences';
import { ofLawyersKnown, staff } from '../../access.ts';
import { addDays } from '../../law/days.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, defineResource } from '../../rest/resource.ts';

const LONGEST_DAYS = 366;

/** Absences of lawyers: their hearings in that time are listed until somebody replaces them. */
export const absences = defineResource({
  name: 'absences',
  model: 'absence',
  schema: absence,
  readonly: ['id', 'withdrawnOn', 'version'],
  fixed: ['lawyerId'],
  access: { read: ofLawyersKnown, create: staff, update: staff },
  views: { director: ['id', 'lawyerId', 'fromOn', 'untilOn', 'withdrawnOn', 'version'] },
  filters: ['lawyerId', 'fromOn', 'untilOn', 'withdrawnOn'],
  sorts: ['fromOn'],
  defaultSort: ['fromOn', 'DESC'],
  check: (row): Record<string, string> => {
    if (row.untilOn < row.fromOn) return { untilOn: 'La fin de l’absence est avant son début.' };
    if (row.untilOn > addDays(row.fromOn, LONGEST_DAYS)) return { untilOn: 'Plus d’un an : vérifiez l’année.'.replace(' :', '\u00A0:') };
    return {};
  },
  actions: {
    withdraw: defineAction({
      input: z.object({}),
      access: staff,
      isVersioned: true,
      async run({ tx, today }, row) {
        if (row.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette absence est déjà annulée.' });
        await tx.absence.update({ where: { id: row.id }, data: { withdrawnOn: today, version: row.version + 1 } });
        return undefined;
      },
    }),
  },
});
