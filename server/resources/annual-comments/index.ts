import { v7 } from 'uuid';
import { annualComment } from '#schema/annual-comments';
import { reporters } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation, defineResource } from '../../rest/resource.ts';
import { chapter, textPlace } from './chapter.ts';
import { publishedFigures } from './figures.ts';
import { remedy, scan } from './remedy.ts';

/** « Bilan contentieux »: the figures of each year, what the direction writes of it, and the chapter of the annual report. */
export const annualComments = defineResource({
  name: 'annual-comments',
  model: 'annualComment',
  schema: annualComment,
  readonly: ['id', 'version'],
  fixed: ['year'],
  access: { read: reporters, create: reporters, update: reporters },
  filters: ['year'],
  sorts: ['year'],
  defaultSort: ['year', 'DESC'],
  create: defineCreation({
    input: annualComment.pick({ year: true, text: true }).partial({ text: true }),
    async run({ tx, vault }, { year, text }) {
      if (await tx.annualComment.findUnique({ where: { year } }))
        throw new ApiError('invalid', { year: 'Cette année a déjà son paragraphe.' });
      const id = v7();
      await tx.annualComment.create({ data: { id, year, text: text ? vault.seal(text, textPlace(id)) : null } });
      return id;
    },
  }),
  actions: { scan, remedy },
  downloads: { chapter },
  figures: { access: reporters, show: publishedFigures },
});
