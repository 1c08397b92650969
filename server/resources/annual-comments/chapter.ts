import { buildChapter } from '../../../templates/annual-chapter/build.ts';
import { refuseLeaks, SCANS_AN_HOUR } from '../../leaks/refuse.ts';
import type { Context, Download } from '../../rest/resource.ts';
import { publishedFigures } from './figures.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where the paragraph of a year is sealed. */
export const textPlace = (id: string): string => `annualComment.text.${id}`;

/** The chapter of a year as a Word file, with its paragraph in clear. */
export async function chapterOf(context: Pick<Context, 'read' | 'today'>, { year, text }: { year: number; text: string | null }) {
  const { shortName, fullName } = await context.read.association.findFirstOrThrow({ select: { shortName: true, fullName: true } });
  const figures = (await publishedFigures(context))[String(year)] ?? null;
  const bytes = await buildChapter({ year, text, figures, shortName, fullName, madeOn: context.today });
  return { fileName: `bilan-${year}_chapitre-contentieux.docx`, contentType: DOCX, bytes };
}

/** The download of the chapter: the very bytes that leave are scanned, whatever was scanned before. Throws `leak`. */
export const chapter: Download = {
  hourly: SCANS_AN_HOUR,
  async run(context, row) {
    const text = row.text ? context.vault.open(row.text, textPlace(row.id)) : null;
    const file = await chapterOf(context, { year: row.year, text });
    await refuseLeaks(context, { ...file, about: null });
    return file;
  },
};
